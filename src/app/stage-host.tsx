import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SceneName, StageIntents } from '../stage/sight.ts';
import type { Theatre } from '../stage/theatre.ts';
import { Dialog } from '../ui/atoms/dialog.tsx';
import type { Draft, PlayIntents, PlayView } from '../ui/port/play.ts';
import { useAfterPicture, useLatest } from '../ui/kept.ts';
import { later } from '../ui/later.tsx';
import { StageBar } from '../ui/play/stage-bar.tsx';
import { useWords } from '../ui/voice.ts';
import type { Cue } from '../session/cue.ts';
import { canStage } from './can-stage.ts';
import { sheltered } from './sheltered.ts';
import { openDirector } from './director.ts';
import { askedPlaces, takerOf, type Asks } from './asks.ts';
import { keepMapKnown, mapIsKnown } from './map-known.ts';
import type { Picks } from './picks.ts';
import { whenIdle } from './when-idle.ts';
import type { Backstage } from './view/backstage.ts';
import { journeyOf } from './view/journeys.ts';
import { actAfter, type Act } from './view/act.ts';
import { sceneOf, type Chosen } from './view/scene-of.ts';

/** Beside the table at full size. */
const desk = later(async () => (await import('../ui/table/desks.ts')).StageDesk);

const SCENES: readonly SceneName[] = ['map', 'table', 'front'];

/** Where the theatre stands on the page: fetched once the page itself is there, and taken along when the page changes. */
export function StageHost(properties: {
  readonly view: PlayView;
  readonly draft: Draft;
  readonly backstage: Backstage;
  readonly intents: PlayIntents;
  readonly picks: Picks;
  /** Choices that lie open on the page, to be picked here. */
  readonly asks: Asks;
  /** What happened since this was last asked. */
  readonly unplayed: () => readonly Cue[];
  /** There is no WebGL after all, or its file did not come. */
  readonly onFailure: () => void;
}): JSX.Element {
  const { draft, intents, picks, asks, unplayed, onFailure } = properties;
  const { view, backstage, lies } = useShown(properties);
  const now = properties.view;
  const { say } = useWords();
  const theatre = useTheatre(onFailure);
  const [large, setLarge] = useState(false);
  const [playing, setPlaying] = useState(false);
  const [chosen, setChosen] = useState<Chosen>();
  const [mapKnown, knowMap] = useMapHint();
  const small = useRef<HTMLElement>(null);
  const big = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<SceneName>();
  const director = useMemo(() => theatre && openDirector(theatre, setShown), [theatre]);
  const act = useAct(backstage, view, lies);
  const { moment, closing } = act;
  const parts = useAsked(act.parts, asks, backstage);
  const scene = sceneOf(parts, chosen, moment);
  // What is named is what is seen, also while a table closes.
  const inFront = shown ?? scene;
  const atDesk = useDesk(large, scene, now);

  const lay = useLatest<Parameters<StageIntents['lay']>, void>(({ issue, level, words: wording }) => {
    const rest = draft.clauses.filter((clause) => clause.issue !== issue);
    const laid = level === undefined ? rest : [...rest, { issue, level, wording }];
    intents.keepDraft({ ...draft, clauses: laid.toSorted((one, other) => one.issue - other.issue) });
  });
  const [opened, setOpened] = useState(0);
  const open = (): void => {
    setOpened(now.decisions);
    setLarge(true);
  };
  /** Back to the page: what opened the stage has the focus again, or, where something was decided meanwhile, what is asked now. */
  const shut = (): void => {
    setLarge(false);
    if (now.decisions === opened) return;
    setTimeout(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
  };
  const pick = useLatest<Parameters<StageIntents['pick']>, void>((what) => {
    setLarge(false);
    knowMap();
    const take = what.kind === 'place' ? takerOf(backstage.lexicon, asks.open(), what.id) : undefined;
    if (take) take();
    else picks.pick(what);
  });
  useEffect(() => {
    const element = large ? big.current : small.current;
    if (!theatre || !director || !element) return undefined;
    theatre.attach({
      element,
      intents: { pick, lay },
      onPlaying(plays) {
        setPlaying(plays);
        director.playing(plays);
      },
    });
    return () => {
      director.leave();
      theatre.detach();
    };
  }, [theatre, director, large, pick, lay]);
  // After it has left this page: another is another game's, or another player's.
  useEffect(() => () => theatre?.strike(), [theatre]);
  useEffect(() => theatre && picks.watchPoint((what) => theatre.point(what)), [theatre, picks]);
  useEffect(() => director?.show({ ...parts, scene }, closing), [director, parts, scene, closing, large]);
  // What the player asks to see is not kept waiting.
  useEffect(() => director?.hurry(), [director, chosen]);
  useEffect(() => {
    if (theatre) theatre.play(unplayed().flatMap((cue) => journeyOf(backstage, cue) ?? []));
  }, [theatre, backstage, unplayed]);
  useEffect(() => {
    if (!playing || !theatre) return undefined;
    const skip = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') theatre.skip();
    };
    document.addEventListener('keydown', skip);
    return () => document.removeEventListener('keydown', skip);
  }, [playing, theatre]);

  const barWith = (onLarge?: () => void): JSX.Element => (
    <StageBar
      scenes={SCENES.filter((name) => name === 'map' || parts[name] !== undefined)}
      scene={inFront}
      playing={playing}
      hint={inFront === 'map' && theatre && !mapKnown ? say('mapHint') : undefined}
      onScene={(name) => setChosen({ scene: name, moment: moment.id })}
      onSkip={() => theatre?.skip()}
      onLarge={onLarge}
    />
  );
  return (
    <>
      <section class="play-stage" data-scene={inFront} aria-label={say('stage.region')}>
        <figure
          class="stage-place"
          ref={small}
          aria-label={`${say(`stage.scene.${inFront}`)}. ${say(`stage.about.${inFront}`)}`}
        />
        {/* What opens the dialog stays below it, for the focus comes back to it. */}
        {barWith(open)}
      </section>
      {large && (
        <Dialog title={say(`stage.scene.${atDesk ? 'table' : inFront}`)} look="stage" onClose={shut}>
          <div class="stage-place" ref={big} />
          {atDesk && <desk.Part view={now} draft={draft} intents={intents} onLeave={shut} />}
          {barWith()}
        </Dialog>
      )}
    </>
  );
}

/** Whether the desk stands beside the stage at full size: at a table, and for whoever decided there until the stage is shut. */
function useDesk(large: boolean, scene: SceneName, { task }: PlayView): boolean {
  const [sat, setSat] = useState(false);
  const sits = task.kind === 'offer' || task.kind === 'answer';
  const here = large && sits && scene === 'table';
  useEffect(() => {
    if (here || !large) setSat(here);
  }, [here, large]);
  return here || (large && sat && !sits);
}

/** What the stage shows comes after the picture in which the page answers a press; together, for a draft belongs to its question. */
function useShown({ view, backstage, draft }: Parameters<typeof StageHost>[0]): {
  readonly view: PlayView;
  readonly backstage: Backstage;
  readonly lies: Draft;
} {
  return useAfterPicture(useMemo(() => ({ view, backstage, lies: draft }), [view, backstage, draft]));
}

/** The theatre, once it has come; what can be read and done comes first. */
function useTheatre(onFailure: () => void): Theatre | undefined {
  const [theatre, setTheatre] = useState<Theatre>();
  useEffect(() => {
    let gone = false;
    const raise = async (): Promise<void> => {
      try {
        if (!canStage()) throw new Error('There is no WebGL.');
        const { openTheatre } = await import('../stage/theatre.ts');
        const open = await openTheatre();
        if (!gone) setTheatre(sheltered(open, onFailure));
      } catch {
        if (!gone) onFailure();
      }
    };
    const stop = whenIdle(() => void raise());
    return () => {
      gone = true;
      stop();
    };
  }, [onFailure]);
  return theatre;
}

/** Whether it need not be said any more that the map can be pressed: it was said in a game before, or done. */
function useMapHint(): readonly [boolean, () => void] {
  const [known, setKnown] = useState(mapIsKnown);
  useEffect(() => keepMapKnown, []);
  const know = (): void => {
    setKnown(true);
    keepMapKnown();
  };
  return [known, know];
}

/** What is on at this moment. */
function useAct(backstage: Backstage, view: PlayView, draft: Draft): Act {
  const lastRef = useRef<Act>(undefined);
  const act = useMemo(() => actAfter(lastRef.current, backstage, view, draft), [backstage, view, draft]);
  useEffect(() => {
    lastRef.current = act;
  });
  return act;
}

/** What is on, with the places marked that an open choice asks for. */
function useAsked(parts: Act['parts'], asks: Asks, { lexicon }: Backstage): Act['parts'] {
  const [open, setOpen] = useState(() => asks.open());
  useEffect(() => asks.watch(() => setOpen(asks.open())), [asks]);
  return useMemo(() => {
    const asked = askedPlaces(lexicon, open);
    if (asked.size === 0) return parts;
    const spots = parts.map.spots.map((spot) => (asked.has(spot.id) ? { ...spot, asked: true as const } : spot));
    return { ...parts, map: { ...parts.map, spots } };
  }, [parts, lexicon, open]);
}
