import type { Motion } from '../motion.ts';
import type { Frame } from '../show.ts';
import type { TableSight } from '../sight.ts';
import { place, type Piece, type Pieces } from './pieces.ts';
import { placeOf, type Spot, type TableLayout } from './table-layout.ts';

const ACROSS = 900;

interface Laid {
  readonly piece: Piece;
  readonly here: Spot;
  /** Before the others. */
  readonly there: Spot;
}

interface Shown {
  readonly sight: TableSight;
  readonly frame: Frame;
  readonly layout: TableLayout;
}

function laidOf({ sight, layout }: Shown, cards: Pieces): readonly Laid[] {
  return sight.cards.flatMap(({ issue, laid }, index) => {
    const piece = cards.get(issue);
    const far = layout.places[index]?.far;
    if (!laid || !piece || !far) return [];
    return [{ piece, here: placeOf(layout, sight, index), there: { ...far, y: far.y - layout.card.height * 0.1 } }];
  });
}

/** What lies there is put to the others: across the line, or from them to who looks on. */
export function putAcross(motion: Motion, shown: Shown, cards: Pieces, by: number): void {
  const laid = laidOf(shown, cards);
  const own = shown.sight.sides[by]?.own === true;
  if (!own) for (const { piece, there } of laid) place(piece, there, shown.frame.density);
  cross(motion, shown, laid, own);
}

/** No: it slides back to where it lay. */
export function takeBack(motion: Motion, shown: Shown, cards: Pieces): void {
  cross(motion, shown, laidOf(shown, cards), false);
}

function cross(motion: Motion, { frame }: Shown, laid: readonly Laid[], away: boolean): void {
  motion.run({
    duration: ACROSS,
    move: (share) => {
      for (const { piece, here, there } of laid)
        place(piece, away ? between(here, there, share) : between(there, here, share), frame.density);
    },
  });
}

/** On the way from one place to another. */
export function between(from: Spot, to: Spot, share: number): Spot {
  const part = (a: number, b: number): number => a + (b - a) * share;
  return { x: part(from.x, to.x), y: part(from.y, to.y), scale: part(from.scale, to.scale) };
}
