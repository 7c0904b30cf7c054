import { describe, expect, it } from 'vitest';
import { subjectOfSlot } from '../../src/rules/slot-subject.ts';
import { inForce, layout, rulebook } from '../fixtures/two-valleys.ts';

const issue = (id: string): number => rulebook.issues.findIndex((one) => one.id === id);

describe('what a number of the state is about', () => {
  const { copies, issues, gauges, parties } = rulebook;
  it.each([
    ['the first copy of a track', layout.positions, { kind: 'position', copy: 0 }],
    ['its last', layout.positions + copies.length - 1, { kind: 'position', copy: copies.length - 1 }],
    ['the level in force of an issue', inForce('day'), { kind: 'level', issue: issue('day') }],
    ['the words of an issue', layout.wordings + issue('day'), { kind: 'wording', issue: issue('day') }],
    [
      'what the second party reads an issue to stand at',
      layout.heard + issues.length + issue('day'),
      { kind: 'heard', party: 1, issue: issue('day') },
    ],
    [
      'what the last party reads the last issue to stand at',
      layout.heard + parties.length * issues.length - 1,
      { kind: 'heard', party: parties.length - 1, issue: issues.length - 1 },
    ],
    ['the last gauge', layout.gauges + gauges.length - 1, { kind: 'gauge', gauge: gauges.length - 1 }],
    ['whether a summit was held', layout.held, { kind: 'held', summit: 0 }],
    ['the turn', layout.turn, { kind: 'turn' }],
    ['whose walk-away stands', layout.walked, { kind: 'walked' }],
    ['a number no condition asks for', layout.phase, undefined],
  ])('%s', (_, slot, subject) => {
    expect(subjectOfSlot(rulebook, slot)).toEqual(subject);
  });
});
