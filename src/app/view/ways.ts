import { at } from '../../kit/never.ts';
import type { Deed } from '../../rules/deed.ts';
import { everyAction } from '../../rules/every-action.ts';
import type { Position } from '../../rules/position.ts';
import { whyNot } from '../../rules/why-not.ts';
import type { Unmet } from '../../session/unmet.ts';
import type { UnmetPart } from '../../session/unmet-part.ts';
import type { Way } from '../../ui/port/dossier.ts';
import type { Lexicon } from './lexicon.ts';
import { wayTo } from './movers.ts';
import { comesWith } from './passing-by.ts';
import { cardsOf, firstForms, isOver, named, whereSettled, whoPushes, whoSteps, type Fact } from './who-changes.ts';

/** Moves of one party named at once, and parties. */
const MOST_MOVES = 3;
const MOST_PARTIES = 2;

/** Who could bring about what does not hold: the seat by its own orders, those open now apart from the others; then everybody else. */
export function waysTo(lexicon: Lexicon, position: Position, seat: number, unmet: Unmet): readonly Way[] {
  const parts = unmet.kind === 'either' ? unmet.alternatives.flat() : unmet.kind === 'other' ? [] : [unmet];
  return parts.flatMap((part) => waysOf(lexicon, position, seat, part));
}

function waysOf(lexicon: Lexicon, position: Position, seat: number, part: UnmetPart): readonly Way[] {
  const { rulebook } = position;
  switch (part.kind) {
    case 'gauge':
      return given(whoPushes(lexicon, position, seat, part));
    case 'level': {
      const deeds = rulebook.deeds.filter(({ actions }) =>
        everyAction(actions).some(
          (action) => action.kind === 'put' && action.issue === part.issue && part.wanted.includes(action.level),
        ),
      );
      return [...given(whereSettled(lexicon, seat, part.issue)), ...whoMoves(lexicon, position, seat, deeds)];
    }
    case 'heard': {
      const deeds = rulebook.deeds.filter(({ actions }) =>
        everyAction(actions).some(
          (action) => action.kind === 'reading' && action.issue === part.issue && action.to === part.party,
        ),
      );
      return whoMoves(lexicon, position, seat, deeds);
    }
    case 'track': {
      const way = wayTo(rulebook, part.copy, part.is, part.wanted);
      if (way === undefined) return [];
      const { say } = lexicon.words;
      const far = way.steps > 1 ? [{ text: say('unmet.steps', { count: way.steps }), signposts: [] }] : [];
      const until = way.steps === 1 ? comesWith(position, way.deeds) : undefined;
      const passes =
        until === undefined ? [] : [{ text: say('unmet.passes', { turn: lexicon.turn(until) }), signposts: [] }];
      const deeds = way.deeds.map((index) => at(rulebook.deeds, index));
      const moves = whoMoves(lexicon, position, seat, deeds);
      const rest = moves.length + passes.length > 0 ? [] : given(whoSteps(lexicon, position, seat, way));
      return [...far, ...passes, ...moves, ...rest];
    }
    default:
      return [];
  }
}

const given = (fact: Fact | undefined): readonly Way[] =>
  fact === undefined ? [] : [{ text: fact.text, signposts: fact.signposts ?? [] }];

/** Whose orders could do it: own ones that are open now, or else those that may come to be; and what others could do. */
function whoMoves(lexicon: Lexicon, position: Position, seat: number, deeds: readonly Deed[]): readonly Way[] {
  const { say } = lexicon.words;
  const moves = deeds.filter(({ kind, party, during }) => kind === 'move' && party >= 0 && during < 0);
  const own = moves.filter(({ party, index }) => party === seat && !isOver(position, seat, index));
  const open = own.filter(({ index }) => whyNot(position, seat, index, 'order') === undefined);
  const mine = open.length > 0 ? open : own;
  const key = open.length > 0 ? 'dossier.need.own' : 'dossier.need.shut';
  const others = [
    ...Map.groupBy(
      moves.filter(({ party, secret }) => party !== seat && secret === undefined),
      ({ party }) => party,
    ),
  ].slice(0, MOST_PARTIES);
  return [
    ...(mine.length === 0
      ? []
      : [
          {
            text: say(key, { moves: named(lexicon, mine, MOST_MOVES) }),
            signposts: cardsOf(lexicon, firstForms(lexicon, mine, MOST_MOVES)),
          },
        ]),
    ...others.map(([party, theirs]) => ({
      text: say('dossier.need.theirs', { party: lexicon.party(party).name, moves: named(lexicon, theirs, MOST_MOVES) }),
      signposts: [],
    })),
  ];
}
