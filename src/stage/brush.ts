/** A canvas in device pixels whose units are those of the page. */
export type Brush = CanvasRenderingContext2D;

export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The outline of some corners, closed. */
export function outline(brush: Brush, corners: readonly Corner[]): void {
  brush.beginPath();
  for (const { x, y } of corners) brush.lineTo(x, y);
  brush.closePath();
}

export function fillShape(brush: Brush, colour: string | CanvasGradient, corners: readonly Corner[]): void {
  outline(brush, corners);
  brush.fillStyle = colour;
  brush.fill();
}

export function line(brush: Brush, colour: string, width: number, corners: readonly Corner[]): void {
  brush.beginPath();
  for (const { x, y } of corners) brush.lineTo(x, y);
  brush.strokeStyle = colour;
  brush.lineWidth = width;
  brush.stroke();
}

/** From top to bottom. */
export function fall(brush: Brush, top: number, bottom: number, ...colours: readonly string[]): CanvasGradient {
  const gradient = brush.createLinearGradient(0, top, 0, bottom);
  for (const [index, colour] of colours.entries())
    gradient.addColorStop(index / Math.max(1, colours.length - 1), colour);
  return gradient;
}

/** Light that fades from a point; an ellipse where `flat` is below 1. */
export function glow(
  brush: Brush,
  { x, y }: Corner,
  radius: number,
  flat: number,
  ...colours: readonly string[]
): void {
  brush.save();
  brush.translate(x, y);
  brush.scale(1, flat);
  const gradient = brush.createRadialGradient(0, 0, 0, 0, 0, radius);
  for (const [index, colour] of colours.entries())
    gradient.addColorStop(index / Math.max(1, colours.length - 1), colour);
  brush.fillStyle = gradient;
  brush.fillRect(-radius, -radius, radius * 2, radius * 2);
  brush.restore();
}

/** A row of numbers that look thrown, 0 to 1, the same for the same seed. */
export function scatter(seed: number): () => number {
  let state = seed % 2_147_483_647 || 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A number for a name. */
export const seedOf = (name: string): number =>
  Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647, 7);
