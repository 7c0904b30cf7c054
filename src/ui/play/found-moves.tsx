import type { ComponentChild, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useOwnId } from '../atoms/own-id.ts';
import type { MoveView } from '../port/move.ts';
import { useWords } from '../voice.ts';

/** Moves whose name, description or choices hold all the words looked for. */
export function movesWith(moves: readonly MoveView[], wanted: string): readonly MoveView[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return moves.filter((move) => {
    const options = move.choices.flatMap((choice) => choice.options.map((option) => option.name));
    const text = [move.text, move.about ?? '', ...options].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

const closed = (move: MoveView): number => (move.forms.some((form) => form.refusal === undefined) ? 0 : 1);

/** Moves to be looked through, by the words in them. */
export function FoundMoves(properties: {
  readonly moves: readonly MoveView[];
  readonly render: (move: MoveView) => ComponentChild;
}): JSX.Element {
  const { moves, render } = properties;
  const { say } = useWords();
  const [wanted, setWanted] = useState('');
  const id = useOwnId();
  const found = movesWith(moves, wanted).toSorted((one, other) => closed(one) - closed(other));
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
      {found.length === 0 ? (
        <p>{say('orders.searchNone')}</p>
      ) : (
        <ul class="moves">{found.map((move) => render(move))}</ul>
      )}
    </>
  );
}
