import { parentPort } from 'node:worker_threads';
import { benchOf, playBatch } from '../lab/laboratory.ts';
import type { Bench } from '../lab/report.ts';
import type { Errand } from './lab-crew.ts';
import { openNamed } from './open-scenario.ts';

let bench: Bench | undefined;

parentPort?.on('message', (errand: Errand) => {
  if (errand.kind === 'begin') {
    bench = benchOf(openNamed(errand.scenario).scenario, errand.setting);
    return;
  }
  const at = bench;
  parentPort?.postMessage(at === undefined ? [] : errand.parcel.map((batch) => playBatch(at, batch)));
});
