import type { SaveView, ShelfView } from '../ui/port/start.ts';
import type { Words } from '../words/words.ts';
import { whyNotResume } from './why-not-resume.ts';
import type { KeptGame } from './storage.ts';

/** Kept games as the start page lists them, the last played first. */
export function saveViews(games: readonly KeptGame[], shelf: readonly ShelfView[], words: Words): readonly SaveView[] {
  return games.toSorted((one, other) => other.changed - one.changed).map((game) => saveView(game, shelf, words));
}

function saveView(game: KeptGame, shelf: readonly ShelfView[], words: Words): SaveView {
  const { say } = words;
  const scenario = shelf.find(({ id }) => id === game.shelf);
  const chairs = Object.entries(game.record.seats)
    .filter(([, sitter]) => sitter === 'human')
    .map(([id]) => scenario?.chairs.find(({ party }) => party.id === id)?.party.name ?? id);
  const refusal = scenario
    ? whyNotResume(game.record, words)
    : say('record.unknownScenario', { scenario: game.record.scenario });
  const turn = { word: scenario?.word ?? '', turn: Math.max(1, game.turn), turns: game.turns };
  return {
    id: game.id,
    title: scenario?.title ?? game.record.scenario,
    ...(game.name !== undefined && { name: game.name }),
    chairs: words.list(chairs),
    where: game.ended ? say('start.ended') : say('common.turnOf', turn),
    when: words.moment(game.changed),
    ended: game.ended,
    ...(refusal !== undefined && { refusal }),
  };
}
