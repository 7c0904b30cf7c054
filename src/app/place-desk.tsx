import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { PlaceList, PlaceSheet } from '../ui/play/place-sheet.tsx';
import type { Draft, PlayIntents, PlayView } from '../ui/port/play.ts';
import type { Pick, Picks } from './picks.ts';
import type { Backstage } from './view/backstage.ts';
import { homeOf } from './view/homes.ts';
import { placeDeeds, placeViews } from './view/place-view.ts';

/** The place meant by what was picked: itself, or where a party is at home. */
function placeOfPick({ lexicon }: Backstage, { kind, id }: Pick): string | undefined {
  if (kind === 'place') return id;
  return homeOf(
    lexicon,
    lexicon.rulebook.parties.findIndex((party) => party.id === id),
  );
}

/** Lays open whatever place is picked, on the stage or in the list. */
export function PlaceDesk(properties: {
  readonly view: PlayView;
  readonly draft: Draft;
  readonly backstage: Backstage;
  readonly intents: PlayIntents;
  readonly picks: Picks;
}): JSX.Element | null {
  const { view, draft, backstage, intents, picks } = properties;
  const [picked, setPicked] = useState(() => picks.last());
  useEffect(() => {
    const stop = picks.watch(setPicked);
    return () => {
      stop();
      picks.pick(undefined);
    };
  }, [picks]);
  const id = picked && placeOfPick(backstage, picked);
  const place = id === undefined ? undefined : placeViews(backstage).find((one) => one.id === id);
  if (!place) return null;
  return (
    <PlaceSheet
      place={place}
      deeds={placeDeeds(backstage, view, draft, place.id)}
      task={view.task}
      draft={draft}
      intents={intents}
      onClose={() => picks.pick(undefined)}
    />
  );
}

/** All places, for who does without the map. */
export function PlaceShelf(properties: { readonly backstage: Backstage; readonly picks: Picks }): JSX.Element {
  const { backstage, picks } = properties;
  const places = useMemo(() => placeViews(backstage), [backstage]);
  useEffect(() => () => picks.point(undefined), [picks]);
  return (
    <PlaceList
      places={places}
      onPick={(id) => picks.pick({ kind: 'place', id })}
      onPoint={(id) => picks.point(id === undefined ? undefined : { kind: 'place', id })}
    />
  );
}
