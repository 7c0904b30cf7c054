import { parentPort, workerData } from 'node:worker_threads';
import { simulate } from '../../src/lab/simulate.ts';
import { persona } from '../../src/minds/persona.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';
import type { MassAnswer, MassTask } from './mass-play.ts';

/** Games before the first that counts. */
const WARM_UP = 30;

const { scenario, games, seed } = workerData as MassTask;
const rulebook = shippedRulebook(scenario);
const minds = () => rulebook.parties.map(() => persona('normal'));

/** Milliseconds that this thread has been at work. */
function atWork(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

simulate(rulebook, { games: WARM_UP, seed: 'warm-up', minds });
const from = Date.now();
const worked = atWork();
simulate(rulebook, { games, seed, minds });
const answer: MassAnswer = { from, to: Date.now(), work: atWork() - worked };
parentPort?.postMessage(answer);
