import { at } from '../../kit/never.ts';
import { oddsMeanIt, oddsOf } from '../../rules/belief.ts';
import { kindOf } from '../../rules/entries.ts';
import { PHASES } from '../../rules/layout.ts';
import { outsideOf, termsOfLeaving } from '../../rules/leaving.ts';
import { turnOfSummit } from '../../rules/nearness.ts';
import type { Position } from '../../rules/position.ts';
import type { Numbers } from '../../ui/port/play.ts';
import type { Counsel } from '../minds/counsel.ts';
import type { Lexicon } from './lexicon.ts';

/** The four numbers, from what a seat may see. `going`: what the seat's own staff expects, once it has said so. */
export function numbersOf(lexicon: Lexicon, position: Position, seat: number, going: Counsel['going']): Numbers {
  const { rulebook, state } = position;
  const { say } = lexicon.words;
  const rules = at(rulebook.parties, seat);
  const { turn: length } = lexicon.scenario.calendar;
  const turnsLeft = Math.max(0, rulebook.turns - at(state, rulebook.layout.turn));
  const terms = termsOfLeaving(position, seat).map(({ id, points }) => ({
    name: lexicon.text(`walk_away.${rules.id}.names.${id}`),
    points,
  }));
  const meaning = meaningOf(lexicon, position, seat);
  const walked = at(state, rulebook.layout.walked) - 1;
  return {
    left: { count: turnsLeft * length.count, unit: length.unit, ...stageOf(position) },
    ...(rules.leave >= 0 && {
      leaving: {
        price: terms.reduce((sum, term) => sum + term.points, 0),
        outside: outsideOf(position, seat, kindOf(rulebook, state, seat)),
        terms,
      },
    }),
    ...(walked >= 0 && { gone: lexicon.party(walked) }),
    ...(going && {
      going: {
        worth: going.worth,
        terms: [
          { name: say('play.numbers.stands'), points: going.worth - going.mayCome },
          { name: say('play.numbers.mayCome'), points: going.mayCome },
        ],
      },
    }),
    ...(meaning && { meaning }),
  };
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
    return {
      of: lexicon.party(of),
      odds: oddsMeanIt(rulebook, state, seat, of),
      kinds: kinds.map((_, kind) => ({
        name: lexicon.kind(of, kind),
        odds: oddsOf(rulebook, state, seat, of, kind),
        means: meansIt.includes(kind),
      })),
    };
  });
  return first && { ...first, others };
}
