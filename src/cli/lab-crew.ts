import { Worker } from 'node:worker_threads';
import { at } from '../kit/never.ts';
import { playBatch, type Setting } from '../lab/laboratory.ts';
import type { Batch, Bench, Sample } from '../lab/report.ts';

/** Who plays the games of a report. */
export interface Crew {
  /** Plays batches, in any order; their samples come in the order in which they were asked for. */
  readonly play: (batches: readonly Batch[], tell: (played: number) => void) => Promise<readonly (readonly Sample[])[]>;
  readonly dismiss: () => Promise<void>;
}

/** What a worker is told: once what all its games are of, then what to play. */
export type Errand =
  | { readonly kind: 'begin'; readonly scenario: string; readonly setting: Setting }
  | { readonly kind: 'play'; readonly parcel: readonly Batch[] };

/** Pieces that each hand should get: enough that none waits long for another. */
const PIECES = 12;

/** Plays everything in this thread. */
export function loneCrew(bench: Bench): Crew {
  return {
    async play(batches, tell) {
      let played = 0;
      return batches.map((batch) => {
        const samples: Sample[] = [];
        for (let game = batch.from; game < batch.to; game += 1) {
          samples.push(...playBatch(bench, { ...batch, from: game, to: game + 1 }));
          played += 1;
          tell(played);
        }
        return samples;
      });
    },
    dismiss: async () => {},
  };
}

/** Plays in several threads, two or more. Samples are those of `loneCrew`. */
export function crewOf(hands: number, begin: Errand & { kind: 'begin' }): Crew {
  const workers = Array.from({ length: hands }, () => {
    const worker = new Worker(new URL('./lab-worker.ts', import.meta.url));
    worker.postMessage(begin);
    return worker;
  });
  return {
    async play(batches, tell) {
      const games = batches.reduce((sum, { from, to }) => sum + to - from, 0);
      const pieces = cutUp(batches, Math.max(1, Math.ceil(games / (hands * PIECES))));
      const samples: (readonly Sample[])[] = [];
      let next = 0;
      let played = 0;
      const work = async (worker: Worker): Promise<void> => {
        while (next < pieces.length) {
          const first = next;
          // Many small batches go in one parcel.
          let weight = 0;
          while (next < pieces.length && weight < games / (hands * PIECES)) {
            weight += sizeOf(at(pieces, next).batch);
            next += 1;
          }
          const parcel = pieces.slice(first, next).map(({ batch }) => batch);
          const found = await answerOf(worker, parcel);
          for (const [place, list] of found.entries()) samples[first + place] = list;
          played += weight;
          tell(played);
        }
      };
      await Promise.all(workers.map(work));
      return batches.map((_, batch) =>
        pieces.flatMap((piece, place) => (piece.of === batch ? at(samples, place) : [])),
      );
    },
    dismiss: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}

interface Piece {
  /** Index of the batch it is a part of. */
  readonly of: number;
  readonly batch: Batch;
}

function sizeOf({ from, to }: Batch): number {
  return to - from;
}

function cutUp(batches: readonly Batch[], most: number): Piece[] {
  return batches.flatMap((batch, of) =>
    Array.from({ length: Math.ceil(sizeOf(batch) / most) }, (_, piece): Piece => {
      const from = batch.from + piece * most;
      return { of, batch: { ...batch, from, to: Math.min(batch.to, from + most) } };
    }),
  );
}

function answerOf(worker: Worker, parcel: readonly Batch[]): Promise<readonly (readonly Sample[])[]> {
  return new Promise((resolve, reject) => {
    const onAnswer = (found: readonly (readonly Sample[])[]): void => {
      worker.off('error', reject);
      resolve(found);
    };
    worker.once('message', onAnswer);
    worker.once('error', reject);
    worker.postMessage({ kind: 'play', parcel } satisfies Errand);
  });
}
