import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSaid } from '../atoms/announcer.tsx';
import { Icon } from '../atoms/icon.tsx';
import { ARROW } from '../atoms/icons.ts';
import { useOwnId } from '../atoms/own-id.ts';
import { PartyMark } from '../atoms/party-mark.tsx';
import {
  plainGame,
  type ChairView,
  type SaveView,
  type ShelfView,
  type StartIntents,
  type StartView,
} from '../port/start.ts';
import { fetchLate } from '../../words/late.ts';
import { later } from '../later.tsx';
import { useWords } from '../voice.ts';
import { Bring } from './bring.tsx';
import { NightDesk } from './night-desk.tsx';
import { pitchOf } from './pitch.ts';
import { Saves } from './saves.tsx';
import { useDrop } from './use-drop.ts';

const ownShelf = later(async () => {
  const [{ OwnShelf }] = await Promise.all([import('./own-shelf.tsx'), fetchLate()]);
  return OwnShelf;
});
const classPage = later(async () => {
  const [{ ClassPage }] = await Promise.all([import('./class-page.tsx'), fetchLate()]);
  return ClassPage;
});
const more = later(async () => {
  const [{ More }] = await Promise.all([import('./more.tsx'), fetchLate()]);
  return More;
});

/** A title page: a room, two chairs, one click. Everything else stands below. */
export function StartPage(properties: {
  readonly view: StartView;
  readonly intents: StartIntents;
  readonly settings: ComponentChildren;
  /** A game somebody has sent. */
  readonly challenge?: ComponentChildren;
  /** The endings found so far. */
  readonly gallery?: ComponentChildren;
  /** On offer beside the chairs. */
  readonly practice?: ComponentChildren;
}): JSX.Element {
  const { view, intents, settings, practice, challenge, gallery } = properties;
  const { say } = useWords();
  useSaid(view.taken ?? view.notice);
  const over = useDrop(intents.dropped);
  const [opened, setOpened] = useState(false);
  const [taught, setTaught] = useState(false);
  const [hung, setHung] = useState(false);
  const front = view.shelf.find((scenario) => scenario.id === view.front);
  const own = view.shelf.filter((scenario) => scenario.own);
  const latest = view.saves.find((save) => !save.ended && save.refusal === undefined);
  return (
    <main class="start">
      <header class="start-head">
        <h1>{say('common.title')}</h1>
        <p>{say('common.tagline')}</p>
        {settings}
      </header>
      {view.notice !== undefined && <p class="notice">{view.notice}</p>}
      {/* While it stands, or is on its way, the chairs below are out of its way: see the style. */}
      {challenge && <div class="challenged">{challenge}</div>}
      {front && (
        <Front scenario={front} intents={intents} practice={practice}>
          {latest && <Continue save={latest} onPress={() => intents.resume(latest.id)} />}
        </Front>
      )}
      <details class="drawer more" onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
        <summary>
          {say('start.more')} <span class="note">{say('start.moreAbout')}</span>
        </summary>
        {opened && <more.Part view={view} intents={intents} />}
      </details>
      <details
        class="drawer for-class"
        open={location.hash === '#class'}
        onToggle={(event) => setTaught(taught || event.currentTarget.open)}
      >
        <summary>
          {say('start.class')} <span class="note">{say('start.classAbout')}</span>
        </summary>
        {/* An address that leads into what is folded unfolds it. */}
        <div id="class" tabIndex={-1}>
          {taught && <classPage.Part view={view} intents={intents} />}
        </div>
      </details>
      <details class="drawer hung" onToggle={(event) => setHung(hung || event.currentTarget.open)}>
        <summary>
          {say('start.gallery')} <span class="note">{say('start.galleryAbout')}</span>
        </summary>
        {hung && gallery}
      </details>
      <div class="start-below">
        <Saves saves={view.saves} intents={intents} />
        <Bring intents={intents} />
        {/* Beside the buttons that were pressed for it, which stand far below the other notices. */}
        {view.taken !== undefined && <p class="notice">{view.taken}</p>}
      </div>
      {own.length > 0 && <ownShelf.Part shelf={own} general={view.general} intents={intents} />}
      {over && (
        <p class="drop-here" aria-hidden="true">
          {say('start.dropHere')}
        </p>
      )}
    </main>
  );
}

function Continue({ save, onPress }: { readonly save: SaveView; readonly onPress: () => void }): JSX.Element {
  const { say } = useWords();
  return (
    <p class="continue">
      <button type="button" class="button seal" onClick={onPress}>
        <span>
          {say('start.continue')} <Icon of={ARROW} />
        </span>
        <span class="continue-where">
          {say('start.continueWhere', { title: save.title, where: `${save.chairs}, ${save.where}` })}
        </span>
      </button>
    </p>
  );
}

function Front(properties: {
  readonly scenario: ShelfView;
  readonly intents: StartIntents;
  readonly practice: ComponentChildren;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { scenario, intents, practice, children } = properties;
  const { say } = useWords();
  return (
    <section class="front" aria-labelledby="front">
      <div class="title-page">
        <NightDesk />
        <div class="title-words">
          <h2 id="front">{scenario.title}</h2>
          <p class="blurb">{scenario.blurb}</p>
          {children}
        </div>
      </div>
      <h3 class="visually-hidden">{say('start.choose')}</h3>
      <ul class="chairs">
        {scenario.chairs
          .filter((chair) => chair.first)
          .map((chair) => (
            <li key={chair.party.id}>
              <Chair scenario={scenario} chair={chair} intents={intents} />
            </li>
          ))}
      </ul>
      {practice}
    </section>
  );
}

function Chair(properties: {
  readonly scenario: ShelfView;
  readonly chair: ChairView;
  readonly intents: StartIntents;
}): JSX.Element {
  const { scenario, chair, intents } = properties;
  const { say } = useWords();
  const id = useOwnId();
  return (
    <div class="chair" data-tone={chair.party.tone}>
      <PartyMark party={chair.party} size={36} />
      <div>
        <p class="chair-take" id={`${id}-take`}>
          {say('start.take')}
        </p>
        {/* Its field covers the whole card: see the style. */}
        <button
          type="button"
          class="chair-name"
          aria-describedby={`${id}-take ${id}-brief`}
          onClick={() => intents.begin(plainGame(scenario.id, chair.party.id))}
        >
          {chair.party.name}
        </button>
      </div>
      <span class="chair-go">
        <Icon of={ARROW} size={1.5} />
      </span>
      <p class="chair-brief" id={`${id}-brief`}>
        {pitchOf(chair.brief)}
      </p>
    </div>
  );
}
