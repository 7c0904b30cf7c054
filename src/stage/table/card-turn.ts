import type { AgendaCard, StageIntents, TableSight, Words } from '../sight.ts';

/** What a hand does to a card: to a level and words, or off the table. */
export type Turn = Parameters<StageIntents['lay']>[0];

/** Words as they were chosen, where they are open to a level; else the first that are. */
const wordsAt = ({ laid }: AgendaCard, { words }: AgendaCard['levels'][number]): Words =>
  words.find((one) => one === laid?.words) ?? words[0] ?? 'plain';

const offTable = ({ issue, laid }: AgendaCard): Turn => ({ issue, level: undefined, words: laid?.words ?? 'plain' });

/** Whether one more card has room. */
function hasRoom({ cards, most }: Pick<TableSight, 'cards' | 'most'>): boolean {
  return cards.filter(({ laid }) => laid !== undefined).length < most;
}

/** Levels as a hand takes them: up from today's, then those below it. */
function wayOf({ levels, today = -1 }: AgendaCard): AgendaCard['levels'] {
  return [...levels.filter(({ level }) => level >= today), ...levels.filter(({ level }) => level < today)];
}

/** A click turns a card to its next level; behind the last it goes off the table. Nothing where it cannot be laid. */
export function turned(sight: TableSight, card: AgendaCard): Turn | undefined {
  if (!sight.lays || card.words.length === 0) return undefined;
  const { laid, issue } = card;
  const way = wayOf(card);
  if (!laid && !hasRoom(sight)) return undefined;
  const stop = laid ? way.findIndex(({ level }) => level === laid.level) : -1;
  const next = way[stop + 1];
  if (next) return { issue, level: next.level, words: wordsAt(card, next) };
  return laid ? offTable(card) : undefined;
}

/** A click on the tab of a card that lies puts the same level in the next words, and behind the last in the first. */
export function reworded(sight: TableSight, { issue, laid, words }: AgendaCard): Turn | undefined {
  if (!sight.lays || !laid) return undefined;
  const next = words[(words.indexOf(laid.words) + 1) % words.length];
  return next === undefined || next === laid.words ? undefined : { issue, level: laid.level, words: next };
}

/** Let go on the table a card lies at its first level, or stays as it was; before the table it is off. */
export function dropped(sight: TableSight, card: AgendaCard, onTable: boolean): Turn | undefined {
  if (!sight.lays) return undefined;
  if (!onTable) return card.laid ? offTable(card) : undefined;
  return card.laid ? undefined : turned(sight, card);
}

/** Pips of a card: how many steps there are, and how many of them are taken or agreed. */
export function pipsOf({ levels, laid, agreed }: Pick<AgendaCard, 'levels' | 'laid' | 'agreed'>): {
  readonly of: number;
  readonly full: number;
} {
  const taken = laid ?? agreed;
  const place = taken ? levels.findIndex(({ level }) => level === taken.level) : -1;
  return { of: levels.length, full: place + 1 };
}
