import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useAnnounce } from '../atoms/announcer.tsx';
import { Icon } from '../atoms/icon.tsx';
import { BOOK } from '../atoms/late-icons.ts';
import { PartyName } from '../atoms/party-mark.tsx';
import type { CoachIntents, HintView, NextChairs } from '../port/coach.ts';
import { plainGame } from '../port/start.ts';
import { useWords } from '../voice.ts';
import { partAt, point, whenNothingCovers } from './pointing.ts';

/** What a new question says of itself is heard first. Milliseconds. */
const AFTER_THE_QUESTION = 700;

/** A hint beside the question. It points at the part of the page it speaks of, covers nothing and takes no focus. */
export function Coach(properties: {
  readonly hint: HintView;
  readonly intents: CoachIntents;
  /** Where the game leads on to, once it is over. */
  readonly next?: NextChairs;
}): JSX.Element {
  const { hint, intents, next } = properties;
  const { say } = useWords();
  const announce = useAnnounce();
  const name = say(hint.practice ? 'coach.title' : 'coach.hint');
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    let waits: (() => void) | undefined;
    const timer = setTimeout(() => {
      waits = whenNothingCovers(() => announce(`${name}. ${hint.text}`));
    }, AFTER_THE_QUESTION);
    return () => {
      clearTimeout(timer);
      waits?.();
    };
  }, [hint, name, announce]);
  useEffect(() => {
    const { look } = hint;
    const page = card.current?.closest('.play');
    return look === undefined || !page ? undefined : point(page, look, () => intents.looked(look));
  }, [hint, intents]);
  const { look } = hint;
  return (
    <section class={next ? 'coach last' : 'coach'} aria-label={name} ref={card}>
      <Icon of={BOOK} size={1.5} />
      <div>
        <p class="coach-name">{name}</p>
        <p class="coach-text">{hint.text}</p>
        {next?.sent && (
          <div class="coach-chairs">
            <button type="button" class="button seal" onClick={next.sent}>
              {say('coach.sent')}
            </button>
          </div>
        )}
        {next && !next.sent && (
          <div class="coach-chairs">
            <p>
              {say('coach.takeChair')}: {next.title}
            </p>
            {next.chairs.map((party) => (
              <button
                key={party.id}
                type="button"
                class="button seal"
                onClick={() => next.take(plainGame(next.scenario, party.id))}
              >
                <PartyName party={party} />
              </button>
            ))}
          </div>
        )}
      </div>
      <div class="coach-buttons">
        {look !== undefined && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              const part = partAt(document, look);
              part?.scrollIntoView({ block: 'center' });
              part?.querySelector<HTMLElement>('button, input, summary')?.focus({ preventScroll: true });
            }}
          >
            {say('coach.show')}
          </button>
        )}
        {!next && (
          <>
            <button type="button" class="button quiet" onClick={intents.gotIt}>
              {say('coach.gotIt')}
            </button>
            <button type="button" class="button quiet" onClick={intents.noMore}>
              {say('coach.noMore')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
