import type { Desk } from './desk.ts';

/**
 * What came of bringing a game back: its desk, or a sentence that says why not. Who went elsewhere meanwhile is not called back to it:
 * the desk is closed again, and nothing is said.
 */
export async function stillWanted(
  coming: Promise<Desk | string>,
  wanted: () => boolean,
): Promise<Desk | string | undefined> {
  const come = await coming;
  if (wanted()) return come;
  if (typeof come !== 'string') come.close();
  return undefined;
}
