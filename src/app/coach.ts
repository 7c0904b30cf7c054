import { at } from '../kit/never.ts';
import { blankDraft, draftOf } from '../rules/draft.ts';
import { supposeOffered } from '../rules/in-force.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { supposeFrom, withdraw } from '../rules/supposition.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Hint } from '../scenario/study.ts';
import type { CoachIntents, HintView } from '../ui/port/coach.ts';
import type { PlaySight } from './sight.ts';

/** How far a game has come with the hints of its scenario; kept with it. */
export interface Coaching {
  /** Hints that were shown and are over. */
  readonly past: readonly number[];
  /** The hint that stands beside the question, and how many decisions had been made when it came. */
  readonly now?: { readonly hint: number; readonly decisions: number };
  /** The player wants none. */
  readonly off?: boolean;
  /** It is the game for beginners. */
  readonly practice: boolean;
}

/** What decides which hint comes. */
export interface Moment {
  /** Undefined while others decide. */
  readonly on: Hint['on'] | undefined;
  /** Id of the party that is asked. */
  readonly seat: string;
  /** Decisions made so far. */
  readonly decisions: number;
  /** What the other side last answered to an own offer. */
  readonly answered: Hint['answered'];
  /** Whether a hint's condition holds now; a hint without one holds. */
  readonly fits: (hint: number) => boolean;
  /** Whether what a hint asks for is done; undefined where nothing is asked that can be seen. */
  readonly done: (hint: number) => boolean | undefined;
  /** Whether the order a hint speaks of can be chosen yet, or is chosen; true where it speaks of none. */
  readonly open: (hint: number) => boolean;
}

/**
 * Goes on to the hint for this moment: the first of the list that was not shown and fits. One that stands goes when it is done, or
 * when the question it came with is answered. One that speaks of an order for which no room is left makes way until there is.
 */
export function coached(hints: readonly Hint[], before: Coaching, moment: Moment): Coaching {
  if (before.off === true || moment.on === undefined) return before;
  const { now, ...rest } = before;
  if (now) {
    const stays = now.decisions === moment.decisions && hints[now.hint]?.on === moment.on;
    if (stays && moment.done(now.hint) !== true) return moment.open(now.hint) ? before : coached(hints, rest, moment);
    return coached(hints, passed({ ...rest, now }), moment);
  }
  const hint = hints.findIndex(
    ({ on, seat, answered }, index) =>
      !before.past.includes(index) &&
      on === moment.on &&
      (seat === undefined || seat === moment.seat) &&
      (answered === undefined || answered === moment.answered) &&
      moment.fits(index) &&
      moment.open(index) &&
      moment.done(index) !== true,
  );
  return hint < 0 ? before : { ...rest, now: { hint, decisions: moment.decisions } };
}

/** The hint that stands is over. */
export function passed({ now, ...rest }: Coaching): Coaching {
  return now ? { ...rest, past: [...rest.past, now.hint] } : rest;
}

/** The hints of one running game. */
export interface Coach extends CoachIntents {
  /** The hint for what is shown; the same object while nothing changes. */
  readonly hint: (sight: PlaySight) => HintView | undefined;
  readonly kept: () => Coaching;
}

/** Opened where they stand, these are looked at and nothing else. */
const OPENED: ReadonlySet<string> = new Set(['time', 'leaving', 'going', 'meaning']);

/** `onChange` is called where what is shown changes. */
export function openCoach({ lesson }: Scenario, kept: Coaching, onChange: () => void): Coach {
  const hints = lesson?.coach ?? [];
  let coaching = kept;
  let shown: HintView | undefined;
  const goOn = (next: Coaching): void => {
    coaching = next;
    onChange();
  };
  return {
    hint(sight) {
      coaching = coached(hints, coaching, momentOf(sight, hints));
      const { now, off } = coaching;
      const hint = now && hints[now.hint];
      if (!hint || off === true || ASKED[sight.view.task.kind] === undefined) return undefined;
      const text = sight.backstage.lexicon.text(`lesson.coach.${now.hint}.text`);
      const { look } = hint;
      if (shown?.id !== now.hint || shown.text !== text)
        shown = { id: now.hint, text, practice: coaching.practice, ...(look !== undefined && { look }) };
      return shown;
    },
    looked(part) {
      const hint = coaching.now && hints[coaching.now.hint];
      if (hint?.look === part && hint.until === undefined && OPENED.has(part)) goOn(passed(coaching));
    },
    gotIt: () => goOn(passed(coaching)),
    noMore: () => goOn({ ...coaching, off: true }),
    kept: () => coaching,
  };
}

const ASKED = {
  orders: 'orders',
  offer: 'offer',
  answer: 'answer',
  ask: 'option',
  moment: 'option',
  finale: undefined,
  ended: 'ended',
  waiting: undefined,
} as const;

function momentOf({ view, draft, backstage }: PlaySight, hints: readonly Hint[]): Moment {
  const { position, seat, cues } = backstage;
  const { rulebook, state, evaluator } = position;
  const last = cues.findLast((cue) => cue.kind === 'answer' && cue.by === seat && cue.party !== seat);
  const holds = (formula: number): boolean => {
    if (view.task.kind !== 'offer') return evaluator.value(formula, state) !== 0;
    const from = supposeFrom();
    supposeOffered(rulebook, state, draftOf(rulebook, -1, draft.clauses, seat, blankDraft(rulebook, -1)));
    const truth = evaluator.value(formula, state) !== 0;
    withdraw(state, from);
    return truth;
  };
  const hint = (index: number): Rulebook['hints'][number] => at(rulebook.hints, index);
  return {
    on: ASKED[view.task.kind],
    seat: at(rulebook.parties, seat).id,
    decisions: view.decisions,
    answered: last?.kind !== 'answer' ? undefined : last.accepts ? 'accepted' : 'refused',
    fits: (index) => hint(index).when < 0 || holds(hint(index).when),
    done: (index) => (hint(index).until < 0 ? undefined : holds(hint(index).until)),
    open: (index) => hasRoom(view.task, draft.orders, hints[index]?.look),
  };
}

/** Whether there is room among the orders for the move a hint points at, or it is among them. */
function hasRoom(task: PlaySight['view']['task'], orders: readonly number[], look: string | undefined): boolean {
  if (task.kind !== 'orders') return true;
  const move = task.moves.find(({ id }) => id === `moves.${look}`);
  if (!move || move.forms.some(({ deed }) => orders.includes(deed))) return true;
  const forms = task.moves.flatMap((one) => one.forms);
  const used = forms.reduce((sum, { deed, cost }) => sum + (orders.includes(deed) ? cost : 0), 0);
  return move.forms.some(({ refusal, cost }) => refusal === undefined && used + cost <= task.capacity);
}
