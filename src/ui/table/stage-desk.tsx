import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Cable, Draft, PlayIntents, PlayView, Task } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { Agenda } from './agenda.tsx';
import { AnswerDesk } from './answer-desk.tsx';
import { OfferSide } from './offer-side.tsx';
import { useOffer } from './use-offer.ts';

/**
 * Beside the table at full size: what this offer means, who lights which lamp, and the ways to send it or to answer; while the others read it
 * a word of that, and what was said last once one has risen. Whoever decided here reads on here.
 */
export function StageDesk(properties: {
  readonly view: PlayView;
  readonly draft: Draft;
  readonly intents: PlayIntents;
  /** One has risen, and goes back to the page. */
  readonly onLeave: () => void;
}): JSX.Element {
  const { view, draft, intents, onLeave } = properties;
  const { task } = view;
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const told = view.news.findLast(({ kind, form }) => kind === 'talk' || form === 'text');
  const stays = sits(task) || (task.kind === 'waiting' && !task.stopped);
  const moment = `${task.kind} ${view.decisions} ${view.heard}`;
  const firstRef = useRef(moment);
  useEffect(() => {
    if (firstRef.current === moment) return;
    firstRef.current = moment;
    heading.current?.focus();
  }, [moment]);
  return (
    <section class="stage-desk" aria-labelledby="stage-desk">
      <h3 id="stage-desk" ref={heading} tabIndex={-1}>
        {say(stays || !told ? `play.now.${task.kind}` : 'table.last')}
      </h3>
      {task.kind === 'offer' && <Putting key={moment} task={task} draft={draft} intents={intents} />}
      {task.kind === 'answer' && <AnswerDesk key={moment} task={task} intents={intents} />}
      {task.kind === 'waiting' && (
        <p class="waiting" aria-busy={!task.stopped}>
          {say(task.stopped ? 'play.stopped' : 'play.waiting')}
        </p>
      )}
      {!stays && <Risen told={told} onLeave={onLeave} />}
    </section>
  );
}

const sits = (task: Task): task is Task & { kind: 'offer' | 'answer' } =>
  task.kind === 'offer' || task.kind === 'answer';

/** What lies there is weighed and put; cards are laid by hand on the picture, or one by one in the list below. */
function Putting(properties: {
  readonly task: Task & { kind: 'offer' };
  readonly draft: Draft;
  readonly intents: PlayIntents;
}): JSX.Element {
  const { task, draft, intents } = properties;
  const { table } = task;
  const { say } = useWords();
  const offer = useOffer(properties);
  // Where nothing lies yet there is room for what may.
  const [first] = useState(offer.clauses.length === 0);
  const [opened, setOpened] = useState(first);
  return (
    <OfferSide
      task={task}
      clauses={offer.weighed}
      weighing={offer.weighing}
      open={draft.public}
      intents={intents}
      onPublish={offer.publish}
      onPut={offer.put}
    >
      {offer.clauses.length < 2 && <p class="note by-hand">{say('table.byHand')}</p>}
      <details
        class="drawer desk-issues"
        open={first}
        onToggle={(event) => setOpened(opened || event.currentTarget.open)}
      >
        <summary>
          {say('table.agenda')} <span class="note">{say('table.atMost', { count: table.atMost })}</span>
        </summary>
        {opened && <Agenda table={table} offer={offer} />}
      </details>
    </OfferSide>
  );
}

/** The table is left: how the last offer there went, as the news has it, and the way on to what is asked now. */
function Risen({ told, onLeave }: { readonly told: Cable | undefined; readonly onLeave: () => void }): JSX.Element {
  const { say } = useWords();
  return (
    <>
      {told && <p class="last-said">{told.text}</p>}
      {told?.detail !== undefined && <p class="risen-detail">{told.detail}</p>}
      {told?.figures !== undefined && <p class="risen-detail">{told.figures}</p>}
      <div class="desk-buttons">
        <button type="button" class="button seal" onClick={onLeave}>
          {say('play.goOn')}
        </button>
      </div>
    </>
  );
}
