import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { compile, findingsOf } from '../../src/rules/compile.ts';
import type { Deed } from '../../src/rules/deed.ts';
import { river, rulebookOf } from './compile/river.ts';

const rulebook = rulebookOf(river());
const { layout } = rulebook;

function deed(id: string): Deed {
  const index = rulebook.deedById[id];
  if (index === undefined) throw new Error(`no deed ${id}`);
  return at(rulebook.deeds, index);
}

const listed = (text: string): string[] => text.trim().split(/\s+/);

const index = (id: string): number => deed(id).index;

describe('deeds', () => {
  it('are each variant of a move for each party, in the order of the file, then what is generated and what follows', () => {
    expect(rulebook.deeds.map(({ id }) => id)).toEqual(
      listed(`
        north.part north.come_back
        north.seize.heron north.seize.otter south.seize.heron south.seize.otter south.release
        north.vow.silent north.vow.firm south.vow.silent south.vow.firm north.vow_gate north.lift
        ferryman.hint.plain ferryman.hint.warm north.visit.heron_man north.visit.fisher
        south.first_step north.bar.none north.bar.words ferryman.toast
        north.leave north.mandate.water north.mandate.peace north.waive.water_named
        ferryman.agenda.hall.dam.on ferryman.agenda.hall.dam.off ferryman.agenda.hall.fair.on
        ferryman.agenda.hall.fair.off ferryman.agenda.hall.day.on ferryman.agenda.hall.day.off
        event.flood event.quarrel event.drought event.wolf
        called signed.dam.shared surprised.fair.ferryman held.bridge_day drift.north revised.north
        later.north.seize.heron.1 later.north.seize.otter.1
        later.south.seize.heron.1 later.south.seize.otter.1
        leak.north.visit.fisher
        answered.south.first_step unanswered.south.first_step
      `),
    );
    expect(rulebook.deeds.map((each) => each.index)).toEqual(rulebook.deeds.map((_, place) => place));
  });

  it('are guarded by a shift of their own copy, from the states it names', () => {
    expect(deed('north.part').guards).toEqual([{ slot: layout.positions, from: 0b01, to: 1 }]);
    expect(deed('north.come_back').guards).toEqual([{ slot: layout.positions, from: 0b10, to: 0 }]);
    expect(deed('south.seize.otter').guards).toEqual([{ slot: layout.positions + 2, from: 0b01, to: 1 }]);
  });

  it('move all copies by “each”, and are not guarded by it', () => {
    expect(deed('south.release').guards).toEqual([]);
    expect(deed('south.release').actions).toEqual([
      { kind: 'shift', shift: { slot: layout.positions + 1, from: 0b10, to: 0 } },
      { kind: 'shift', shift: { slot: layout.positions + 2, from: 0b10, to: 0 } },
    ]);
  });

  it('of a signature, an event or a leak belong to nobody or to whoever caused them', () => {
    expect(deed('signed.dam.shared').party).toBe(-1);
    expect(deed('event.flood').party).toBe(-1);
    expect(deed('leak.north.visit.fisher')).toMatchObject({ party: 0, of: index('north.visit.fisher') });
    expect(deed('surprised.fair.ferryman').party).toBe(2);
  });

  it('are public by their choices, and else seen by whom they address', () => {
    expect(deed('north.vow.silent').public).toBe(false);
    expect(deed('north.vow.firm').public).toBe(true);
    expect(deed('north.vow_gate')).toMatchObject({ public: false, seenBy: [1] });
    expect(deed('ferryman.hint.plain')).toMatchObject({ public: false, seenBy: [0, 1] });
  });

  it('are secret only in the variants whose condition holds', () => {
    expect(deed('north.visit.heron_man').secret).toBeUndefined();
    expect(deed('north.visit.fisher').secret).toMatchObject({ when: -1, deed: index('leak.north.visit.fisher') });
  });

  it('are not made of choices that exclude each other', () => {
    const excluding = river(
      'choose: { guide: [heron_man, fisher] }',
      `choose: { guide: [heron_man, fisher] }, when: 'guide == "fisher"'`,
    );
    const visits = rulebookOf(excluding).deeds.filter(({ path }) => path === 'moves.visit');
    expect(visits.map(({ id }) => id)).toEqual(['north.visit.fisher', 'leak.north.visit.fisher']);
  });

  it('ask parties for moves of theirs; passing stands in no list', () => {
    expect(deed('north.visit.fisher').asks).toEqual([{ party: 1, options: [index('south.release')] }]);
    expect(deed('event.flood').asks).toEqual([
      { party: 2, options: [index('ferryman.hint.plain'), index('ferryman.hint.warm')] },
    ]);
  });

  it('that are first steps know who answers and what then happens', () => {
    expect(deed('south.first_step').step).toEqual({
      answeredBy: [index('north.lift')],
      within: 2,
      answered: index('answered.south.first_step'),
      unanswered: index('unanswered.south.first_step'),
    });
    expect(deed('unanswered.south.first_step').actions).toEqual([
      { kind: 'close', deeds: [index('south.first_step')] },
    ]);
  });

  it('may be chosen by whose they are, and the consequences by nobody', () => {
    expect(at(rulebook.deedsOf, 2).map((each) => at(rulebook.deeds, each).id)).toEqual(
      listed(`
        ferryman.hint.plain ferryman.hint.warm ferryman.toast
        ferryman.agenda.hall.dam.on ferryman.agenda.hall.dam.off ferryman.agenda.hall.fair.on
        ferryman.agenda.hall.fair.off ferryman.agenda.hall.day.on ferryman.agenda.hall.day.off
      `),
    );
  });
});

describe('effects', () => {
  it('take the value of a choice where they name the choice', () => {
    expect(deed('ferryman.hint.warm').actions).toEqual([
      { kind: 'reading', issue: 0, level: -1, from: 1, to: 0, wording: 'warm', carrier: 2 },
    ]);
    expect(deed('north.bar.none').actions).toEqual([{ kind: 'bar', precondition: 0, bar: 0 }]);
    expect(deed('north.bar.words').actions).toEqual([{ kind: 'bar', precondition: 0, bar: 1 }]);
    expect(deed('south.vow.firm').actions).toEqual([{ kind: 'promise', promise: 0, strength: 3 }]);
  });

  it('postpone each to a deed and a slot of its own', () => {
    expect(deed('south.seize.heron').actions.at(-1)).toEqual({ kind: 'later', later: 2, turns: 2 });
    expect(rulebook.later).toEqual(rulebook.deeds.filter(({ kind }) => kind === 'later').map((each) => each.index));
  });

  it('put off show themselves to whoever saw the deed', () => {
    const quiet = rulebookOf(river('text: Seize a boat,', 'text: Seize a boat, public: false,'));
    const open = rulebookOf(river('text: Seize a boat,', 'text: Seize a boat, public: true,'));
    const later = (book: typeof quiet): unknown => book.deeds.find(({ kind }) => kind === 'later')?.public;
    expect([later(quiet), later(open)]).toEqual([false, true]);
  });

  it('keep a conditional gift pending in a slot of its own', () => {
    const gift = deed('ferryman.toast').actions.at(-1);
    expect(gift).toMatchObject({ kind: 'give', to: 0, from: 1, gift: 0 });
    expect(rulebook.gifts).toHaveLength(1);
  });

  it('of evidence tell everybody but the party it is about', () => {
    expect(deed('south.first_step').actions.at(-1)).toMatchObject({ kind: 'says', about: 1, knownTo: [0, 2] });
    expect(deed('north.visit.fisher').actions[0]).toMatchObject({ kind: 'signal', about: 1, knownTo: [0] });
  });
});

describe('parties', () => {
  const [north, south, ferryman] = rulebook.parties;

  it('have the points of the issues; those of a kind are brought to a stake of 100', () => {
    expect(north?.kinds[0]?.points).toEqual([
      [0, 70],
      [0, -10, -30],
      [0, 0],
    ]);
    // −60 and 60 make a stake of 120: times 100 / 120.
    expect(south?.kinds[1]?.points[0]).toEqual([0, -50]);
    expect(south?.kinds[1]?.points[1]?.[2]).toBeCloseTo(50, 10);
    expect(ferryman?.kinds).toMatchObject([{ id: '', prior: 1, keepsPlain: 1 }]);
  });

  it('have mandates whose weighted stake is brought to 100', () => {
    // Water: 2 · 70 + 30 = 170.
    expect(north?.mandates[0]?.weights).toEqual([2, 1, 1]);
    expect(north?.mandates[0]?.scale[0]).toBeCloseTo(100 / 170, 12);
  });

  it('drift by their own variants of a move, by those of others where they have none, and by levels', () => {
    expect(north?.mandates[0]).toMatchObject({
      againstDeeds: [index('ferryman.hint.warm')],
      againstLevels: [{ issue: 1, level: 2 }],
    });
  });

  it('have kinds with what they leave open from the party', () => {
    expect(south?.kinds.map(({ keepsPlain }) => keepsPlain)).toEqual([0.9, 0.9]);
    expect(south?.meansIt).toEqual([0]);
  });
});

describe('the rest of a rulebook', () => {
  it('gives a summit a turn by the level of its issue', () => {
    expect(rulebook.summits[0]).toMatchObject({ turnIssue: 2, turns: [8, 6], placeIssue: -1, places: ['bridge'] });
    expect(rulebook.issues.map(({ arranges }) => arranges)).toEqual([false, false, true]);
    expect(rulebook.tables[0]?.prepares).toBe(true);
  });

  it('knows the members of a group of events', () => {
    expect(rulebook.events[2]).toMatchObject({
      deed: -1,
      members: [
        { deed: index('event.drought'), weight: 1 },
        { deed: index('event.wolf'), weight: 2 },
      ],
      from: 3,
      to: 5,
    });
  });

  it('names every place where luck decides', () => {
    expect(rulebook.chances.map(({ id }) => id)).toEqual(
      listed(`
        south keeps.dam.south keeps.fair.north keeps.fair.south
        flood shock shock
        signal.north.visit.heron_man signal.north.visit.fisher leak.north.visit.fisher quarrel
      `),
    );
    expect(rulebook.chances[5]?.outcomes).toEqual(['happens', 'never', '@3', '@4', '@5']);
  });

  it('gives every run of slots its own place', () => {
    const { size, ...rows } = layout;
    const starts = Object.values(rows);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    // 3 parties, 3 issues, 2 kinds, 1 table, 3 copies, 8 turns, 49 deeds.
    expect(layout.levels - layout.positions).toBe(3);
    expect(layout.said - layout.heard).toBe(9);
    expect(layout.mandates - layout.beliefs).toBe(3 * 3 * 2);
    expect(layout.needs - layout.capacityEnds).toBe(3 * 9);
    expect(layout.closed - layout.happened).toBe(rulebook.deeds.length);
    expect(layout.talked - layout.agenda).toBe(3);
    expect(size).toBeGreaterThan(Math.max(...starts));
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(rulebook))).toEqual(rulebook);
  });
});

describe('compile', () => {
  it('gives no rulebook of a scenario with an error, but all that is wrong at once', () => {
    const { rulebook: none, findings } = compile(river('by: north, text: Part', 'by: nort, text: Part'));
    expect(none).toBeUndefined();
    expect(findings).toContainEqual({
      code: 'unknown_name',
      severity: 'error',
      path: 'moves.part.by.0',
      message: 'There is no party “nort”.',
      hint: 'Did you mean “north”?',
    });
  });

  it('looks at every assumption, and says under which a scenario fails', () => {
    const scenario = river('parties.north.outside: 7', 'parties.north.capacity: 70');
    expect(compile(scenario).findings).toEqual([]);
    expect(findingsOf(scenario)).toMatchObject([
      { code: 'number_out_of_range', message: 'Under fierce: parties.north.capacity cannot be 70.' },
    ]);
  });
});
