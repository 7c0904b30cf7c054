import type { Lasting } from '../ui/port/start.ts';

/** Who is asked: the part of a browser that keeps things, as far as it has one. */
export type Keeper = Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined;
/** Where it is noted that it was asked. */
export type Notes = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'summitry-asked-to-keep';

/** What the browser has said so far of how long it keeps games; undefined where it was not asked, or cannot say. */
export async function lastingNow(keeper: Keeper = navigator.storage, notes?: Notes): Promise<Lasting | undefined> {
  if ((await keeper?.persisted?.()) === true) return 'kept';
  return keeper?.persist && wasAsked(notes) ? 'loose' : undefined;
}

/**
 * Asks the browser to keep games until the player deletes them: once on a machine, for some browsers put the question to the player.
 * Undefined where there is nothing new to say.
 */
export async function askToLast(keeper: Keeper = navigator.storage, notes?: Notes): Promise<Lasting | undefined> {
  if (!keeper?.persist || wasAsked(notes)) return undefined;
  noteAsked(notes);
  return (await keeper.persist()) ? 'kept' : 'loose';
}

function wasAsked(notes?: Notes): boolean {
  try {
    return (notes ?? localStorage).getItem(KEY) !== null;
  } catch {
    // Where not even that is kept, the page has said so already.
    return true;
  }
}

function noteAsked(notes?: Notes): void {
  try {
    (notes ?? localStorage).setItem(KEY, 'yes');
  } catch {
    // It is asked again next time.
  }
}
