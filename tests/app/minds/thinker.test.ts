import { expect, it } from 'vitest';
import type { Answer, Task, Telling } from '../../../src/app/minds/message.ts';
import { openThinker, type Thinker } from '../../../src/app/minds/thinker.ts';
import { debrief } from '../../../src/debrief/debrief.ts';
import { drawsOf } from '../../../src/kernel/mind-luck.ts';
import type { GameRecord } from '../../../src/kernel/record.ts';
import { rulebookOf } from '../../../src/rules/compile.ts';
import { createSession } from '../../../src/session/session.ts';
import { shippedRulebook, shippedScenario } from '../../fixtures/shipped.ts';
import { mindOf } from '../../../src/minds/mind-of.ts';
import { persona } from '../../../src/minds/persona.ts';

const rulebook = shippedRulebook('first_steps');

/** A thinker whose next task begins when the test says so; so does the next piece of one, by a clock that goes on whenever it is looked at. */
function stepwise(each = 0): { thinker: Thinker; told: Telling[]; step: () => Promise<void> } {
  const told: Telling[] = [];
  const due: (() => void)[] = [];
  let time = 0;
  const now = (): number => (time += each);
  const thinker = openThinker({ tell: (telling) => void told.push(telling), later: (go) => void due.push(go), now });
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

const record = kernelRecord();
function kernelRecord(): GameRecord {
  const mind = mindOf('normal');
  const chair = { kind: 'mind', level: 'normal', mind } as const;
  const chairs = Object.fromEntries(rulebook.parties.map(({ id }) => [id, chair]));
  return createSession({ rulebook, seed: 'pieces', chairs, rest: mind }).record();
}

/** Steps until something has been answered; how many that took. */
async function stepsToTheEnd(step: () => Promise<void>, told: readonly Telling[]): Promise<number> {
  for (let steps = 1; steps < 2000; steps += 1) {
    await step();
    if (told.some(({ kind }) => kind === 'answer' || kind === 'failed')) return steps;
  }
  return Infinity;
}

it('looking back pauses between its pieces, says now and then that it goes on, and comes to the same', async () => {
  const { thinker, told, step } = stepwise(300);
  thinker.hear({ kind: 'game', game: 'g', rulebook });
  thinker.hear({ kind: 'task', id: 1, task: { kind: 'debrief', game: 'g', record } });
  await step();
  await step();
  expect(told.some(({ kind }) => kind === 'answer')).toBe(false);
  expect(await stepsToTheEnd(step, told)).toBeGreaterThan(5);
  expect(told.filter(({ kind }) => kind === 'thinking').length).toBeGreaterThan(1);
  expect(answerOf(told, 1)).toEqual({ kind: 'debrief', debrief: debrief(record, rulebook) });
});

it('on a quick machine it goes through in one stretch', async () => {
  const { thinker, told, step } = stepwise();
  thinker.hear({ kind: 'game', game: 'g', rulebook });
  thinker.hear({ kind: 'task', id: 1, task: { kind: 'debrief', game: 'g', record } });
  expect(await stepsToTheEnd(step, told)).toBeLessThan(3);
});

it('looking back that is taken back while it is in hand is broken off, and what waits is begun', async () => {
  const { thinker, told, step } = stepwise(300);
  const { task } = firstOrders();
  thinker.hear({ kind: 'game', game: 'old', rulebook });
  thinker.hear({ kind: 'game', game: 'g', rulebook });
  thinker.hear({ kind: 'task', id: 1, task: { kind: 'debrief', game: 'old', record } });
  await step();
  await step();
  thinker.hear({ kind: 'cancel', id: 1 });
  thinker.hear({ kind: 'close', game: 'old' });
  thinker.hear({ kind: 'task', id: 2, task });
  expect(await stepsToTheEnd(step, told)).toBeLessThan(4);
  expect(told.flatMap((telling) => ('id' in telling ? [telling.id] : []))).toEqual([2]);
});

it('a thinker that is stopped begins nothing and says nothing any more', async () => {
  const { thinker, told, step } = stepwise(300);
  const { task } = firstOrders();
  thinker.hear({ kind: 'game', game: 'g', rulebook });
  thinker.hear({ kind: 'task', id: 1, task: { kind: 'debrief', game: 'g', record } });
  thinker.hear({ kind: 'task', id: 2, task });
  await step();
  thinker.stop();
  for (let steps = 0; steps < 5; steps += 1) await step();
  expect(told.filter(({ kind }) => kind === 'answer' || kind === 'failed')).toEqual([]);
});
