import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Signpost } from '../port/signpost.ts';
import { useWords } from '../voice.ts';
import { Looking } from './looking.ts';
import { openCard } from './open-card.ts';

export interface Piece {
  readonly text: string;
  /** Absent of what leads nowhere. */
  readonly to?: Signpost;
}

/** A text cut at the words that lead somewhere, each where it first stands behind those before it; what it does not have is left out. */
export function piecesOf(text: string, signposts: readonly Signpost[]): readonly Piece[] {
  const [next, ...rest] = signposts
    .map((to) => ({ to, at: to.words === '' ? -1 : text.indexOf(to.words) }))
    .filter(({ at }) => at >= 0)
    // Of two that begin alike the longer is meant.
    .toSorted((one, other) => one.at - other.at || other.to.words.length - one.to.words.length);
  if (next === undefined) return text === '' ? [] : [{ text }];
  const { to, at } = next;
  return [
    ...(at === 0 ? [] : [{ text: text.slice(0, at) }]),
    { text: to.words, to },
    ...piecesOf(
      text.slice(at + to.words.length),
      rest.map((one) => one.to),
    ),
  ];
}

/** A sentence in which what it names can be gone to. */
export function Signposted(properties: {
  readonly text: string;
  readonly signposts: readonly Signpost[];
}): JSX.Element {
  const { text, signposts } = properties;
  return (
    <>
      {piecesOf(text, signposts).map((piece, index) =>
        piece.to === undefined ? piece.text : <Way key={index} to={piece.to} text={piece.text} />,
      )}
    </>
  );
}

function Way({ to, text }: { readonly to: Signpost; readonly text: string }): JSX.Element {
  const { say } = useWords();
  const look = useContext(Looking);
  if ('cable' in to && look === undefined) return <>{text}</>;
  const go = (): void => {
    if ('move' in to) void openCard(to.move);
    else look?.(to.cable);
  };
  return (
    <button type="button" class="signpost" title={say('move' in to ? 'orders.toCard' : 'orders.toCable')} onClick={go}>
      {text}
    </button>
  );
}
