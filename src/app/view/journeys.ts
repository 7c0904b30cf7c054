import { at } from '../../kit/never.ts';
import type { Action, Deed } from '../../rules/deed.ts';
import type { Cue } from '../../session/cue.ts';
import type { Bearer, Journey, Stir } from '../../stage/map/scenery.ts';
import type { Backstage } from './backstage.ts';
import { homeOf } from './homes.ts';
import type { Lexicon } from './lexicon.ts';
import { placeIdOf } from './table-view.ts';

/** What moves over the map for something that happened: somebody, or a letter, to where it is meant for; else a stir where it is. */
export function journeyOf(
  { lexicon, position }: Pick<Backstage, 'lexicon' | 'position'>,
  cue: Cue,
): Journey | undefined {
  if (cue.kind === 'offer') {
    const from = homeOf(lexicon, cue.party);
    const other = lexicon.rulebook.tables[cue.table]?.parties.find((party) => party !== cue.party);
    const to =
      placeIdOf(lexicon, position, cue.table, cue.summit) ?? (other === undefined ? undefined : homeOf(lexicon, other));
    if (from === undefined || to === undefined) return undefined;
    return travel(lexicon, cue.party, from, to, 'envoy');
  }
  if (cue.kind !== 'deed') return undefined;
  const deed = at(lexicon.rulebook.deeds, cue.deed);
  if (deed.kind === 'event') {
    const event = lexicon.scenario.events[deed.path.split('.')[1] ?? ''];
    const place = event?.kind === 'single' ? event.at : undefined;
    return place === undefined ? undefined : { kind: 'stir', at: place, tone: -1, stir: stirOf(deed) };
  }
  const from = homeOf(lexicon, cue.party);
  if (from === undefined || (deed.kind !== 'move' && deed.kind !== 'leave')) return undefined;
  const to = meantFor(lexicon, deed);
  if (to === undefined || to === from)
    return { kind: 'stir', at: from, tone: lexicon.party(cue.party).tone, stir: 'deed' };
  const carrier = lexicon.rulebook.channels[deed.channel]?.carriedBy ?? -1;
  return travel(lexicon, cue.party, from, to, bearerOf(deed), carrier < 0 ? undefined : homeOf(lexicon, carrier));
}

function travel(lexicon: Lexicon, party: number, from: string, to: string, bearer: Bearer, carrier?: string): Journey {
  const { tone } = lexicon.party(party);
  if (from === to) return { kind: 'stir', at: to, tone, stir: 'deed' };
  const via = carrier === undefined || carrier === from || carrier === to ? {} : { via: carrier };
  return { kind: 'travel', from, ...via, to, tone, bearer };
}

/** The place a deed names, or the home of whom it names, asks, tells or reaches by its channel. */
function meantFor(lexicon: Lexicon, deed: Deed): string | undefined {
  const { scenario, rulebook } = lexicon;
  const values = Object.values(deed.choices);
  const place = values.find((value) => Object.hasOwn(scenario.places, value));
  if (place !== undefined) return place;
  const named = rulebook.parties.findIndex(({ id }, party) => party !== deed.party && values.includes(id));
  const other = [
    named < 0 ? undefined : named,
    deed.asks[0]?.party,
    rulebook.channels[deed.channel]?.between.find((party) => party >= 0 && party !== deed.party),
    deed.seenBy.find((party) => party !== deed.party),
  ].find((party) => party !== undefined);
  return other === undefined ? undefined : homeOf(lexicon, other);
}

const kinds = (actions: readonly Action[]): readonly Action['kind'][] =>
  actions.flatMap((action) => {
    if (action.kind === 'if') return ['if', ...kinds(action.then), ...kinds(action.else)] as const;
    if (action.kind === 'odds')
      return ['odds', ...kinds(action.outcomes.flatMap((outcome) => outcome.actions))] as const;
    return [action.kind];
  });

/** What is told or asked goes as a letter; whoever acts goes in person. */
function bearerOf({ actions, asks, kind }: Deed): Bearer {
  const writes = kinds(actions).some((action) => action === 'reading' || action === 'told');
  return writes || asks.length > 0 || kind === 'leave' ? 'letter' : 'envoy';
}

function stirOf({ actions, asks }: Deed): Stir {
  if (asks.length > 0) return 'word';
  return kinds(actions).some((action) => action === 'shift' || action === 'put') ? 'shift' : 'weather';
}
