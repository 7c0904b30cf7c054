import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { at } from '../../src/kit/never.ts';
import { oddsOf } from '../../src/rules/belief.ts';
import { draftOf } from '../../src/rules/draft.ts';
import { passEpilogue } from '../../src/rules/epilogue.ts';
import { initialState } from '../../src/rules/initial.ts';
import { layOffer } from '../../src/rules/offers.ts';
import type { Position } from '../../src/rules/position.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import { scoreOf } from '../../src/rules/score.ts';
import { sign } from '../../src/rules/sign.ts';
import type { Fate, Package } from '../../src/rules/step.ts';
import { valueOfPackage } from '../../src/rules/value.ts';
import { indexOf, packageSaid } from '../fixtures/lines-of-play.ts';
import { tale } from '../fixtures/tale.ts';

/** No loss counts double, nobody waits for leaders. The isle lights its lamp and lends its rope wherever that is signed. */
const sea = (fooled: number, recoverable: number): Rulebook =>
  tale({
    parties: `
  north: { home: quay, seat: playable, temper: { concedes: steady, loss_aversion: 1 }, fooled: ${fooled}, outside: 4 }
  south: { home: quay, seat: playable, temper: { concedes: steady, loss_aversion: 1 }, fooled: ${fooled}, outside: 4,
    kinds: { frank: { prior: 0.5, keeps: { plain: 1, watched: 1 } }, sly: { prior: 0.5, keeps: { plain: 0.2, watched: 0.7 } } } }
  isle: { home: quay, seat: minded, temper: { concedes: steady, loss_aversion: 1 }, fooled: ${fooled}, outside: 0, keeps: { plain: 0.5, watched: 0.8 } }`,
    issues: `
  fish: { gives: south, signs: [north, south], levels: { closed: {}, shared: { north: 20, south: -10 }, open: { north: 40, south: -30, checked: watched } } }
  light: { gives: [north, south, isle], signs: [north], levels: { dark: {}, lit: { north: 20, south: 20, isle: 40 } } }
  rope: { gives: isle, signs: [north], levels: { coiled: {}, thrown: { north: 10, south: 10, isle: -30 } } }
  salt: { gives: north, signs: [north, south], recoverable: ${recoverable}, levels: { kept: {}, sold: { north: -20, south: 40 } } }
  bell: { gives: isle, levels: { still: {}, lent: { north: 4, isle: -10, signs: [north] }, rung: { north: 10, isle: -30, signs: [north, isle] } } }`,
    tables: `
  hall: { at: quay, parties: [north, south], agenda: { of: [fish, light, rope, salt, bell], at_most: 5 } }
  pier: { at: quay, parties: [north, isle], agenda: { of: [fish, light, rope, salt, bell], at_most: 5 } }`,
    moves: `
  pledge: { by: isle, text: Pledge, do: [ give: { to: north, points: 5, from: isle, if: 'reached(fish, "shared")' } ] }`,
    summits: '{}',
  });

const wary = sea(6, 0.5);
const easy = sea(0, 0);
const [NORTH, SOUTH, ISLE] = ['north', 'south', 'isle'].map((id) => indexOf(wary.parties, id)) as [
  number,
  number,
  number,
];
const tableOf = (id: string): number => indexOf(wary.tables, id);

const unforced: Fate = { draw: () => 0, forced: () => -1 };

/** A game of the first day, where an observer gives south these odds to be frank. `pledged`: points the isle owes north. */
function opening(rulebook: Rulebook, frank = 0.5, pledged = 0): Position {
  const evaluator = flatEvaluator(rulebook);
  const state = initialState(rulebook, evaluator, unforced);
  const { layout, parties, mostKinds } = rulebook;
  for (const observer of [NORTH, ISLE]) {
    state.set([frank, 1 - frank], layout.beliefs + (observer * parties.length + SOUTH) * mostKinds);
  }
  state[layout.pendingGifts] = pledged;
  return { rulebook, state, evaluator };
}

/** A way an epilogue can go: who keeps and who breaks, in the order asked. What is not scripted is kept. */
interface Course {
  readonly fate: Fate;
  /** Whether each chance that was asked came out as kept, and its odds of that. */
  readonly asked: { readonly kept: boolean; readonly odds: number }[];
}

function course(position: Position, party: number, script: readonly boolean[]): Course {
  const { rulebook, state } = position;
  const asked: { kept: boolean; odds: number }[] = [];
  const own = (chance: number): boolean => rulebook.issues.some(({ keepChances }) => keepChances[party] === chance);
  const oddsOfKeeping = (chance: number): number => {
    const issue = rulebook.issues.findIndex(({ keepChances }) => keepChances.includes(chance));
    const giver = at(rulebook.issues, issue).keepChances.indexOf(chance);
    const kind = at(at(rulebook.parties, giver).kinds, at(state, rulebook.layout.kinds + giver));
    const { watched } = at(at(rulebook.issues, issue).levels, at(state, rulebook.layout.levels + issue));
    return watched ? kind.keepsWatched : kind.keepsPlain;
  };
  // Nobody doubts its own word.
  const forced = (chance: number): number => (own(chance) ? 0 : -1);
  const draw = (_: number, chance: number): number => {
    const kept = script[asked.length] ?? true;
    asked.push({ kept, odds: oddsOfKeeping(chance) });
    return kept ? 0 : 0.9999;
  };
  return { asked, fate: { draw, forced } };
}

/** What signing a package comes to for a party in the epilogue: the mean over who the others are, and what each of them keeps. */
function meanOfEpilogues(start: Position, party: number, table: number, offered: Package, worder: number): number {
  const { rulebook } = start;
  const { layout, parties } = rulebook;
  const others = parties.flatMap(({ kinds }, other) =>
    other === party ? [] : [kinds.map((_, kind) => [other, kind])],
  );
  const worlds = others.reduce<number[][][]>(
    (joint, kinds) => joint.flatMap((world) => kinds.map((kind) => [...world, kind])),
    [[]],
  );
  let mean = 0;
  for (const world of worlds) {
    const state = start.state.slice();
    let odds = 1;
    for (const [other = 0, kind = 0] of world) {
      state[layout.kinds + other] = kind;
      odds *= oddsOf(rulebook, start.state, party, other, kind);
    }
    const position = { ...start, state };
    const before = scoreOf(position, party).total;
    layOffer(rulebook, state, offered);
    state[layout.offerAt] = table + 1;
    state[layout.offerBy] = worder + 1;
    sign(position);
    mean += odds * (meanFrom({ ...position, state }, party, []) - before);
  }
  return mean;
}

/** Mean score from where a package is signed, all ways gone through that begin as scripted. */
function meanFrom(signed: Position, party: number, script: readonly boolean[]): number {
  const position = { ...signed, state: signed.state.slice() };
  const { asked, fate } = course(position, party, script);
  passEpilogue(position, fate);
  const next = asked[script.length];
  if (next === undefined) return scoreOf(position, party).total;
  const kept = next.odds === 0 ? 0 : next.odds * meanFrom(signed, party, [...script, true]);
  return kept + (next.odds === 1 ? 0 : (1 - next.odds) * meanFrom(signed, party, [...script, false]));
}

const worthOf = (position: Position, party: number, table: number, offered: Package, worder: number): number =>
  valueOfPackage(position, party, draftOf(position.rulebook, table, offered, worder)).value;

describe('what a package is worth to the north is what its epilogues come to', () => {
  // South keeps a plain word with 0.6, a watched one with 0.85; the isle 0.5 and 0.8. Who was fooled loses 6, and gets half
  // of its salt back.
  it.each([
    // 0.6 · 20 − 0.4 · 6: the isle gives it too, but signs nothing in the hall.
    ['who does not sign breaks nothing', 'hall', 'light lit', 0, 9.6],
    // 0.5 · 20 − 0.5 · 6
    ['at another table others sign', 'pier', 'light lit', 0, 7],
    ['what nobody who signs gives is sure', 'hall', 'rope thrown', 0, 10],
    ['what is given by who sits there is not', 'pier', 'rope thrown', 0, 2],
    ['a level may be given by who does not sign it', 'hall', 'bell lent', 0, 4],
    // 0.5 · 10 − 0.5 · 6
    ['or call its giver to sign', 'hall', 'bell rung', 0, 2],
    // K 10 + 40 − 20, B 10 − 10 − 6: 0.85 · 30 − 0.15 · 6
    ['what is sure stands, whatever else is broken', 'hall', 'rope thrown, fish open, salt sold', 0, 24.6],
    // 0.6 · (20 + 5) + 0.4 · (5 − 6)
    ['a gift that fell due is not given back', 'hall', 'fish shared', 5, 14.6],
  ])('%s', (_, where, said, pledged, worth) => {
    const position = opening(wary, 0.5, pledged);
    const offered = packageSaid(wary, said);
    expect(worthOf(position, NORTH, tableOf(where), offered, SOUTH)).toBeCloseTo(worth, 12);
    expect(meanOfEpilogues(position, NORTH, tableOf(where), offered, SOUTH)).toBeCloseTo(worth, 12);
  });

  it('one more signature signs all of it', () => {
    // The bell calls the isle, and now the light is its to keep as well: 0.3 · 20 + 0.5 · 10.
    const offered = packageSaid(easy, 'light lit, bell rung');
    expect(worthOf(opening(easy), NORTH, tableOf('hall'), offered, SOUTH)).toBeCloseTo(11, 12);
    expect(meanOfEpilogues(opening(easy), NORTH, tableOf('hall'), offered, SOUTH)).toBeCloseTo(11, 12);
  });
});

const anyLevel = (...levels: readonly string[]) => fc.constantFrom(undefined, ...levels);

/** Any package of plain words, as it is said. */
const anyPackage = fc
  .record({
    fish: anyLevel('shared', 'open'),
    light: anyLevel('lit'),
    rope: anyLevel('thrown'),
    salt: anyLevel('sold'),
    bell: anyLevel('lent', 'rung'),
  })
  .map((levels) =>
    Object.entries(levels).flatMap(([issue, level]) => (level === undefined ? [] : [`${issue} ${level}`])),
  )
  .filter((said) => said.length > 0)
  .map((said) => said.join(', '));

const setting = {
  said: anyPackage,
  table: fc.constantFrom('hall', 'pier'),
  party: fc.constantFrom(NORTH, SOUTH, ISLE),
  frank: fc.double({ min: 0, max: 1, noNaN: true }),
  pledged: fc.nat(9),
};

describe('what any package is worth', () => {
  it('is the mean of its epilogues where a broken word costs no more than itself', () => {
    fc.assert(
      fc.property(fc.record(setting), ({ said, table, party, frank, pledged }) => {
        const position = opening(easy, frank, pledged);
        const offered = packageSaid(easy, said);
        const worth = worthOf(position, party, tableOf(table), offered, NORTH);
        expect(worth).toBeCloseTo(meanOfEpilogues(position, party, tableOf(table), offered, NORTH), 9);
      }),
      { numRuns: 300 },
    );
  });

  it('is the mean of its epilogues where others who sign give one clause of it, whatever being fooled costs', () => {
    fc.assert(
      fc.property(fc.record(setting), ({ said, table, party, frank, pledged }) => {
        const offered = packageSaid(wary, said);
        const signers = new Set([
          ...at(wary.tables, tableOf(table)).parties,
          ...offered.flatMap(({ issue, level }) => at(at(wary.issues, issue).levels, level).signs),
        ]);
        const theirs = offered.filter(({ issue }) =>
          at(wary.issues, issue).gives.some((giver) => giver !== party && signers.has(giver)),
        );
        fc.pre(theirs.length < 2);
        const position = opening(wary, frank, pledged);
        const worth = worthOf(position, party, tableOf(table), offered, NORTH);
        expect(worth).toBeCloseTo(meanOfEpilogues(position, party, tableOf(table), offered, NORTH), 9);
      }),
      { numRuns: 300 },
    );
  });
});
