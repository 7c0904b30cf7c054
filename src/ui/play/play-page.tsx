import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Legend } from '../atoms/standing-mark.tsx';
import { useAnnounce } from '../atoms/announcer.tsx';
import { Dialog } from '../atoms/dialog.tsx';
import { DossierTabs, fetchPapers, type Looked } from '../dossier/dossier-tabs.tsx';
import type { Draft, PlayIntents, PlayView } from '../port/play.ts';
import { fetchLate } from '../../words/late.ts';
import { useKept, useLatest } from '../kept.ts';
import { later } from '../later.tsx';
import { useWords } from '../voice.ts';
import { bringAsides } from './aside.ts';
import { Brief } from './brief.tsx';
import { Looking } from './looking.ts';
import { News } from './news.tsx';
import { Orders } from './orders.tsx';
import { fetchAsides, TopBar } from './top-bar.tsx';
import { Waiting } from './waiting.tsx';

const offering = later(async () => {
  const [{ OfferDesk }] = await Promise.all([import('../table/desks.ts'), fetchLate()]);
  return OfferDesk;
});
const answering = later(async () => (await import('../table/desks.ts')).AnswerDesk);
const jumped = later(async () => (await bringAsides()).Jumped);
const options = later(async () => (await bringAsides()).Options);
const foresight = later(async () => (await bringAsides()).Foresight);
const ending = later(async () => {
  const [{ EndingPage }] = await Promise.all([import('./ending-page.tsx'), fetchLate()]);
  return EndingPage;
});
const finale = later(async () => {
  const [{ Finale }] = await Promise.all([import('./ending-page.tsx'), fetchLate()]);
  return Finale;
});
/** Time to draw the first question before anything else is asked for. Milliseconds. */
const SOON = 1500;

/**
 * A running game, seen from one seat. What a draft does not touch is kept as it is while something is laid or taken off: bar, news,
 * dossier. `stage` is where the theatre may draw; the page is whole without it. `places` lists what its map shows. */
export function PlayPage(properties: {
  readonly view: PlayView;
  readonly draft: Draft;
  readonly intents: PlayIntents;
  readonly stage?: ComponentChildren;
  readonly places?: ComponentChildren;
  /** A hint for beginners. */
  readonly coach?: ComponentChildren;
  /** What there is to say when all is read and decided. */
  readonly below?: ComponentChildren;
  readonly settings: ComponentChildren;
}): JSX.Element {
  const { view, draft, intents, stage, places, coach, below, settings } = properties;
  const { say } = useWords();
  const announce = useAnnounce();
  const keep = useKept();
  // Whoever comes back to what was begun here has read it.
  const [brief, setBrief] = useState(view.begins && draft.orders.length === 0 && view.task.kind !== 'ended');
  const [looked, setLooked] = useState<Looked>();
  const look = useLatest((cable: string): void => setLooked((before) => ({ cable, times: (before?.times ?? 0) + 1 })));
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  const { task, clock } = view;
  const phase = say(`play.now.${task.kind}`);
  const turn = say('common.turnOf', { word: clock.word, turn: clock.turn, turns: clock.turns });
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const part of [offering, answering, ending]) part.fetch();
      fetchPapers();
      fetchAsides();
    }, SOON);
    return () => clearTimeout(timer);
  }, []);
  // A new question moves the reader to it: by focus, by scroll and by voice.
  const moment = `${task.kind} ${view.decisions} ${view.heard}`;
  const toldRef = useRef('');
  useEffect(() => {
    if (brief || toldRef.current === moment) return undefined;
    // A dialog that closes hands the focus back to where it was: only then is it ours.
    const timer = setTimeout(() => {
      toldRef.current = moment;
      heading.current?.focus({ preventScroll: true });
      document.scrollingElement?.scrollTo({ top: 0 });
      main.current?.scrollTo({ top: 0 });
      announce(say('play.announce.task', { phase, turn }));
    });
    return () => clearTimeout(timer);
  }, [moment, brief, phase, turn, say, announce]);
  return (
    <Looking.Provider value={look}>
      <div class="play">
        {keep('bar', [view, intents, settings], () => (
          <TopBar key="bar" view={view} intents={intents} onBrief={() => setBrief(true)} settings={settings} />
        ))}
        <div class="play-columns">
          <main class="play-main" ref={main}>
            <h1 class="visually-hidden" ref={heading} tabIndex={-1}>
              {view.scenario.title}: {turn}. {phase}
            </h1>
            {coach}
            {task.kind === 'orders' &&
              clock.turn > 1 &&
              view.swings &&
              keep('jumped', [view], () => <jumped.Part key="jumped" view={view} />)}
            {task.kind !== 'ended' &&
              task.kind !== 'finale' &&
              keep('news', [view], () => <News key="news" view={view} />)}
            <section class="task" aria-labelledby="task">
              <h2 id="task">{phase}</h2>
              <TaskPart view={view} draft={draft} intents={intents} onLook={look} />
              {task.kind === 'ended' && task.foretold.length > 0 && <foresight.Part foretold={task.foretold} />}
              {view.canUndo && view.undoes !== undefined && task.kind !== 'waiting' && (
                <button type="button" class="button quiet take-back" onClick={intents.undo}>
                  {say('play.undoThis', { text: view.undoes })}
                </button>
              )}
              {below}
              {keep('legend', [], () => (
                <Legend key="legend" />
              ))}
            </section>
          </main>
          {stage}
          <aside class="play-aside">
            {keep('dossier', [view, looked, places], () => (
              <DossierTabs key="dossier" view={view} looked={looked} places={places} />
            ))}
          </aside>
        </div>
        {brief && (
          <Dialog title={say('play.brief')} look="paper" onClose={() => setBrief(false)}>
            <Brief view={view} onDone={() => setBrief(false)} onWorld={intents.underWorld} onRead={intents.read} />
          </Dialog>
        )}
      </div>
    </Looking.Provider>
  );
}

function TaskPart(properties: {
  readonly view: PlayView;
  readonly draft: Draft;
  readonly intents: PlayIntents;
  readonly onLook: (cable: string) => void;
}): JSX.Element {
  const { view, draft, intents, onLook } = properties;
  const { task } = view;
  // A new question of the same kind is a new desk.
  const key = `${view.clock.turn} ${view.heard}`;
  if (task.kind === 'orders') return <Orders key={key} view={view} task={task} draft={draft} intents={intents} />;
  if (task.kind === 'offer') return <offering.Part key={key} task={task} draft={draft} intents={intents} />;
  if (task.kind === 'answer') return <answering.Part key={key} task={task} intents={intents} />;
  if (task.kind === 'finale') return <finale.Part task={task} intents={intents} />;
  if (task.kind === 'ended') return <ending.Part ending={task.ending} intents={intents} onLook={onLook} />;
  if (task.kind === 'waiting') return <Waiting stopped={task.stopped} onGoOn={intents.goOn} />;
  return <options.Part key={key} task={task} intents={intents} />;
}
