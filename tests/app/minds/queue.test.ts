import { describe, expect, it } from 'vitest';
import type { Answer, Asking, Task } from '../../../src/app/minds/message.ts';
import type { OpenPort } from '../../../src/app/minds/port.ts';
import { openQueue, SILENCE, type Queue } from '../../../src/app/minds/queue.ts';
import { shippedRulebook } from '../../fixtures/shipped.ts';
import { puppet, type Puppet } from './in-process.ts';

const rulebook = shippedRulebook('first_steps');

/** One decision of game `a`; nobody looks into it here. */
const task: Task = {
  kind: 'decide',
  game: 'a',
  level: 'normal',
  seat: 0,
  state: new Float64Array(),
  question: { kind: 'orders', seat: 0, options: [] },
  draws: new Float64Array(),
};
const ANSWER: Answer = { kind: 'decide', decision: { kind: 'pass' } };
const answered = (id: number) => ({ kind: 'answer', id, answer: ANSWER }) as const;
const kinds = (asked: readonly Asking[] | undefined): string[] => (asked ?? []).map(({ kind }) => kind);

interface Scene {
  readonly away: Puppet;
  readonly here: Puppet;
  readonly queue: Queue;
  /** Milliseconds that are waited for now, and what then comes. */
  readonly waits: { readonly milliseconds: number; readonly pass: () => void }[];
}

function scene(open?: OpenPort): Scene {
  const away = puppet();
  const here = puppet();
  const waits: Scene['waits'] = [];
  const queue = openQueue({
    away: open ?? away.open,
    here: here.open,
    wait(milliseconds, then) {
      const one = { milliseconds, pass: then };
      waits.push(one);
      return () => {
        if (waits.includes(one)) waits.splice(waits.indexOf(one), 1);
      };
    },
  });
  return { away, here, queue, waits };
}

describe('what is asked of a thinker', () => {
  it('is answered by the thinker away, which was brought up before it was asked', async () => {
    const { away, here, queue } = scene();
    expect(away.heard).toEqual([[]]);
    away.say({ kind: 'ready' });
    queue.keep('a', rulebook);
    const asked = queue.ask(task);
    expect(kinds(away.heard[0])).toEqual(['game', 'task']);
    away.say(answered(1));
    expect(await asked).toEqual(ANSWER);
    expect(here.heard).toEqual([]);
  });

  it('is rejected with what went wrong where thinking it failed', async () => {
    const { away, queue } = scene();
    const asked = queue.ask(task);
    away.say({ kind: 'failed', id: 1, message: 'No game a' });
    await expect(asked).rejects.toThrow('No game a');
  });

  it('is answered on the page where there are no workers', async () => {
    const none: OpenPort = () => {
      throw new Error('no workers');
    };
    const { here, queue } = scene(none);
    const asked = queue.ask(task);
    expect(kinds(here.heard[0])).toEqual(['task']);
    here.say(answered(1));
    expect(await asked).toEqual(ANSWER);
  });

  it('is answered on the page where the worker never came up', async () => {
    const { away, here, queue } = scene();
    queue.keep('a', rulebook);
    const asked = queue.ask(task);
    away.die();
    expect(kinds(here.heard[0])).toEqual(['game', 'task']);
    here.say(answered(1));
    expect(await asked).toEqual(ANSWER);
  });
});

describe('a thinker that is lost', () => {
  it('is brought up anew, with its games, and asked again what it left open', async () => {
    const { away, here, queue } = scene();
    away.say({ kind: 'ready' });
    queue.keep('a', rulebook);
    const asked = queue.ask(task);
    away.die();
    expect(away.closed).toEqual([true, false]);
    expect(kinds(away.heard[1])).toEqual(['game', 'task']);
    away.say({ kind: 'ready' });
    away.say(answered(1));
    expect(await asked).toEqual(ANSWER);
    expect(here.heard).toEqual([]);
  });

  it('twice without an answer between is told to who waits; who asks again is answered on the page', async () => {
    const { away, here, queue } = scene();
    away.say({ kind: 'ready' });
    const asked = queue.ask(task);
    away.die();
    away.say({ kind: 'ready' });
    away.die();
    await expect(asked).rejects.toThrow('gone');
    expect(here.heard).toEqual([]);
    const again = queue.ask(task);
    here.say(answered(2));
    expect(await again).toEqual(ANSWER);
  });

  it('after it has answered is brought up anew each time', async () => {
    const { away, queue } = scene();
    for (let id = 1; id <= 3; id += 1) {
      away.say({ kind: 'ready' });
      const asked = queue.ask(task);
      away.die();
      away.say({ kind: 'ready' });
      away.say(answered(id));
      expect(await asked).toEqual(ANSWER);
    }
    expect(away.heard).toHaveLength(4);
  });

  it('is taken for lost when it is silent for long', async () => {
    const { away, queue, waits } = scene();
    away.say({ kind: 'ready' });
    const asked = queue.ask(task);
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([SILENCE]);
    waits[0]?.pass();
    expect(away.closed).toEqual([true, false]);
    away.say(answered(1));
    expect(await asked).toEqual(ANSWER);
  });

  it('is waited for anew whenever it says that it is at it', () => {
    const { away, queue, waits } = scene();
    away.say({ kind: 'ready' });
    const asked = queue.ask(task);
    asked.catch(() => {});
    const before = waits[0];
    away.say({ kind: 'thinking' });
    expect(waits).toHaveLength(1);
    expect(waits[0]).not.toBe(before);
    expect(away.closed).toEqual([false]);
  });

  it('is not waited for while nothing is asked', async () => {
    const { away, queue, waits } = scene();
    away.say({ kind: 'ready' });
    const asked = queue.ask(task);
    away.say(answered(1));
    await asked;
    expect(waits).toEqual([]);
  });
});

describe('what is taken back', () => {
  it('is rejected, and a late answer is heard by nobody', async () => {
    const { away, queue } = scene();
    away.say({ kind: 'ready' });
    const asked = queue.ask(task);
    queue.cancel('a');
    await expect(asked).rejects.toThrow('asked no more');
    expect(away.heard[0]?.at(-1)).toEqual({ kind: 'cancel', id: 1 });
    away.say(answered(1));
    const next = queue.ask(task);
    away.say(answered(2));
    expect(await next).toEqual(ANSWER);
  });

  it('leaves other games alone', async () => {
    const { away, queue } = scene();
    const asked = queue.ask(task);
    queue.cancel('b');
    away.say(answered(1));
    expect(await asked).toEqual(ANSWER);
  });

  it('goes with the game, which the thinker forgets', async () => {
    const { away, queue } = scene();
    away.say({ kind: 'ready' });
    queue.keep('a', rulebook);
    const asked = queue.ask(task);
    queue.drop('a');
    await expect(asked).rejects.toThrow('asked no more');
    expect(kinds(away.heard[0])).toEqual(['game', 'task', 'cancel', 'close']);
    away.die();
    expect(kinds(away.heard[1])).toEqual([]);
  });

  it('never arrives in the game that comes after, whatever of the old one is still answered', async () => {
    const { away, queue } = scene();
    away.say({ kind: 'ready' });
    queue.keep('a', rulebook);
    const old = [queue.ask(task), queue.ask(task)];
    for (const one of old) one.catch(() => {});
    queue.drop('a');
    queue.keep('b', rulebook);
    const fresh = queue.ask({ ...task, game: 'b' });
    away.say({ kind: 'answer', id: 1, answer: { kind: 'decide', decision: { kind: 'orders', deeds: [0] } } });
    away.say({ kind: 'failed', id: 2, message: 'No game a' });
    away.say(answered(3));
    expect(await fresh).toEqual(ANSWER);
    expect((await Promise.allSettled(old)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    away.die();
    expect(kinds(away.heard[1])).toEqual(['game']);
  });
});
