import { at } from '../../kit/never.ts';
import { channelOpen } from '../../rules/channels.ts';
import type { Cue } from '../../session/cue.ts';
import type { Leaf, Link, Scenery } from '../../stage/map/scenery.ts';
import { dateOfTurn, milliseconds } from '../../kit/calendar.ts';
import type { Backstage } from './backstage.ts';
import { homeOf, residentsOf } from './homes.ts';
import type { Lexicon } from './lexicon.ts';
import { choicesOf, isChosen, worthOf } from './places.ts';
import { placeIdOf } from './table-view.ts';

/** What the map shows of a game: places, who is at home there, what they are worth to whom, which lines are open. */
export function sceneryOf(backstage: Backstage): Scenery {
  const { lexicon, position, seat, question } = backstage;
  const { scenario, rulebook } = lexicon;
  const forums = new Set([
    ...rulebook.tables.map((_, table) => placeIdOf(lexicon, position, table, -1)),
    ...rulebook.summits.flatMap(({ places }) => [...places]),
  ]);
  const sits = question?.kind === 'offer' || question?.kind === 'answer';
  const active = sits ? placeIdOf(lexicon, position, question.table, question.summit) : undefined;
  return {
    spots: Object.entries(scenario.places).map(([id, place]) => ({
      id,
      name: lexicon.place(id),
      at: place.at,
      home: residentsOf(lexicon, id).map((party) => {
        const { id: name, tone } = lexicon.party(party);
        return { id: name, tone };
      }),
      forum: forums.has(id),
      active: id === active,
      chosen: isChosen(lexicon, position, id),
      worth:
        choicesOf(lexicon, id).length === 0
          ? []
          : worthOf(lexicon, position, seat, id).map(({ party, points, sure }) => ({
              tone: lexicon.party(party).tone,
              points: Math.round(points * 4) / 4,
              sure,
            })),
    })),
    links: links(backstage),
    leaf: leafOf(lexicon, Math.max(1, at(position.state, rulebook.layout.turn))),
  };
}

/** One line between two homes, however many channels run there: the best of the open ones, as warm as the warmest. */
function links(backstage: Backstage): readonly Link[] {
  const best = new Map<string, Link>();
  for (const link of channelLinks(backstage)) {
    const key = [link.from, link.to].toSorted().join(' ');
    const known = best.get(key);
    const better = !known || (link.open === known.open ? link.rank > known.rank : link.open);
    const warmth = Math.max(link.warmth, known?.warmth ?? 0);
    best.set(key, { ...(better ? link : known), warmth });
  }
  return [...best.values()];
}

function channelLinks({ lexicon, position, cues }: Backstage): readonly Link[] {
  const { rulebook, state } = position;
  const now = at(state, rulebook.layout.turn);
  return rulebook.channels.flatMap(({ between, rank }, channel) => {
    const [from, to] = between.map((party) => homeOf(lexicon, party));
    if (from === undefined || to === undefined || from === to) return [];
    const open = channelOpen(position, channel);
    return [{ from, to, rank, open, warmth: open ? warmthOf(lexicon, cues, channel, now) : 0 }];
  });
}

/** Turns after which a line that is not used is cold. */
const COLD_AFTER = 4;

/** How lately a channel was used by a deed or an offer this seat knows of: 1 this turn, less by each turn since, to 0. */
export function warmthOf(
  { rulebook }: Pick<Lexicon, 'rulebook'>,
  cues: readonly Cue[],
  channel: number,
  now: number,
): number {
  const used = cues.findLast((cue) => {
    if (cue.kind === 'deed') return rulebook.deeds[cue.deed]?.channel === channel;
    return cue.kind === 'offer' && cue.summit < 0 && rulebook.tables[cue.table]?.channel === channel;
  });
  return used ? Math.max(0, 1 - (now - used.turn) / COLD_AFTER) : 0;
}

/** The leaf of the calendar for a turn: its first day, or, where a turn is a month, the month. */
export function leafOf({ scenario, rulebook, words }: Lexicon, turn: number): Leaf {
  const { calendar } = scenario;
  const day = milliseconds(dateOfTurn(calendar, turn));
  const part = (shape: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(words.language, { ...shape, timeZone: 'UTC' }).format(day);
  const month = part({ month: 'short' });
  return {
    turn,
    turns: rulebook.turns,
    ...(calendar.turn.unit === 'month'
      ? { large: month, small: part({ year: 'numeric' }) }
      : { large: String(new Date(day).getUTCDate()), small: month }),
  };
}
