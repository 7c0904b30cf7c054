import { at } from '../../kit/never.ts';
import { channelOpen } from '../../rules/channels.ts';
import type { Question } from '../../rules/game.ts';
import type { Position } from '../../rules/position.ts';
import type { Cue } from '../../session/cue.ts';
import type { Journey, Link, Scenery } from '../../stage/scenery.ts';
import type { Lexicon } from './lexicon.ts';
import { placeIdOf } from './table-view.ts';

/** What the map shows of a game: places, who is at home there, where one talks, which lines are open. */
export function sceneryOf(lexicon: Lexicon, position: Position, question: Question | undefined): Scenery {
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
      tones: rulebook.parties.flatMap((party, index) =>
        scenario.parties[party.id]?.home === id ? [lexicon.party(index).tone] : [],
      ),
      forum: forums.has(id),
      active: id === active,
    })),
    links: links(lexicon, position),
  };
}

/** One line between two homes, however many channels run there: the best of the open ones. */
function links(lexicon: Lexicon, position: Position): readonly Link[] {
  const best = new Map<string, Link>();
  for (const link of channelLinks(lexicon, position)) {
    const key = [link.from, link.to].toSorted().join(' ');
    const known = best.get(key);
    const better = !known || (link.open === known.open ? link.rank > known.rank : link.open);
    if (better) best.set(key, link);
  }
  return [...best.values()];
}

function channelLinks(lexicon: Lexicon, position: Position): readonly Link[] {
  return position.rulebook.channels.flatMap(({ between, rank }, channel) => {
    const [from, to] = between.map((party) => homeOf(lexicon, party));
    if (from === undefined || to === undefined || from === to) return [];
    return [{ from, to, rank, open: channelOpen(position, channel) }];
  });
}

function homeOf({ scenario, rulebook }: Lexicon, party: number): string | undefined {
  const id = rulebook.parties[party]?.id;
  return id === undefined ? undefined : scenario.parties[id]?.home;
}

/** What moves over the map for something that happened: an envoy to where a deed names, asks or tells; else a stir at home. */
export function journeyOf(lexicon: Lexicon, cue: Cue): Journey | undefined {
  if (cue.kind === 'offer') {
    const forum = lexicon.scenario.tables[lexicon.rulebook.tables[cue.table]?.id ?? '']?.at;
    const from = homeOf(lexicon, cue.party);
    const other = lexicon.rulebook.tables[cue.table]?.parties.find((party) => party !== cue.party);
    const to = forum ?? (other === undefined ? undefined : homeOf(lexicon, other));
    return from === undefined || to === undefined
      ? undefined
      : { kind: 'travel', from, to, tone: lexicon.party(cue.party).tone };
  }
  if (cue.kind !== 'deed') return undefined;
  const deed = at(lexicon.rulebook.deeds, cue.deed);
  if (deed.kind === 'event') {
    const event = lexicon.scenario.events[deed.path.split('.')[1] ?? ''];
    const place = event?.kind === 'single' ? event.at : undefined;
    return place === undefined ? undefined : { kind: 'stir', at: place, tone: lexicon.rulebook.parties.length };
  }
  const from = homeOf(lexicon, cue.party);
  if (from === undefined || deed.kind !== 'move') return undefined;
  const named = Object.values(deed.choices).find((value) => Object.hasOwn(lexicon.scenario.places, value));
  const other = deed.asks[0]?.party ?? deed.seenBy.find((party) => party !== cue.party);
  const to = named ?? (other === undefined ? undefined : homeOf(lexicon, other));
  return to === undefined || to === from
    ? { kind: 'stir', at: from, tone: lexicon.party(cue.party).tone }
    : { kind: 'travel', from, to, tone: lexicon.party(cue.party).tone };
}
