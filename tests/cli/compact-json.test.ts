import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactJson } from '../../src/cli/compact-json.ts';

describe('JSON for reading', () => {
  it('is the same JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(compactJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('leaves on one line what fits, and breaks up the rest', () => {
    const long = 'x'.repeat(240);
    expect(compactJson({ a: [1, 2], b: { c: long } })).toBe(`{\n "a": [1,2],\n "b": {\n  "c": "${long}"\n }\n}`);
    expect(compactJson([])).toBe('[]');
  });
});
