import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/rules/compile.ts';
import { CODES } from '../../../src/rules/compile/codes.ts';
import { BROKEN } from './broken.ts';
import { river } from './river.ts';

describe('every code of the rules', () => {
  it('has a fixture that breaks it', () => {
    expect(BROKEN.map(({ code }) => code).toSorted()).toEqual(Object.keys(CODES).toSorted());
  });

  it.each(BROKEN)(
    '$code is found, and nothing else, where $replacement stands',
    ({ code, find, replacement, path }) => {
      const { findings, rulebook } = compile(river(find, replacement));
      expect([...new Set(findings.map((finding) => finding.code))]).toEqual([code]);
      expect(findings.map((finding) => finding.path)).toContain(path);
      expect(findings[0]?.severity).toBe(CODES[code].severity);
      expect(rulebook === undefined).toBe(CODES[code].severity === 'error');
    },
  );
});
