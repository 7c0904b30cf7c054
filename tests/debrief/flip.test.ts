import { describe, expect, it } from 'vitest';
import { changesOf, withChanges } from '../../src/debrief/clause-changes.ts';
import { exchangesOf, LEVEL_ANSWERERS, type ExchangeTold } from '../../src/debrief/exchanges.ts';
import { walkThrough, type Walk } from '../../src/debrief/walk.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { mindLuck } from '../../src/kernel/mind-luck.ts';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { at } from '../../src/kit/never.ts';
import { mindOf } from '../../src/minds/mind-of.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import { whyNotAtHome } from '../../src/rules/carrying.ts';
import { questionOf } from '../../src/rules/conduct.ts';
import { draftOnTable } from '../../src/rules/draft.ts';
import type { GameState } from '../../src/rules/game.ts';
import type { Wording } from '../../src/rules/layout.ts';
import { layOffer } from '../../src/rules/offers.ts';
import { mustSign } from '../../src/rules/signing.ts';
import type { Clause, Package } from '../../src/rules/step.ts';
import { viewOf } from '../../src/rules/view.ts';
import { createSession } from '../../src/session/session.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const mind = persona();

interface Played {
  readonly walk: Walk;
  readonly exchanges: readonly ExchangeTold[];
}

function played(id: string, games: number, first = 0): Played[] {
  const rulebook = shippedRulebook(id);
  const chair = { kind: 'mind', level: 'normal', mind } as const;
  const chairs = Object.fromEntries(rulebook.parties.map((party) => [party.id, chair]));
  return Array.from({ length: games }, (_, game) => {
    const session = createSession({ rulebook, seed: `flip/${first + game}`, chairs, rest: nothingMind });
    const walk = walkThrough(session.record(), rulebook);
    return { walk, exchanges: exchangesOf(walk, () => ({ mind, tries: Infinity })) };
  });
}

/** What the same mind says with the same luck in a state in which it is asked. */
function saysIn({ rulebook, record }: Walk, told: ExchangeTold, state: GameState, asked = mind): boolean {
  const { party, table, summit, turn } = told;
  const position = { rulebook, state: state.slice(), evaluator: flatEvaluator(rulebook) };
  const question = questionOf(position, { kind: 'answer', party, table, summit });
  if (question.kind !== 'answer') throw new Error('Nobody is asked for an answer');
  const luck = mindLuck(record.seed, at(rulebook.parties, party).id)(turn);
  const decision = asked.respond(viewOf(rulebook, state, party), question, luck);
  return decision.kind === 'answer' && decision.accepts;
}

/** With another package in the place of the one on the table. */
function saysTo(walk: Walk, told: ExchangeTold, offered: Package, asked = mind): boolean {
  const state = at(walk.scenes, told.scene).before.slice();
  layOffer(walk.rulebook, state, offered);
  return saysIn(walk, told, state, asked);
}

/**
 * With another package offered instead, the kernel playing on from there; undefined where it does not come to an answer, or
 * somebody is asked before who was not: nobody knows what that would have been.
 */
function saysAfterOffer(
  walk: Walk,
  told: ExchangeTold,
  offered: Package,
  asked = mind,
  from = (state: GameState): GameState => state,
): boolean | undefined {
  const { rulebook, scenes, fate } = walk;
  const laid = scenes.findLastIndex(({ step }, index) => index < told.scene && step.kind === 'offer');
  const offer = at(scenes, laid);
  if (offer.step.kind !== 'offer') throw new Error('An answer without an offer');
  const before = scenes.slice(laid, told.scene).flatMap(({ step }) => (step.kind === 'answer' ? [step.party] : []));
  const game = kernelGame(rulebook, fate, { from: from(offer.before) });
  if (game.submit({ ...offer.step, package: offered }) !== undefined) return undefined;
  for (let waiting = game.waiting(); waiting.kind === 'answer'; waiting = game.waiting()) {
    if (waiting.party === told.party) return saysIn(walk, told, game.state, asked);
    if (!before.includes(waiting.party)) return undefined;
    game.submit({ kind: 'answer', party: waiting.party, accepts: true });
  }
  return undefined;
}

const SCENARIOS = { camp_david_1978: 50, korea_2018: 50 };
const all = Object.entries(SCENARIOS).map(([id, games]) => ({ id, games: played(id, games) }));
const answersOf = (games: readonly Played[], accepts: boolean) =>
  games.flatMap(({ walk, exchanges }) =>
    exchanges.filter((told) => told.accepts === accepts).map((told) => ({ walk, told })),
  );

describe.each(all)('in fifty games of $id among personas', ({ games }) => {
  const refusals = answersOf(games, false);
  const signed = answersOf(games, true);

  it('the true terms of every answer make the answer that was given', () => {
    for (const { told } of [...refusals, ...signed]) expect(told.reasons.yes).toBe(told.accepts);
  });

  it('every stated change, made, turns the answer of the same mind with the same luck', () => {
    for (const { walk, told } of [...refusals, ...signed]) {
      if (told.flip === undefined) continue;
      expect(saysTo(walk, told, told.flip.package)).toBe(!told.accepts);
      expect(saysAfterOffer(walk, told, told.flip.package)).toBe(!told.accepts);
    }
  });

  it('no stated change touches more than two clauses, and the changes are what parts the packages', () => {
    for (const { told } of [...refusals, ...signed]) {
      const { changes, package: changed } = told.flip ?? { changes: [], package: told.package };
      expect(changes.length).toBeLessThanOrEqual(2);
      const key = ({ issue, level, wording }: Clause): string => `${issue} ${level} ${wording}`;
      const [was, is] = [told.package.map(key), changed.map(key)];
      const gone = changes.flatMap(({ from }) => (from ? [key(from)] : []));
      const come = changes.flatMap(({ to }) => (to ? [key(to)] : []));
      expect(new Set(was.filter((one) => !is.includes(one)))).toEqual(new Set(gone));
      expect(new Set(is.filter((one) => !was.includes(one)))).toEqual(new Set(come));
    }
  });

  it('at least seven refusals in ten have one', () => {
    const turned = refusals.filter(({ told }) => told.flip !== undefined);
    expect(refusals.length).toBeGreaterThan(60);
    expect(turned.length / refusals.length).toBeGreaterThan(0.7);
  });

  it('no single level would have done where two changes are stated or none', () => {
    const hard = refusals.filter(({ told: { flip } }) => flip?.changes.length !== 1);
    for (const { walk, told } of hard.slice(0, 20)) {
      for (const instead of singles(walk, told)) expect(turns(walk, told, instead)).toBe(false);
    }
  });

  it('no two levels would have done where no change is stated', () => {
    for (const { walk, told } of refusals.filter(({ told: { flip } }) => flip === undefined).slice(0, 3)) {
      for (const instead of singles(walk, told)) {
        for (const twice of singles(walk, { ...told, package: instead })) expect(turns(walk, told, twice)).toBe(false);
      }
    }
  });
});

const turns = (walk: Walk, told: ExchangeTold, instead: Package): boolean =>
  saysTo(walk, told, instead) && saysAfterOffer(walk, told, instead) === true;

/** Every package that differs from one in one level, today's being none. */
function singles({ rulebook, scenes }: Walk, { scene, table, summit, package: offered }: ExchangeTold): Package[] {
  const { issues, layout, tables } = rulebook;
  const { before } = at(scenes, scene);
  const wording: Wording = summit < 0 ? 'plain' : 'vague';
  return at(tables, table).issues.flatMap((issue) => {
    const others = offered.filter((clause) => clause.issue !== issue);
    const worded = offered.find((clause) => clause.issue === issue)?.wording ?? wording;
    return at(issues, issue).levels.flatMap((_, level): Package[] => {
      const isToday = level === before[layout.levels + issue];
      const instead = isToday ? others : [...others, { issue, level, wording: worded }];
      return instead.length === 0 ? [] : [instead.toSorted((one, other) => one.issue - other.issue)];
    });
  });
}

/** A state in which one of the words of who answered was never given. */
function without({ rulebook: { layout, promises } }: Walk, { party }: ExchangeTold, promise: number, state: GameState) {
  const other = state.slice();
  const slot = party * promises.length + promise;
  for (const row of [layout.promiseStatus, layout.promiseStrength, layout.promiseTurn]) other[row + slot] = 0;
  return other;
}

it('a word is named without which it would have been a yes where there is one, and nowhere else', () => {
  // That a word alone stands in the way is rare: one game of which it is known comes beside the others.
  const games = [...all.flatMap((one) => one.games), ...played('camp_david_1978', 1, 54)];
  const bound = answersOf(games, false).filter(({ told }) => told.sum.promises.length > 0);
  for (const { walk, told } of bound) {
    const turned = told.sum.promises.filter(({ promise }) => {
      const unsaid = (state: GameState): GameState => without(walk, told, promise, state);
      const now = saysIn(walk, told, unsaid(at(walk.scenes, told.scene).before));
      return now && saysAfterOffer(walk, told, told.package, mind, unsaid) === true;
    });
    expect(told.unbound).toEqual(turned[0]);
  }
  expect(bound.filter(({ told }) => told.unbound !== undefined).length).toBeGreaterThan(0);
});

const AHEAD = [
  ['camp_david_1978', 'normal', 6],
  ['korea_2018', 'normal', 3],
  ['camp_david_1978', 'strict', 12],
  ['korea_2018', 'strict', 2],
] as const;

describe.each(AHEAD)('in a few games of %s among %s minds', (id, sits, count) => {
  const rulebook = shippedRulebook(id);
  const chair = { kind: 'mind', level: sits, mind: mindOf(sits) } as const;
  const chairs = Object.fromEntries(rulebook.parties.map((party) => [party.id, chair]));
  const games = Array.from({ length: count }, (_, game) => {
    const seed = `flip/${game}`;
    const walk = walkThrough(createSession({ rulebook, seed, chairs, rest: nothingMind }).record(), rulebook);
    return { walk, exchanges: exchangesOf(walk) };
  });
  const answers = [...answersOf(games, true), ...answersOf(games, false)];

  it('at least seven refusals in ten have one', () => {
    const refusals = answers.filter(({ told }) => !told.accepts);
    expect(refusals.length).toBeGreaterThan(15);
    expect(refusals.filter(({ told }) => told.flip !== undefined).length / refusals.length).toBeGreaterThanOrEqual(0.7);
  });

  it('every stated change, made, turns the answer of the same mind with the same luck', () => {
    for (const { walk, told } of answers) {
      if (told.flip === undefined) continue;
      const level = walk.record.seats[at(rulebook.parties, told.party).id];
      const { mind: same } = LEVEL_ANSWERERS(
        level === 'human' ? undefined : level,
        at(rulebook.parties, told.party).plans,
      );
      expect(saysTo(walk, told, told.flip.package, same)).toBe(!told.accepts);
      expect(saysAfterOffer(walk, told, told.flip.package, same)).toBe(!told.accepts);
    }
  });

  it('of who looks ahead it is said that nothing turns it only of a no to what home would carry in no form', () => {
    for (const { walk, told } of answers) {
      expect(told.flip === undefined).toBe(told.unturned !== undefined);
      if (told.unturned !== 'none' || !at(rulebook.parties, told.party).plans) continue;
      expect(told.accepts).toBe(false);
      for (const offered of atMostTwoAway(walk, told)) expect(isCarried(walk, told, offered)).toBe(false);
    }
  });

  it('who answered against its sum expected more of its answer', () => {
    const against = answers.filter(({ told }) => told.reasons.yes !== told.accepts);
    expect(against.length).toBeGreaterThan(0);
    for (const { told } of against) {
      const { yes = Number.NaN, no = Number.NaN } = told.ahead ?? {};
      expect(told.accepts ? yes - no : no - yes).toBeGreaterThan(0);
    }
    for (const { told } of answers) expect(told.ahead !== undefined).toBe(told.reasons.yes !== told.accepts);
  });
});

function atMostTwoAway({ rulebook, scenes }: Walk, told: ExchangeTold): Package[] {
  const position = { rulebook, state: at(scenes, told.scene).before, evaluator: flatEvaluator(rulebook) };
  return ([1, 2] as const).flatMap((size) =>
    [...changesOf(position, told, told.package, size)].map((changes) => withChanges(told.package, changes)),
  );
}

/** Whether the rules would let who answered sign it: it needs no signature of its own, or home carries it. */
function isCarried({ rulebook, scenes }: Walk, { scene, party, table, summit }: ExchangeTold, offered: Package) {
  const state = at(scenes, scene).before.slice();
  layOffer(rulebook, state, offered);
  const evaluator = flatEvaluator(rulebook);
  if (!mustSign(rulebook, draftOnTable(rulebook, state), party)) return false;
  const position = { ...viewOf(rulebook, state, party), evaluator };
  const question = questionOf({ rulebook, state, evaluator }, { kind: 'answer', party, table, summit });
  return whyNotAtHome(position, question, { kind: 'answer', accepts: true }) === undefined;
}
