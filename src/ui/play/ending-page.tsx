import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PartyName } from '../atoms/party-mark.tsx';
import { Points, Sum } from '../atoms/points.tsx';
import { Gallery } from '../gallery/gallery.tsx';
import type { EndingView, StoryView } from '../port/ending.ts';
import type { PlayIntents, Sending } from '../port/play.ts';
import { useBrought } from '../brought.ts';
import { useWords } from '../voice.ts';
import { CableList } from './cable-list.tsx';
import { NextGame } from './next-game.tsx';
import { SendLine } from './send-line.tsx';
import { Icon } from '../atoms/icon.tsx';
import { PRINTER } from '../atoms/late-icons.ts';
import { Discuss, Hindsight } from './afterwards.tsx';
import { ClosestAnswers, Prices, WhyItEnded } from './story.tsx';
import { PrintHead } from './print-head.tsx';
import { ownOf, sidesOf } from './sides.ts';
import { NoteNumbers, notesOf, PrintedNotes } from './print-notes.tsx';
import { usePrinting } from './use-printing.ts';
import { Verdict } from './verdict.tsx';

export { Finale } from './finale.tsx';

/** How it ended and why, at a glance; what to play next; and below it, folded, all that led there. */
export function EndingPage(properties: {
  readonly ending: EndingView;
  readonly intents: PlayIntents;
  /** Goes to a cable in the record of the game. */
  readonly onLook: (cable: string) => void;
}): JSX.Element {
  const { ending, intents, onLook } = properties;
  const { say } = useWords();
  const sending = useSending(intents);
  // What a class needs.
  const afterwards = useBrought(intents.afterwards);
  const { printing, print } = usePrinting();
  const [looksBack, setLooksBack] = useState(false);
  const told = (afterwards?.hindsight ?? []).flatMap((turn) => turn.told);
  const notes = notesOf([ending.standing, ...told.map(({ standing }) => standing)]);
  // Numbered from the ending on: without the rest its notes keep their numbers.
  const printed = looksBack ? notes : notesOf([ending.standing]);
  const story = typeof ending.story === 'string' ? undefined : ending.story;
  return (
    <div class="ending">
      <PrintHead ending={ending} sending={sending} />
      <Verdict ending={ending} house={sending?.house} onLook={onLook} />
      <p class="printed-only">
        <NoteNumbers notes={notes} standing={ending.standing} />
      </p>
      <NextGame ending={ending} intents={intents} />
      <div class="ending-more">
        {story && (
          <Fold name={say('ending.story.title')} printing={printing}>
            <WhyItEnded story={story} onLook={onLook} />
          </Fold>
        )}
        {story && story.answers.length > 0 && (
          <Fold name={say('ending.story.answers')} printing={printing} asked>
            <ClosestAnswers story={story} onLook={onLook} />
          </Fold>
        )}
        <Fold name={say('ending.score')} printing={printing}>
          <ScoreSheet ending={ending} story={story} onLook={onLook} />
        </Fold>
        {ending.story === 'failed' && ending.turningPoints.length > 0 && (
          <Fold name={say('ending.why')} printing={printing}>
            <div class="sheet">
              <CableList cables={ending.turningPoints} />
            </div>
          </Fold>
        )}
        {afterwards && afterwards.hindsight.length > 0 && (
          <Fold name={say('ending.hindsight.title')} printing={printing} asked onOpen={setLooksBack}>
            <Hindsight told={afterwards.hindsight} notes={notes} />
          </Fold>
        )}
        {afterwards && afterwards.discuss.length > 0 && (
          <Fold name={say('ending.discuss.title')} printing={printing}>
            <Discuss questions={afterwards.discuss} onLook={onLook} />
          </Fold>
        )}
        {printing && <PrintedNotes sources={printed.sources} unnamed={afterwards?.unnamed === true} />}
        {sending && (
          <Fold name={say('ending.send.title')}>
            <SendLine ending={ending} sending={sending} />
          </Fold>
        )}
        <Fold name={say('start.gallery')}>
          <Gallery bring={intents.gallery} latest={ending.id} />
        </Fold>
      </div>
      <div class="desk-buttons">
        <button type="button" class="button quiet" onClick={print}>
          <Icon of={PRINTER} /> {say('ending.print')}
        </button>
        <button type="button" class="button quiet" onClick={intents.exportRecord}>
          {say('play.exportFile')}
        </button>
        <button type="button" class="button quiet" onClick={intents.leave}>
          {say('play.toStart')}
        </button>
      </div>
    </div>
  );
}

/**
 * A section that unfolds; what is in it is drawn when it is first wanted. `printing`: it is printed, unfolded; else it is left out. `asked`:
 * it is printed where somebody has unfolded it, so that a game has two or three sheets and not seven.
 */
function Fold(properties: {
  readonly name: string;
  readonly printing?: boolean;
  readonly asked?: boolean;
  readonly onOpen?: (open: boolean) => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { name, asked = false, onOpen, children } = properties;
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);
  const printing = asked && !open ? undefined : properties.printing;
  return (
    <details
      class={printing === undefined ? 'drawer unprinted' : 'drawer'}
      open={open || printing === true}
      onToggle={(event) => {
        if (printing === true) return;
        setOpen(event.currentTarget.open);
        onOpen?.(event.currentTarget.open);
        setOpened(opened || event.currentTarget.open);
      }}
    >
      <summary>
        <h3>{name}</h3>
      </summary>
      {(opened || printing === true) && children}
    </details>
  );
}

/** What everybody got, and how the own score adds up. */
function ScoreSheet(properties: {
  readonly ending: EndingView;
  readonly story: StoryView | undefined;
  readonly onLook: (cable: string) => void;
}): JSX.Element {
  const { ending, story, onLook } = properties;
  const { say } = useWords();
  const sides = sidesOf(ending);
  const several = sides.length > 1;
  return (
    <>
      <ul class="scores">
        {ending.scores.map(({ party, points, own }) => (
          <li key={party.id} class={own && !several ? 'own' : ''}>
            <span>
              <PartyName party={party} /> {own && !several && <em class="tag">{say('ending.scoreOwn')}</em>}
            </span>
            <strong>
              <Points value={points} />
            </strong>
          </li>
        ))}
      </ul>
      <p class="note">{say('ending.scoreAbout')}</p>
      {several ? (
        sides.map((side) => {
          const party = ownOf(side)?.party.name ?? '';
          return (
            <section key={party}>
              <h4>{say('ending.termsOf', { party })}</h4>
              <Sum terms={side.terms} />
              {typeof side.story !== 'string' && <Prices story={side.story} party={party} onLook={onLook} />}
            </section>
          );
        })
      ) : (
        <>
          <h4>{say('ending.terms')}</h4>
          <Sum terms={ending.terms} />
          {story && <Prices story={story} onLook={onLook} />}
        </>
      )}
    </>
  );
}

/** What is sent with a line; it comes a moment later, how often it ends so later still, and the page stands without. */
function useSending({ sending: bring, endsSo }: Pick<PlayIntents, 'sending' | 'endsSo'>): Sending | undefined {
  const [sending, setSending] = useState<Sending>();
  useEffect(() => {
    let gone = false;
    const take = async (): Promise<void> => {
      const brought = await bring();
      if (!gone) setSending(brought);
      const house = await endsSo();
      if (!gone && house !== undefined) setSending({ ...brought, house });
    };
    // Without it the page has everything but that line.
    take().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [bring, endsSo]);
  return sending;
}
