import type { ComponentChild, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MoveView } from '../port/move.ts';
import { later } from '../later.tsx';
import { useWords } from '../voice.ts';
import { bringAsides } from './aside.ts';
import { isOpen } from './gist.ts';

const found = later(async () => (await bringAsides()).FoundMoves);

/**
 * Everything that is not suggested, folded away, sorted and searchable; its name says how much of it can be done. It is laid out when it is first opened:
 * most of a page's moves lie in it, and nobody should have to wait for what is folded away.
 */
export function MoveDrawer(properties: {
  readonly moves: readonly MoveView[];
  readonly render: (move: MoveView) => ComponentChild;
}): JSX.Element {
  const { moves, render } = properties;
  const { say } = useWords();
  const [opened, setOpened] = useState(false);
  const open = moves.filter(isOpen).length;
  return (
    <details class="drawer" onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>{say('orders.others', { count: open, closed: moves.length - open })}</summary>
      {opened && <found.Part moves={moves} render={render} />}
    </details>
  );
}
