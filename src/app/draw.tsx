import type { JSX } from 'preact';
import type { HintView, NextChairs } from '../ui/port/coach.ts';
import type { PlayView } from '../ui/port/play.ts';
import type { NewGame } from '../ui/port/start.ts';
import { fetchLate } from '../words/late.ts';
import { drawFace } from '../ui/face.tsx';
import { later } from '../ui/later.tsx';
import { bringAsides } from '../ui/play/aside.ts';
import { PlayPage } from '../ui/play/play-page.tsx';
import { Waiting } from '../ui/play/waiting.tsx';
import { Settings } from '../ui/settings.tsx';
import { Practice } from '../ui/start/practice.tsx';
import { StartPage } from '../ui/start/start-page.tsx';
import { Asked } from '../ui/play/asking.ts';
import { askingOf } from './asks.ts';
import { isChallenge } from './challenge.ts';
import type { Desk } from './desk.ts';
import { frontOf, shelfOf } from './library.ts';
import type { Page } from './page.ts';
import { playIntents } from './play-intents.ts';
import { saveViews } from './save-views.ts';
import type { PlaySight, Sight } from './sight.ts';
import { slot } from './slot.tsx';
import { startIntents } from './start-intents.ts';

const newerEdition = later(async () => {
  const [{ NewerEdition }] = await Promise.all([import('../ui/start/newer-edition.tsx'), fetchLate()]);
  return NewerEdition;
});

const ChallengeSlot = slot(async () => {
  const [{ Challenged }] = await Promise.all([import('./challenge-card.tsx'), fetchLate()]);
  return Challenged;
}, null);
const handover = later(async () => (await bringAsides()).Handover);
const wall = later(async () => {
  const [{ Gallery }] = await Promise.all([import('../ui/gallery/gallery.tsx'), fetchLate()]);
  return Gallery;
});

const StageSlot = slot(
  async () => {
    const [{ StageHost }] = await Promise.all([import('./stage-host.tsx'), fetchLate()]);
    return StageHost;
  },
  <section class="play-stage" />,
);
const CoachSlot = slot(async () => {
  const [{ Coach }] = await Promise.all([import('../ui/play/coach.tsx'), fetchLate()]);
  return Coach;
}, null);
const NoticeSlot = slot(async () => (await import('../ui/play/game-notice.tsx')).GameNotice, null);
const SoundSlot = slot(async () => {
  const [{ SoundHost }] = await Promise.all([import('./sound/sound-host.tsx'), fetchLate()]);
  return SoundHost;
}, null);
const LastingSlot = slot(async () => {
  const [{ LastingLine }] = await Promise.all([import('./lasting-line.tsx'), fetchLate()]);
  return LastingLine;
}, null);
const placeDesk = async () => {
  const [places] = await Promise.all([import('./place-desk.tsx'), fetchLate()]);
  return places;
};
const PlaceDeskSlot = slot(async () => (await placeDesk()).PlaceDesk, null);
const PlaceShelfSlot = slot(async () => (await placeDesk()).PlaceShelf, null);

const intents = new WeakMap<Page, ReturnType<typeof startIntents>>();
const hands = new WeakMap<Desk, ReturnType<typeof playIntents>>();

/** Without its places as sheets the page still has every move in it. */
const nothing = (): void => undefined;

/** Draws the page as it is now. */
export function drawPage(root: Element, page: Page): void {
  document.title = titleOf(page);
  const { desk, words } = page;
  if (!desk) {
    drawFace(root, words, 'start', <Start page={page} />);
    return;
  }
  const sight = desk.sight(words);
  const seat = sight.kind === 'play' ? sight.view.seat.id : sight.kind === 'handover' ? sight.seat.id : '';
  drawFace(root, words, `${desk.id} ${seat} ${sight.kind}`, <Game page={page} desk={desk} />);
}

function titleOf({ desk, words }: Page): string {
  const name = words.say('common.title');
  const sight = desk?.sight(words);
  return sight?.kind === 'play' ? `${sight.view.scenario.title} · ${name}` : name;
}

function PageSettingsPart({ page, inGame }: { readonly page: Page; readonly inGame: boolean }): JSX.Element {
  return (
    <Settings
      view={{
        chosen: page.settings,
        can: { stage: page.canStage, aloud: 'speechSynthesis' in globalThis, sound: 'AudioContext' in globalThis },
      }}
      languages={!inGame}
      onSet={(part) => {
        if (part.language === undefined) page.set(part);
        else page.speak(part.language).catch(page.fail);
      }}
    />
  );
}

function playHand(page: Page, desk: Desk): ReturnType<typeof playIntents> {
  const own = hands.get(desk) ?? playIntents(page, desk);
  hands.set(desk, own);
  return own;
}

function startHand(page: Page): ReturnType<typeof startIntents> {
  const own = intents.get(page) ?? startIntents(page);
  intents.set(page, own);
  return own;
}

function Start({ page }: { readonly page: Page }): JSX.Element {
  const { house, words, notice, taken } = page;
  const own = startHand(page);
  const shelf = shelfOf(house.scenarios(), words);
  const view = {
    shelf,
    front: frontOf(shelf),
    general: page.settings.general,
    saves: saveViews(house.games(), shelf, words),
    ...(notice !== undefined && { notice }),
    ...(taken !== undefined && { taken }),
  };
  return (
    <>
      <StartPage
        view={view}
        intents={own}
        settings={<PageSettingsPart page={page} inGame={false} />}
        practice={<Practice shelf={shelf} begin={own.begin} />}
        challenge={isChallenge(location.search) && <ChallengeSlot page={page} onFailure={nothing} />}
        gallery={<wall.Part bring={own.gallery} />}
      />
      {page.offline.newer() && (
        <newerEdition.Part unfinished={house.games().some(({ ended }) => !ended)} onTake={() => page.offline.take()} />
      )}
    </>
  );
}

/** What was drawn last of a game, and of what: the page is drawn after every change, and most of them change nothing here. */
const drawn = new WeakMap<Desk, Kept<JSX.Element>>();
/** What of it does not hang on a draft. */
const steady = new WeakMap<Desk, Kept<Steady>>();

interface Kept<Part> {
  readonly of: readonly unknown[];
  readonly part: Part;
}

/** The same elements again as long as they are made of the same: these the library need not look at. */
function sameOf<Part>(kept: WeakMap<Desk, Kept<Part>>, desk: Desk, of: readonly unknown[], make: () => Part): Part {
  const known = kept.get(desk);
  if (known && of.every((one, index) => one === known.of[index])) return known.part;
  const part = make();
  kept.set(desk, { of, part });
  return part;
}

function Game({ page, desk }: { readonly page: Page; readonly desk: Desk }): JSX.Element {
  const sight = desk.sight(page.words);
  const hint = sight.kind === 'play' ? desk.coach?.hint(sight) : undefined;
  const of = [sight, hint, page.words, page.settings, page.canStage, page.notice, page.back];
  return sameOf(drawn, desk, of, () => gameElement(page, desk, sight, hint));
}

function gameElement(page: Page, desk: Desk, sight: Sight, hint: HintView | undefined): JSX.Element {
  if (sight.kind === 'handover') return <handover.Part seat={sight.seat} onTake={() => desk.sit()} />;
  if (sight.kind === 'nobody') {
    return (
      <main class="handover">
        <h1>{page.words.say('play.now.waiting')}</h1>
        <Waiting stopped={sight.stopped} onGoOn={() => desk.goOn()} />
      </main>
    );
  }
  const own = playHand(page, desk);
  const { view, draft, backstage } = sight;
  const behind = { view, draft, backstage, intents: own.intents };
  const staged = page.canStage && page.settings.stage;
  const playPage = (
    <PlayPage
      view={view}
      draft={draft}
      intents={own.intents}
      {...sameOf(
        steady,
        desk,
        [view, backstage, hint, page.words, page.settings, page.canStage, page.notice, page.back],
        () => steadyParts(page, desk, sight, hint),
      )}
      stage={
        <>
          {staged && (
            <StageSlot {...behind} picks={own.picks} asks={own.asks} unplayed={own.unplayed} onFailure={own.noStage} />
          )}
          <PlaceDeskSlot {...behind} picks={own.picks} onFailure={nothing} />
        </>
      }
    />
  );
  return <Asked.Provider value={staged ? askingOf(own.asks, backstage.lexicon) : undefined}>{playPage}</Asked.Provider>;
}

interface Steady {
  readonly settings: JSX.Element;
  readonly coach: JSX.Element;
  readonly below: JSX.Element | false;
  readonly places: JSX.Element;
}

function steadyParts(page: Page, desk: Desk, { view, backstage }: PlaySight, hint: HintView | undefined): Steady {
  const { intents: own, picks } = playHand(page, desk);
  return {
    settings: <PageSettingsPart page={page} inGame />,
    coach: (
      <>
        {page.settings.sound && <SoundSlot key={view.seat.id} backstage={backstage} onFailure={nothing} />}
        {noticeOf(page, view, own.exportRecord)}
        {hint && desk.coach && (
          <CoachSlot hint={hint} intents={desk.coach} {...nextOf(page, hint, view)} onFailure={nothing} />
        )}
      </>
    ),
    below: view.clock.turn > 1 && <LastingSlot intents={own} onFailure={nothing} />,
    places: <PlaceShelfSlot backstage={backstage} picks={picks} onFailure={nothing} />,
  };
}

function noticeOf(page: Page, view: PlayView, onFile: () => void): JSX.Element | undefined {
  const { notice } = page;
  const back = page.back === view.decisions && view.clock.phase !== 'ended';
  if (notice === undefined && !back) return undefined;
  return <NoticeSlot view={view} notice={notice} back={back} onFile={onFile} onClose={page.hush} onFailure={nothing} />;
}

/** Whoever has practised is shown the chairs on the front of the start page. */
function nextOf(page: Page, { practice }: HintView, { task }: PlayView): { readonly next?: NextChairs } {
  if (!practice || task.kind !== 'ended') return {};
  const sent = isChallenge(location.search) ? { sent: (): void => page.leave() } : {};
  const shelf = shelfOf(page.house.scenarios(), page.words);
  const front = shelf.find(({ id }) => id === frontOf(shelf));
  if (!front) return {};
  const chairs = front.chairs.flatMap(({ first, party }) => (first ? [party] : []));
  const take = (game: NewGame): void => {
    page.leave();
    startHand(page).begin(game);
  };
  return { next: { title: front.title, scenario: front.id, chairs, take, ...sent } };
}
