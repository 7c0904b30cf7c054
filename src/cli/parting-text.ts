import type { Parting } from '../kernel/replay.ts';

const SENTENCES: Readonly<Record<Parting, string>> = {
  state: 'what came of it is not what stands in the record',
  question: 'somebody else is asked there, or something else, than in the record',
  unknown: 'the record names what the scenario does not have',
  refused: 'what was decided then is not possible there',
  over: 'the game is over there, and the record goes on',
  not_over: 'the record ends there as a finished game, and the game goes on',
};

/** Where a replay first parted from its record, and why, in a sentence. */
export function partingText({ turn, because }: { readonly turn: number; readonly because: Parting }): string {
  return `Turn ${turn} is the first that differs: ${SENTENCES[because]}.`;
}
