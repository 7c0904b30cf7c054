import type { Rulebook } from '../../rules/rulebook.ts';
import type { Answer, Task, Telling } from './message.ts';
import type { Listener, OpenPort, Port } from './port.ts';

/** Does something after some milliseconds; returns how to stop that. */
export type Wait = (milliseconds: number, then: () => void) => () => void;

/** A thinker that has been asked and is silent for this long is taken for lost. Milliseconds. */
export const SILENCE = 30_000;

/** What is asked of a thinker and not yet answered, whatever becomes of the thinker. */
export interface Queue {
  readonly ask: (task: Task) => Promise<Answer>;
  /** Gives the thinker a game to keep. */
  readonly keep: (game: string, rulebook: Rulebook) => void;
  /** Takes back everything that is asked about a game: its promises are rejected. */
  readonly cancel: (game: string) => void;
  readonly drop: (game: string) => void;
}

export interface QueueOptions {
  readonly away: OpenPort;
  readonly here: OpenPort;
  readonly wait: Wait;
}

interface Open {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (failure: Error) => void;
}

/**
 * Asks a thinker away from the page. Where none comes up, it asks one on the page and nobody notices. One that is lost is
 * brought up anew, once, and asked again what it left open; if that is lost before it has answered anything, all who wait
 * are told, and whoever asks again is answered on the page.
 */
export function openQueue({ away, here, wait }: QueueOptions): Queue {
  const games = new Map<string, Rulebook>();
  const open = new Map<number, Open>();
  let port: Port | undefined;
  let place: 'away' | 'here' = 'away';
  /** Has said that it can hear. */
  let ready = false;
  /** Lost in a row, without an answer between. */
  let losses = 0;
  let asked = 0;
  let stopWaiting = nothing;

  function watch(): void {
    stopWaiting();
    const listening = port;
    stopWaiting = nothing;
    if (open.size === 0) return;
    stopWaiting = wait(SILENCE, () => {
      if (listening === port) lose('no answer');
    });
  }

  function hear(telling: Telling): void {
    if (telling.kind === 'ready') ready = true;
    else if (telling.kind !== 'thinking') {
      const waiting = open.get(telling.id);
      open.delete(telling.id);
      losses = 0;
      if (telling.kind === 'answer') waiting?.resolve(telling.answer);
      else waiting?.reject(new Error(telling.message));
    }
    watch();
  }

  function bringUp(): Port {
    let mine: Port | undefined = undefined;
    const isMine = (): boolean => mine === undefined || mine === port;
    const listener: Listener = {
      tell(telling) {
        if (isMine()) hear(telling);
      },
      lost(why) {
        if (isMine()) lose(why);
      },
    };
    ready = false;
    if (place === 'away') mine = tryAway(listener);
    if (mine === undefined) {
      place = 'here';
      mine = here(listener);
    }
    for (const [game, rulebook] of games) mine.post({ kind: 'game', game, rulebook });
    for (const [id, { task }] of open) mine.post({ kind: 'task', id, task });
    port = mine;
    watch();
    return mine;
  }

  function tryAway(listener: Listener): Port | undefined {
    try {
      return away(listener);
    } catch {
      return undefined;
    }
  }

  function cancel(game: string): void {
    for (const [id, { task, reject }] of open) {
      if (task.kind === 'compile' || task.game !== game) continue;
      open.delete(id);
      port?.post({ kind: 'cancel', id });
      reject(new Error('asked no more'));
    }
    watch();
  }

  function lose(why: string): void {
    port?.close();
    port = undefined;
    if (place === 'away' && !ready) {
      place = 'here';
      bringUp();
      return;
    }
    losses += 1;
    if (place === 'away' && losses === 1) {
      bringUp();
      return;
    }
    place = 'here';
    stopWaiting();
    const failed = [...open.values()];
    open.clear();
    for (const { reject } of failed) reject(new Error(why));
  }

  bringUp();
  return {
    async ask(task) {
      const to = port ?? bringUp();
      return new Promise((resolve, reject) => {
        asked += 1;
        open.set(asked, { task, resolve, reject });
        to.post({ kind: 'task', id: asked, task });
        watch();
      });
    },
    keep(game, rulebook) {
      games.set(game, rulebook);
      port?.post({ kind: 'game', game, rulebook });
    },
    cancel,
    drop(game) {
      cancel(game);
      games.delete(game);
      port?.post({ kind: 'close', game });
    },
  };
}

function nothing(): void {}
