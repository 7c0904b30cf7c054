import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { GameRecord } from '../kernel/record.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CheckView } from '../ui/port/check.ts';
import type { Draft } from '../ui/port/play.ts';
import type { Coaching } from './coach.ts';

/** A game as it is kept on this machine. */
export interface KeptGame {
  readonly id: string;
  /** Id on the shelf, which tells a brought scenario from a shipped one of the same id. */
  readonly shelf: string;
  readonly record: GameRecord;
  /** What the person who is asked has begun and not sent. */
  readonly draft?: Draft;
  /** Cues each person knew when they last decided, by party. */
  readonly seen: Readonly<Record<string, number>>;
  /** Only of a game with hints. */
  readonly coaching?: Coaching;
  /** Made for a class: what was fixed for it, the view of the world too, stays as it is. */
  readonly fixed?: true;
  readonly name?: string;
  /** Where the game stands, in words that need no scenario: turn and turns. */
  readonly turn: number;
  readonly turns: number;
  readonly ended: boolean;
  /** Id of its ending, once it is over. */
  readonly ending?: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** A scenario the player brought, as it was checked. */
export interface KeptScenario {
  readonly id: string;
  readonly name: string;
  readonly scenario?: Scenario;
  readonly problems: readonly Problem[];
  readonly check: CheckView;
}

interface Schema extends DBSchema {
  games: { key: string; value: KeptGame };
  scenarios: { key: string; value: KeptScenario };
}

/** What outlives the page. Where the browser lets nothing be kept, `lasting` is false and everything lives in memory. */
export interface Storage {
  readonly lasting: boolean;
  readonly games: Shelf<KeptGame>;
  readonly scenarios: Shelf<KeptScenario>;
}

export interface Shelf<Thing> {
  readonly all: () => Promise<readonly Thing[]>;
  readonly get: (id: string) => Promise<Thing | undefined>;
  readonly put: (thing: Thing) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

export async function openStorage(): Promise<Storage> {
  try {
    const database = await openDB<Schema>('summitry', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('games', { keyPath: 'id' });
        fresh.createObjectStore('scenarios', { keyPath: 'id' });
      },
    });
    return { lasting: true, games: onDisk(database, 'games'), scenarios: onDisk(database, 'scenarios') };
  } catch {
    return { lasting: false, games: inMemory(), scenarios: inMemory() };
  }
}

function onDisk<Name extends 'games' | 'scenarios'>(
  database: IDBPDatabase<Schema>,
  name: Name,
): Shelf<Schema[Name]['value']> {
  return {
    all: () => database.getAll(name),
    get: (id) => database.get(name, id),
    put: async (thing) => {
      const write = database.transaction(name, 'readwrite');
      const put = write.store.put(thing);
      // Else it waits for one more word of this page, and is undone where the page dies before.
      write.commit();
      await Promise.all([put, write.done]);
    },
    remove: (id) => database.delete(name, id),
  };
}

function inMemory<Thing extends { readonly id: string }>(): Shelf<Thing> {
  const things = new Map<string, Thing>();
  return {
    all: async () => Promise.resolve([...things.values()]),
    get: async (id) => Promise.resolve(things.get(id)),
    put: async (thing) => {
      things.set(thing.id, thing);
      return Promise.resolve();
    },
    remove: async (id) => {
      things.delete(id);
      return Promise.resolve();
    },
  };
}
