import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { Points } from '../atoms/points.tsx';
import type { PlayView } from '../port/play.ts';
import { heaviestAlong, isJump, type Swing } from '../port/swings.ts';
import { useWords } from '../voice.ts';
import { LookBack } from './look-back.tsx';
import { Looking } from './looking.ts';

/** A turn, and the way from it to what happened then in the record. */
export function ToRecord(properties: {
  readonly view: PlayView;
  readonly turn: number;
  readonly cable: string | undefined;
}): JSX.Element {
  const { view, turn, cable } = properties;
  const { say } = useWords();
  const look = useContext(Looking);
  const when = say('common.turn', { word: view.clock.word, turn });
  if (cable === undefined || look === undefined) return <span class="note">{when}</span>;
  // A sheet that lies over the record goes first; who closes it hands the focus back before it goes on.
  const go = (to: string): void => {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    look(to);
  };
  return <LookBack when={when} cable={cable} onLook={go} />;
}

/** What a number is, and how it moved since an earlier turn, by which of its terms, and what did most of it; of a jump that comes first. */
export function Since(properties: {
  readonly swing: Swing | undefined;
  readonly view: PlayView;
  readonly show: (points: number) => string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { swing, view, show, children } = properties;
  const { say } = useWords();
  const turn = view.swings?.()?.turn;
  if (swing === undefined || turn === undefined) return <>{children}</>;
  const { from, to, terms, last = false } = swing;
  const when = last ? say('play.numbers.lastDecided') : say('common.turn', { word: view.clock.word, turn });
  if (show(from) === show(to))
    return (
      <>
        {children}
        <p class="note">{say('play.numbers.sinceSame', { when })}</p>
      </>
    );
  const jumped = isJump(swing);
  const moved = (
    <div class="since">
      <p>
        {say('play.numbers.since', { when, from: show(from), to: show(to) })}
        {jumped && ' '}
        {jumped && <MostlyBy swing={swing} view={view} />}
      </p>
      <ul class="lines">
        {terms.map(({ name, points }) => (
          <li key={name}>
            <span>{name}</span>
            <Points value={points} />
          </li>
        ))}
      </ul>
      {!jumped && (
        <p class="note">
          <MostlyBy swing={swing} view={view} />
        </p>
      )}
    </div>
  );
  return jumped ? (
    <>
      {moved}
      {children}
    </>
  ) : (
    <>
      {children}
      {moved}
    </>
  );
}

/** What did most of a swing, and the way to it. */
export function MostlyBy({ swing, view }: { readonly swing: Swing; readonly view: PlayView }): JSX.Element {
  const { say, signed } = useWords();
  const { cause } = swing;
  const most = heaviestAlong(swing);
  const by = cause
    ? cause.points === undefined
      ? say('play.numbers.cause', { what: cause.text })
      : say('play.numbers.causeMore', { what: cause.text, points: signed(cause.points) })
    : most
      ? say('play.numbers.causeMore', { what: most.name, points: signed(most.points) })
      : say('play.numbers.causeNone');
  return (
    <>
      {by} <Way view={view} cause={cause} />
    </>
  );
}

/** The way to what did most of it. */
const Way = ({ view, cause }: { readonly view: PlayView; readonly cause: Swing['cause'] }): JSX.Element | null =>
  cause?.turn === undefined ? null : <ToRecord view={view} turn={cause.turn} cable={cause.cable} />;
