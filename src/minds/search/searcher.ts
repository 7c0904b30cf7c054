import { at } from '../../kit/never.ts';
import type { Decision, Mind, MindLuck, Question, SeatView } from '../../rules/game.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { luckSlot } from '../luck-slot.ts';
import { persona } from '../persona.ts';
import { candidatesFor } from './candidates.ts';
import { bestOf, type Tried } from './contest.ts';
import { effortIn, LATER, nodesIn, type Effort, type Efforts } from './effort.ts';
import { hypotheses, likeliest } from './hypotheses.ts';
import { tryOut, type Trial } from './playout.ts';
import { askMind } from '../../rules/ask-mind.ts';

/** Deeds of a seat up to which a scenario is small: then its later self searches too, which costs a great deal. */
const FEW_DEEDS = 4;

/** Worlds less likely than this are not looked into, where there are others. */
const UNLIKELY = 0.04;

/** Beyond any calendar. */
const FOREVER = 1000;

/** What everybody is taken for. */
const MODEL = persona('normal');

/**
 * A mind that tries out what it might do: in each world it holds possible, on shared luck, with everybody played on by
 * personas, and takes what comes out best on the mean at its odds; what a persona would do, unless something is surely
 * better. In a small scenario its later self searches too. It sees its view alone, and its luck decides the luck that it
 * imagines: the same view, question and luck give the same decision. `told` hears what it tried out came to.
 */
export function searcher(efforts: Efforts, told?: Listener): Mind {
  const later = searching(() => ({ effort: LATER, self: MODEL }));
  return searching((rulebook, seat) => {
    const small = at(rulebook.deedsOf, seat).length <= FEW_DEEDS;
    if (small) return { effort: efforts.small, self: later };
    return { effort: effortIn(efforts.large, rulebook.deeds.length), self: MODEL };
  }, told);
}

type Listener = (tried: readonly Tried<Decision>[]) => void;

interface Way {
  readonly effort: Effort;
  /** How the seat is taken to decide later on. */
  readonly self: Mind;
}

function searching(wayIn: (rulebook: Rulebook, seat: number) => Way, told?: Listener): Mind {
  const usual = persona('strict');
  const decide = (view: SeatView, question: Question, luck: MindLuck): Decision => {
    const { effort, self } = wayIn(view.rulebook, view.seat);
    const first = askMind(usual, view, question, luck);
    const candidates = candidatesFor(view, question, first, effort.moves);
    if (candidates.length === 1) return first;
    const worlds = likeliest(hypotheses(view), effort.worlds, UNLIKELY);
    const trial = trialOf(view, question, effort, self);
    const seed = `${luck(luckSlot(view, question) + 3)}`;
    return bestOf({
      candidates,
      worlds,
      effort,
      nodes: nodesIn(effort, view.rulebook.deeds.length),
      tryOut(candidate, world, round) {
        const { block } = effort;
        const part = { place: round % block, of: block };
        return tryOut(trial, at(worlds, world).state, candidate, `${seed}/${Math.floor(round / block)}`, part);
      },
      ...(told !== undefined && { told }),
    });
  };
  return { choose: decide, respond: decide };
}

/** At the main summit, and near the end, it looks to the end. */
function trialOf({ rulebook, seat, state }: SeatView, question: Question, effort: Effort, self: Mind): Trial {
  const left = rulebook.turns - at(state, rulebook.layout.turn);
  const atSummit = 'summit' in question && question.summit >= 0 && question.summit === rulebook.mainSummit;
  const turns = atSummit || left <= effort.toTheEnd ? FOREVER : effort.turns;
  const depth = atSummit ? FOREVER : effort.depth;
  return { rulebook, seat, question, turns, depth, model: MODEL, self, sealed: new Map() };
}
