import type { Page } from './page.ts';
import type { Storage } from './storage.ts';

/** Whoever comes back from another tab that went on with the same game goes on from there: else what is pressed here would eat it. */
export async function catchUp({ games }: Pick<Storage, 'games'>, page: Pick<Page, 'desk' | 'house'>): Promise<void> {
  const here = page.house.games();
  const isNews = (game: { readonly id: string; readonly changed: number }): boolean =>
    (page.desk === undefined || page.desk.id === game.id) &&
    !here.some(({ id, changed }) => id === game.id && changed >= game.changed);
  if ((await games.all()).some(isNews)) location.reload();
}
