import type * as Phaser from 'phaser';
import type { AgendaCard, TableSight } from '../sight.ts';
import { dropped, reworded, turned, type Turn } from './card-turn.ts';
import { MARGIN } from './paint-card.ts';
import type { Piece } from './pieces.ts';
import type { TableLayout } from './table-layout.ts';
import { hasTab, tabBox } from './wording-tab.ts';

/** What a hand on a card asks of the table. */
export interface Reach {
  readonly seen: () =>
    { readonly sight: TableSight; readonly layout: TableLayout; readonly density: number } | undefined;
  /** A card is pulled, or let go. */
  readonly onHold: (held: boolean) => void;
  /** Nothing where the card goes back to where it lay. */
  readonly onTurn: (turn: Turn | undefined) => void;
  readonly held: () => boolean;
}

const ABOVE_ALL = 10_000;

/** A click turns a card, on its tab its words; a pull takes it onto the table or off. */
export function layHand(piece: Piece, card: AgendaCard, reach: Reach): void {
  const { image, spot } = piece;
  image.removeAllListeners();
  image.setInteractive({ useHandCursor: true, draggable: true });
  image.on('pointerup', (_: Phaser.Input.Pointer, x: number, y: number) => {
    const seen = reach.seen();
    if (!seen || reach.held()) return;
    const { width, height } = seen.layout.card;
    const tab = tabBox(width, height);
    const onTab = x / seen.density - MARGIN >= tab.x && y / seen.density - MARGIN >= tab.y;
    reach.onTurn(onTab && hasTab(card) ? reworded(seen.sight, card) : turned(seen.sight, card));
  });
  image.on('dragstart', () => {
    reach.onHold(true);
    image.setDepth(ABOVE_ALL);
  });
  image.on('drag', (_: Phaser.Input.Pointer, x: number, y: number) => {
    const density = reach.seen()?.density ?? 1;
    piece.spot = { x: x / density, y: y / density, scale: spot.scale };
    image.setPosition(x, y);
  });
  image.on('dragend', () => {
    const seen = reach.seen();
    image.setDepth(piece.spot.y);
    reach.onHold(false);
    reach.onTurn(seen && dropped(seen.sight, card, piece.spot.y < seen.layout.edge));
  });
}
