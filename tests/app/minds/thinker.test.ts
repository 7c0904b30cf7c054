import { expect, it } from 'vitest';
import type { Answer, Task, Telling } from '../../../src/app/minds/message.ts';
import { openThinker, type Thinker } from '../../../src/app/minds/thinker.ts';
import { drawsOf } from '../../../src/kernel/mind-luck.ts';
import { rulebookOf } from '../../../src/rules/compile.ts';
import { createSession } from '../../../src/session/session.ts';
import { shippedRulebook, shippedScenario } from '../../fixtures/shipped.ts';
import { mindOf } from '../../../src/minds/mind-of.ts';
import { persona } from '../../../src/minds/persona.ts';

const rulebook = shippedRulebook('first_steps');

/** A thinker whose next task begins when the test says so. */
function stepwise(): { thinker: Thinker; told: Telling[]; step: () => Promise<void> } {
  const told: Telling[] = [];
  const due: (() => void)[] = [];
  const thinker = openThinker({ tell: (telling) => void told.push(telling), later: (go) => void due.push(go) });
  return {
    thinker,
    told,
    async step() {
      due.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

const answerOf = (told: readonly Telling[], id: number): Answer | undefined =>
  told.flatMap((telling) => (telling.kind === 'answer' && telling.id === id ? [telling.answer] : []))[0];

function firstOrders(): { task: Task; direct: unknown } {
  const session = createSession({ rulebook, seed: 's', chairs: { skerry: { kind: 'human' } }, rest: persona() });
  const question = session.question();
  if (question === undefined) throw new Error('nobody is asked');
  const luck = (slot: number): number => ((slot * 37) % 100) / 100;
  const { seat, state } = session.view(question.seat);
  return {
    task: { kind: 'decide', game: 'g', level: 'normal', seat, state, question, draws: drawsOf(luck) },
    direct: mindOf('normal').choose(session.view(question.seat), question, luck),
  };
}

it('a thinker says that it is ready, and decides as the mind would have by itself', async () => {
  const { thinker, told, step } = stepwise();
  expect(told).toEqual([{ kind: 'ready' }]);
  const { task, direct } = firstOrders();
  thinker.hear({ kind: 'game', game: 'g', rulebook });
  thinker.hear({ kind: 'task', id: 7, task });
  await step();
  expect(answerOf(told, 7)).toEqual({ kind: 'decide', decision: direct });
});

it('a task taken back before its turn is not begun; those behind it are', async () => {
  const { thinker, told, step } = stepwise();
  const { task } = firstOrders();
  thinker.hear({ kind: 'game', game: 'g', rulebook });
  thinker.hear({ kind: 'task', id: 1, task });
  thinker.hear({ kind: 'task', id: 2, task });
  thinker.hear({ kind: 'task', id: 3, task });
  await step();
  thinker.hear({ kind: 'cancel', id: 2 });
  await step();
  await step();
  expect(told.map((telling) => ('id' in telling ? telling.id : 0))).toEqual([0, 1, 3]);
});

it('a game that was closed is known no more', async () => {
  const { thinker, told, step } = stepwise();
  const { task } = firstOrders();
  thinker.hear({ kind: 'game', game: 'g', rulebook });
  thinker.hear({ kind: 'close', game: 'g' });
  thinker.hear({ kind: 'task', id: 1, task });
  await step();
  expect(told.at(-1)).toEqual({ kind: 'failed', id: 1, message: 'No game g' });
});

it('a scenario is compiled as it is anywhere else', async () => {
  const { thinker, told, step } = stepwise();
  const scenario = shippedScenario('camp_david_1978');
  const options = { assumption: 'interests_decide' };
  thinker.hear({ kind: 'task', id: 1, task: { kind: 'compile', scenario, options } });
  await step();
  await expect.poll(() => answerOf(told, 1)).toEqual({ kind: 'compile', rulebook: rulebookOf(scenario, options) });
});
