import { luckOf } from '../../kernel/mind-luck.ts';
import { never } from '../../kit/never.ts';
import type { Pieces } from '../../kit/pieces.ts';
import { mindOf } from '../../minds/mind-of.ts';
import type { Decision } from '../../rules/game.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { counselOf } from './counsel.ts';
import type { Answer, Asking, Task, Telling } from './message.ts';
import { playOpening } from './opening.ts';
import { askMind } from '../../rules/ask-mind.ts';

/** What thinks for the seats of the house, apart from the page or on it. It knows no game but through what it is asked. */
export interface Thinker {
  readonly hear: (asking: Asking) => void;
  /** Ends it: what is in hand is broken off where it pauses, and nothing is begun any more. */
  readonly stop: () => void;
}

export interface ThinkerOptions {
  readonly tell: (telling: Telling) => void;
  /** Does something after whatever waits already has been heard; so a task may be cancelled before it begins. */
  readonly later: (go: () => void) => void;
  /** Milliseconds on any clock. */
  readonly now: () => number;
}

/** Milliseconds a task that can pause goes on without a pause, and after how many it says that it is still at it. */
const AT_A_STRETCH = 8;
const A_WHILE = 1000;

/** A task that was taken back while it was in hand. */
const BROKEN_OFF = Symbol('broken off');

/** Brings a thinker up: it says that it is ready, then answers one task after another. */
export function openThinker({ tell, later, now }: ThinkerOptions): Thinker {
  const rulebooks = new Map<string, Rulebook>();
  const tasks = new Map<number, Task>();
  let busy = false;
  /** The task in hand; undefined once nobody wants it any more. */
  let inHand: number | undefined;

  const next = async (): Promise<void> => {
    const [first] = tasks;
    if (first === undefined) {
      busy = false;
      return;
    }
    const [id, task] = first;
    tasks.delete(id);
    inHand = id;
    try {
      const answer = await answerTo(task, rulebooks, inPieces);
      if (answer !== BROKEN_OFF) tell({ kind: 'answer', id, answer });
    } catch (failure) {
      tell({ kind: 'failed', id, message: failure instanceof Error ? failure.message : String(failure) });
    }
    later(() => void next());
  };

  /** Does work piece by piece: what was asked meanwhile is heard between. */
  const inPieces: Piecewise = async (work) => {
    const mine = inHand;
    let [paused, told] = [now(), now()];
    for (;;) {
      const piece = work.next();
      if (piece.done === true) return piece.value;
      if (now() - paused < AT_A_STRETCH) continue;
      if (now() - told >= A_WHILE) {
        tell({ kind: 'thinking' });
        told = now();
      }
      await new Promise<void>(later);
      if (mine === undefined || mine !== inHand) return BROKEN_OFF;
      paused = now();
    }
  };

  tell({ kind: 'ready' });
  return {
    hear(asking) {
      if (asking.kind === 'game') rulebooks.set(asking.game, asking.rulebook);
      else if (asking.kind === 'close') rulebooks.delete(asking.game);
      else if (asking.kind === 'cancel') {
        tasks.delete(asking.id);
        if (inHand === asking.id) inHand = undefined;
      } else {
        tasks.set(asking.id, asking.task);
        if (!busy) later(() => void next());
        busy = true;
      }
    },
    stop() {
      tasks.clear();
      inHand = undefined;
    },
  };
}

/** Does work to its end, or gives up where nobody wants it any more. */
type Piecewise = <Result>(work: Pieces<Result>) => Promise<Result | typeof BROKEN_OFF>;

async function answerTo(
  task: Task,
  rulebooks: ReadonlyMap<string, Rulebook>,
  inPieces: Piecewise,
): Promise<Answer | typeof BROKEN_OFF> {
  switch (task.kind) {
    case 'compile': {
      const { rulebookOf } = await import('../../rules/compile.ts');
      return { kind: 'compile', rulebook: rulebookOf(task.scenario, task.options) };
    }
    case 'open':
      return { kind: 'open', record: playOpening(known(rulebooks, task.game), task) };
    case 'decide':
      return { kind: 'decide', decision: decide(known(rulebooks, task.game), task) };
    case 'rank': {
      const rulebook = known(rulebooks, task.game);
      const { seat, state, deeds, record, from } = task;
      return { kind: 'rank', counsel: counselOf({ rulebook, seat, state }, deeds, record, from) };
    }
    case 'debrief': {
      const { debriefing } = await import('../../debrief/debrief.ts');
      const debrief = await inPieces(debriefing(task.record, known(rulebooks, task.game)));
      return debrief === BROKEN_OFF ? debrief : { kind: 'debrief', debrief };
    }
    case 'ends': {
      const { endsOf } = await import('./ends.ts');
      return { kind: 'ends', ...endsOf(known(rulebooks, task.game), task.from, task.count) };
    }
    default:
      return never(task);
  }
}

function known(rulebooks: ReadonlyMap<string, Rulebook>, game: string): Rulebook {
  const rulebook = rulebooks.get(game);
  if (rulebook === undefined) throw new Error(`No game ${game}`);
  return rulebook;
}

function decide(rulebook: Rulebook, { level, seat, state, question, draws }: Task & { kind: 'decide' }): Decision {
  const mind = mindOf(level);
  const view = { rulebook, seat, state };
  const luck = luckOf(draws);
  return askMind(mind, view, question, luck);
}
