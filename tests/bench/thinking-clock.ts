import type { Asking, Telling } from '../../src/app/minds/message.ts';
import type { Thinker, ThinkerOptions } from '../../src/app/minds/thinker.ts';
import type { Level } from '../../src/kernel/record.ts';
import type { Question } from '../../src/rules/game.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';

/** One question to a mind, as it can be sent into a page. */
export interface Thought {
  readonly level: Level;
  readonly seat: number;
  readonly state: readonly number[];
  readonly question: Question;
  readonly draws: readonly number[];
}

export interface ThinkingOnPage {
  /** Address of the page's module that thinks. */
  readonly thinker: string;
  /** As JSON. */
  readonly rulebook: string;
  readonly thoughts: readonly Thought[];
  readonly passes: number;
}

/** Runs inside a page: has every question decided, all of them so many times; of each the quickest time, milliseconds. */
export async function thinkOnPage({ thinker, rulebook, thoughts, passes }: ThinkingOnPage): Promise<number[]> {
  const { openThinker } = (await import(thinker)) as { openThinker: (options: ThinkerOptions) => Thinker };
  let from = 0;
  let heard: (time: number) => void = () => undefined;
  const house = openThinker({
    tell(telling: Telling) {
      if (telling.kind === 'failed') throw new Error(telling.message);
      if (telling.kind === 'answer') heard(performance.now() - from);
    },
    later: (go) =>
      void setTimeout(() => {
        from = performance.now();
        go();
      }),
    now: () => performance.now(),
  });
  const ask = (asking: Asking): void => house.hear(asking);
  const rules = JSON.parse(rulebook) as Rulebook;
  ask({ kind: 'game', game: 'bench', rulebook: rules });
  const tasks = thoughts.map(({ level, seat, state, question, draws }, id): Asking => {
    const seen = { level, seat, question, state: Float64Array.from(state), draws: Float64Array.from(draws) };
    return { kind: 'task', id, task: { kind: 'decide', game: 'bench', ...seen } };
  });
  const quickest = tasks.map(() => Infinity);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const [id, task] of tasks.entries()) {
      const time = await new Promise<number>((resolve) => {
        heard = resolve;
        ask(task);
      });
      quickest[id] = Math.min(quickest[id] ?? Infinity, time);
    }
  }
  return quickest;
}
