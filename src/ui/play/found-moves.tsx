import type { ComponentChild, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useOwnId } from '../atoms/own-id.ts';
import type { MoveView } from '../port/move.ts';
import { useWords } from '../voice.ts';
import { isOpen } from './gist.ts';
import { underHeadings } from './move-groups.ts';

/** Moves whose name, description or choices hold all the words looked for. */
export function movesWith(moves: readonly MoveView[], wanted: string): readonly MoveView[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return moves.filter((move) => {
    const options = move.choices.flatMap((choice) => choice.options.map((option) => option.name));
    const text = [move.text, move.about ?? '', ...options].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Moves to be looked through: by the words in them, by what they are about, and last those that are closed, each with its reason. */
export function FoundMoves(properties: {
  readonly moves: readonly MoveView[];
  readonly render: (move: MoveView) => ComponentChild;
}): JSX.Element {
  const { moves, render } = properties;
  const { say } = useWords();
  const [wanted, setWanted] = useState('');
  const [unfolded, setUnfolded] = useState(false);
  const id = useOwnId();
  const found = movesWith(moves, wanted);
  const closed = found.filter((move) => !isOpen(move));
  // Who looks for something is shown what was found, open or not.
  const shown = unfolded || wanted.trim() !== '';
  return (
    <>
      <label class="search" for={id}>
        <span class="visually-hidden">{say('orders.search')}</span>
        <input
          id={id}
          type="search"
          placeholder={say('orders.search')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      {found.length === 0 && <p>{say('orders.searchNone')}</p>}
      {underHeadings(found.filter(isOpen), say).map(({ heading, moves: some }) => (
        <section key={heading} class="move-group" aria-label={heading}>
          {heading !== undefined && <h4 class="move-group-name">{heading}</h4>}
          <ul class="moves">{some.map((move) => render(move))}</ul>
        </section>
      ))}
      {closed.length > 0 && (
        <details class="drawer closed-moves" open={shown} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{say('drawer.closed', { count: closed.length })}</summary>
          {shown && <ul class="moves">{closed.map((move) => render(move))}</ul>}
        </details>
      )}
    </>
  );
}
