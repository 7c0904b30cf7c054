import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/rules/compile.ts';
import type { Rulebook } from '../../../src/rules/rulebook.ts';
import { river, rulebookOf } from './river.ts';

/** The rulebook of the river under an assumption that sets one number. */
function under(path: string, value: number): Rulebook {
  return rulebookOf(river('gauges.anger.start: 10', `${path}: ${value}`));
}

function formula(rulebook: Rulebook, index: number | undefined): unknown {
  const term = rulebook.formulas[index ?? -1]?.term;
  return term?.kind === 'constant' ? term.value : term;
}

const deedOf = (rulebook: Rulebook, id: string) => rulebook.deeds[rulebook.deedById[id] ?? -1];

describe('an assumption sets', () => {
  it.each<[string, number, (rulebook: Rulebook) => unknown]>([
    ['gauges.anger.start', 33, ({ gauges }) => gauges[0]?.start],
    ['gauges.anger.drift', -2, ({ gauges }) => gauges[0]?.drift],
    ['parties.north.outside', 7, (book) => formula(book, book.parties[0]?.kinds[0]?.outside)],
    ['parties.south.kinds.closed.outside', 8, (book) => formula(book, book.parties[1]?.kinds[1]?.outside)],
    ['parties.south.kinds.open.keeps.plain', 0.3, ({ parties }) => parties[1]?.kinds[0]?.keepsPlain],
    ['parties.south.meeting.open', 3, (book) => formula(book, book.parties[1]?.kinds[0]?.meeting)],
    ['parties.north.temper.loss_aversion', 2, ({ parties }) => parties[0]?.lossAversion],
    ['parties.north.constituencies.millers.weighs.dam', 3, ({ parties }) => parties[0]?.constituencies[0]?.weights[0]],
    ['parties.north.mandates.drift.points', 4, ({ parties }) => parties[0]?.driftPoints],
    ['issues.fair.recoverable', 0.5, ({ issues }) => issues[1]?.recoverable],
    ['issues.fair.levels.small.south', 30, ({ parties }) => parties[1]?.kinds[0]?.points[1]?.[1]],
    ['issues.fair.dearer.north', 2, (book) => formula(book, book.issues[1]?.dearer[0])],
    ['tables.hall.exchanges', 1, ({ tables }) => tables[0]?.exchanges],
    ['tables.hall.publish.points', 2, ({ tables }) => tables[0]?.publishPoints],
    ['promises.open_gate.due', 3, ({ promises }) => promises[1]?.due],
    ['moves.seize.cost', 2, (book) => deedOf(book, 'south.seize.otter')?.cost],
    ['moves.visit.secret.leaks', 0.4, (book) => formula(book, deedOf(book, 'north.visit.fisher')?.secret?.leaks)],
    ['events.flood.chance', 0.5, (book) => formula(book, book.events[0]?.odds)],
    ['events.shock.one_of.wolf', 5, ({ events }) => events[2]?.members[1]?.weight],
    ['summits.bridge_day.prepared', 2, (book) => formula(book, book.summits[0]?.prepared)],
    ['preconditions.water_named.waive.millers', 9, ({ preconditions }) => preconditions[0]?.waive[0]?.points],
    ['walk_away.north.stands', 1, ({ parties }) => parties[0]?.stands],
    ['walk_away.north.terms.shame', 6, (book) => formula(book, book.parties[0]?.terms[0]?.points)],
    ['readings.calls.epilogue', 3, ({ calls }) => calls.epilogue],
  ])('%s', (path, value, read) => {
    expect(read(under(path, value))).toBe(value);
  });

  it('a named number wherever an expression names it', () => {
    const book = under('numbers.bite', 0.25);
    expect(JSON.stringify(formula(book, book.parties[0]?.kinds[0]?.outside))).toContain('0.25');
  });
});

describe('a game runs under', () => {
  it('the first assumption, or the one that is named', () => {
    expect(rulebookOf(river()).gauges[0]?.start).toBe(10);
    const fierce = rulebookOf(river(), { assumption: 'fierce', length: 'short' });
    expect(fierce).toMatchObject({ assumption: 'fierce', length: 'short', gauges: [{ start: 20 }] });
  });

  it('none that is not there', () => {
    const { rulebook, findings } = compile(river(), { assumption: 'fierc' });
    expect(rulebook).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'unknown_name', path: 'assumptions', hint: 'Did you mean “fierce”?' }]);
  });

  it('numbers that must still make up a whole', () => {
    const { findings } = compile(river('gauges.anger.start: 10', 'issues.fair.levels.great.south: 70'));
    expect(findings.map(({ code }) => code)).toEqual(['points_do_not_add_up']);
  });

  it.each([
    ['tables.hall.exchanges', 1.5, 'It may be a whole number, 1 to 3.'],
    ['parties.south.kinds.open.prior', -1, 'It may be 0 to 1.'],
  ])('no %s of %s', (path, value, hint) => {
    const { findings } = compile(river('gauges.anger.start: 10', `${path}: ${value}`));
    expect(findings).toMatchObject([{ code: 'number_out_of_range', path: `assumptions.mild.set.${path}`, hint }]);
  });
});
