import { Worker } from 'node:worker_threads';

/** Games among personas on threads of their own. */
export interface MassNumbers {
  readonly scenario: string;
  readonly games: number;
  readonly threads: number;
  /** From the first game to the end of the last, and what the threads were at work for, all together. Seconds. */
  readonly seconds: number;
  readonly work: number;
}

export interface MassTask {
  readonly scenario: string;
  readonly games: number;
  readonly seed: string;
}

export interface MassAnswer {
  /** When the games began and ended, milliseconds since 1970, and what they took of the processor. */
  readonly from: number;
  readonly to: number;
  readonly work: number;
}

/** Plays games of a scenario on so many threads, each its share; starting the threads is not counted. */
export async function benchMassPlay(scenario: string, games: number, threads: number): Promise<MassNumbers> {
  const share = Math.ceil(games / threads);
  const answers = await Promise.all(
    Array.from({ length: threads }, async (_, thread) => play({ scenario, games: share, seed: `bench/${thread}` })),
  );
  const from = Math.min(...answers.map((answer) => answer.from));
  const to = Math.max(...answers.map((answer) => answer.to));
  const work = answers.reduce((sum, answer) => sum + answer.work, 0);
  return { scenario, games: share * threads, threads, seconds: (to - from) / 1000, work: work / 1000 };
}

async function play(task: MassTask): Promise<MassAnswer> {
  const worker = new Worker(new URL('mass-worker.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
