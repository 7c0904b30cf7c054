import type { GameRecord } from '../kernel/record.ts';

/** Gives a record to the player as a file. */
export function handOut(record: GameRecord, turn: number): void {
  handOver(JSON.stringify(record, undefined, 1), `${record.scenario}-${turn}.json`, 'application/json');
}

/** Gives something to the player as a file of this name. */
export function handOver(content: BlobPart, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
