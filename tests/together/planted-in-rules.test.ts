import { describe, expect, it } from 'vitest';
import { FAULT_OF_EACH_SORT } from '../fixtures/faults-in-rules.ts';
import { failing, noticingFile } from '../fixtures/planted.ts';

// Both executors share the rules, so playing one against the other cannot find what is wrong in them: tables and
// properties must. Here one fault of each sort; many more are planted in tests/soak/planted-in-rules.test.ts.
describe('a table of the rules notices', { timeout: 120_000 }, () => {
  it('nothing where nothing is planted', () => {
    expect(failing([...new Set(FAULT_OF_EACH_SORT.map(noticingFile))])).toEqual([]);
  });

  it.each(FAULT_OF_EACH_SORT)('$what: $noticed', (fault) => {
    expect(failing([noticingFile(fault)], fault)).toContain(fault.noticed);
  });
});
