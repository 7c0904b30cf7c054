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
  /** A card is pulled, or none any more. */
  readonly onHold: (piece: Piece | undefined) => void;
  /** Nothing where the card goes back to where it lay. */
  readonly onTurn: (turn: Turn | undefined) => void;
  readonly held: () => Piece | undefined;
}

const ABOVE_ALL = 10_000;
/** From so far on a press is a pull. Pixels of the picture. */
export const PULL = 8;

/** A click turns a card, on its tab its words; a pull takes it onto the table or off. */
export function layHand(piece: Piece, card: AgendaCard, reach: Reach): void {
  const { image, spot } = piece;
  image.removeAllListeners();
  image.setInteractive({ useHandCursor: true, draggable: true });
  image.on('pointerup', (pointer: Phaser.Input.Pointer, x: number, y: number) => {
    const seen = reach.seen();
    // The release of a pull is no click, of one that was broken off neither.
    if (!seen || reach.held() || pointer.getDistance() >= PULL) return;
    const { width, height } = seen.layout.card;
    const tab = tabBox(width, height);
    const onTab = x / seen.density - MARGIN >= tab.x && y / seen.density - MARGIN >= tab.y;
    reach.onTurn(onTab && hasTab(card) ? reworded(seen.sight, card) : turned(seen.sight, card));
  });
  image.on('dragstart', () => {
    reach.onHold(piece);
    image.setDepth(ABOVE_ALL);
  });
  image.on('drag', (_: Phaser.Input.Pointer, x: number, y: number) => {
    if (reach.held() !== piece) return;
    const density = reach.seen()?.density ?? 1;
    piece.spot = { x: x / density, y: y / density, scale: spot.scale };
    image.setPosition(x, y);
  });
  image.on('dragend', ({ wasCanceled }: Phaser.Input.Pointer) => {
    if (reach.held() !== piece) return;
    const seen = wasCanceled ? undefined : reach.seen();
    image.setDepth(piece.spot.y);
    reach.onHold(undefined);
    reach.onTurn(seen && dropped(seen.sight, card, piece.spot.y < seen.layout.edge));
  });
}
