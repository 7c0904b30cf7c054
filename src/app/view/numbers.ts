import { at } from '../../kit/never.ts';
import { addingUp } from '../../kit/rounding.ts';
import { oddsMeanIt, oddsOf } from '../../rules/belief.ts';
import { kindOf } from '../../rules/entries.ts';
import { PHASES } from '../../rules/layout.ts';
import { outsideOf, termsOfLeaving } from '../../rules/leaving.ts';
import { turnOfSummit } from '../../rules/nearness.ts';
import type { Position } from '../../rules/position.ts';
import type { Numbers } from '../../ui/port/numbers.ts';
import type { Counsel } from '../minds/counsel.ts';
import type { Lexicon } from './lexicon.ts';
import { inTenths } from './tenths.ts';

/** The four numbers, from what a seat may see. `going`: what the seat's own staff expects, once it has said so. */
export function numbersOf(lexicon: Lexicon, position: Position, seat: number, going: Counsel['going']): Numbers {
  const { rulebook, state } = position;
  const rules = at(rulebook.parties, seat);
  const { turn: length } = lexicon.scenario.calendar;
  const toCome = rulebook.turns - at(state, rulebook.layout.turn);
  const charged = termsOfLeaving(position, seat);
  const rounded = inTenths(charged.map(({ points }) => points));
  const terms = charged.map(({ id }, index) => ({
    name: lexicon.text(`walk_away.${rules.id}.names.${id}`),
    points: at(rounded, index),
  }));
  const price = charged.reduce((sum, { points }) => sum + points, 0);
  const meaning = meaningOf(lexicon, position, seat);
  const walked = at(state, rulebook.layout.walked) - 1;
  return {
    left: { count: toCome > 0 ? (toCome + 1) * length.count : 0, unit: length.unit, ...stageOf(position) },
    ...(rules.leave >= 0 && {
      leaving: {
        ...leavingOf(price, outsideOf(position, seat, kindOf(rulebook, state, seat))),
        terms,
      },
    }),
    ...(walked >= 0 && { gone: lexicon.party(walked) }),
    ...(going && { going: goingOf(lexicon, going) }),
    ...(meaning && { meaning }),
  };
}

const HUNDREDTH = 0.01;

/** What stands, what each table of any hope may bring, and what is left: the meeting by itself, and leaving where nothing is signed. */
function goingOf(
  { words: { say }, table: nameOfTable }: Lexicon,
  going: Counsel['going'] & object,
): Numbers['going'] & object {
  const { worth, mayCome, tables = [] } = going;
  const hopes = tables
    .map((hope) => ({ ...hope, share: hope.sits * hope.agrees * hope.points }))
    .filter(({ sits, agrees }) => Math.round(sits * agrees * 100) > 0);
  const rest = hopes.reduce((left, { share }) => left - share, mayCome);
  const points = inTenths([worth - mayCome, ...hopes.map(({ share }) => share), rest]);
  return {
    worth,
    terms: [
      { name: say('play.numbers.stands'), points: at(points, 0) },
      ...hopes.map(({ table, sits, agrees, points: brings }, index) => ({
        name: nameOfTable(table),
        points: at(points, index + 1),
        if: { sits, agrees, brings },
      })),
      {
        name: say(hopes.length === 0 ? 'play.numbers.mayCome' : 'play.numbers.otherwise'),
        points: at(points, hopes.length + 1),
      },
    ],
  };
}

/** The price and what no deal is worth, so that the one taken off the other is the worth of leaving as it is shown elsewhere. */
function leavingOf(price: number, outside: number): { readonly price: number; readonly outside: number } {
  const [net = 0] = inTenths([outside - price]);
  const [charged = 0] = inTenths([price]);
  return { price: charged, outside: net + charged };
}

/** Odds on kinds in hundredths: those that mean it add up to the odds that one does, and all to 1. */
function oddsShown(odds: readonly number[], meansIt: readonly number[], sum: number): readonly number[] {
  const [means = 0] = addingUp([sum], HUNDREDTH);
  const kinds = [...odds.keys()];
  const shown = new Map<number, number>();
  for (const [group, to] of [
    [kinds.filter((kind) => meansIt.includes(kind)), means],
    [kinds.filter((kind) => !meansIt.includes(kind)), 1 - means],
  ] as const) {
    const rounded = addingUp(
      group.map((kind) => at(odds, kind)),
      HUNDREDTH,
      to,
    );
    for (const [index, kind] of group.entries()) shown.set(kind, at(rounded, index));
  }
  return kinds.map((kind) => shown.get(kind) ?? 0);
}

/** Where a count of turns would say too much: on the day itself, and after it. */
function stageOf({ rulebook, state }: Position): Pick<Numbers['left'], 'stage'> {
  const { layout, mainSummit } = rulebook;
  const phase = at(PHASES, at(state, layout.phase));
  if (phase === 'epilogue' || phase === 'ended') return { stage: 'over' };
  if (mainSummit < 0) return {};
  const today = turnOfSummit(rulebook, state, mainSummit) === at(state, layout.turn);
  return today && phase === 'summit' ? { stage: 'today' } : {};
}

/** The odds on every other party of which the scenario says which kinds mean it; the first is the one most at stake. */
function meaningOf(lexicon: Lexicon, { rulebook, state }: Position, seat: number): Numbers['meaning'] {
  const [first, ...others] = rulebook.parties.flatMap(({ kinds, meansIt }, of) => {
    if (of === seat || meansIt.length === 0) return [];
    const odds = oddsMeanIt(rulebook, state, seat, of);
    const shown = oddsShown(
      kinds.map((_, kind) => oddsOf(rulebook, state, seat, of, kind)),
      meansIt,
      odds,
    );
    return {
      of: lexicon.party(of),
      odds,
      kinds: kinds.map((_, kind) => ({
        name: lexicon.kind(of, kind),
        odds: at(shown, kind),
        means: meansIt.includes(kind),
      })),
    };
  });
  return first && { ...first, others };
}
