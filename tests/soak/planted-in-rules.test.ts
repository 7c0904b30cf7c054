import { describe, expect, it } from 'vitest';
import { FAULT_OF_EACH_SORT, MORE_FAULTS } from '../fixtures/faults-in-rules.ts';
import { FAULTS_IN_SENTENCES } from '../fixtures/faults-in-sentences.ts';
import { failing, noticingFile } from '../fixtures/planted.ts';

const FAULTS = [...FAULT_OF_EACH_SORT, ...MORE_FAULTS, ...FAULTS_IN_SENTENCES];

describe('a table of the rules notices', () => {
  it('nothing where nothing is planted', () => {
    expect(failing([])).toEqual([]);
  });

  it.each(FAULTS)('$what: $noticed', (fault) => {
    expect(failing([noticingFile(fault)], fault)).toContain(fault.noticed);
  });
});
