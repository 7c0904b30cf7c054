import { luckOf } from '../../kernel/mind-luck.ts';
import { never } from '../../kit/never.ts';
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
}

export interface ThinkerOptions {
  readonly tell: (telling: Telling) => void;
  /** Does something after whatever waits already has been heard; so a task may be cancelled before it begins. */
  readonly later: (go: () => void) => void;
}

/** Brings a thinker up: it says that it is ready, then answers one task after another. */
export function openThinker({ tell, later }: ThinkerOptions): Thinker {
  const rulebooks = new Map<string, Rulebook>();
  const tasks = new Map<number, Task>();
  let busy = false;

  const next = async (): Promise<void> => {
    const [first] = tasks;
    if (first === undefined) {
      busy = false;
      return;
    }
    const [id, task] = first;
    tasks.delete(id);
    try {
      tell({ kind: 'answer', id, answer: await answerTo(task, rulebooks) });
    } catch (failure) {
      tell({ kind: 'failed', id, message: failure instanceof Error ? failure.message : String(failure) });
    }
    later(() => void next());
  };

  tell({ kind: 'ready' });
  return {
    hear(asking) {
      if (asking.kind === 'game') rulebooks.set(asking.game, asking.rulebook);
      else if (asking.kind === 'close') rulebooks.delete(asking.game);
      else if (asking.kind === 'cancel') tasks.delete(asking.id);
      else {
        tasks.set(asking.id, asking.task);
        if (!busy) later(() => void next());
        busy = true;
      }
    },
  };
}

async function answerTo(task: Task, rulebooks: ReadonlyMap<string, Rulebook>): Promise<Answer> {
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
      return { kind: 'rank', counsel: counselOf({ rulebook, seat: task.seat, state: task.state }, task.deeds) };
    }
    case 'debrief': {
      const { debrief } = await import('../../debrief/debrief.ts');
      return { kind: 'debrief', debrief: debrief(task.record, known(rulebooks, task.game)) };
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
