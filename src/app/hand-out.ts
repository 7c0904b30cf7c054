import type { GameRecord } from '../kernel/record.ts';

/** Gives a record to the player as a file. */
export function handOut(record: GameRecord, turn: number): void {
  const file = new Blob([JSON.stringify(record, undefined, 1)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${record.scenario}-${turn}.json`;
  link.click();
  // The browser has taken the file over by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
