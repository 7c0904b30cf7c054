import type { GameRecord } from '../kernel/record.ts';

/** What the file of a game is called: by the id the scenario gives itself, which every system takes for a name. */
export const gameFile = (scenario: string, turn: number): string => `${scenario}-${turn}.json`;

/** Gives a record to the player as a file. */
export function handOut(record: GameRecord, turn: number): void {
  handOver(JSON.stringify(record, undefined, 1), gameFile(record.scenario, turn), 'application/json');
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
