import { fall, type Brush } from '../brush.ts';

/** A grey, 0 white to 1 black. */
export const grey = (dark: number, alpha = 1): string => {
  const value = Math.round(255 * (1 - dark));
  return `rgb(${value} ${value} ${value} / ${alpha})`;
};

/** From above to the horizon. */
export function sky(brush: Brush, top: number, bottom: number): void {
  brush.fillStyle = fall(brush, 0, 56, grey(top), grey(bottom));
  brush.fillRect(0, 0, 100, 66);
}

function lit(brush: Brush, x: number, reach: number, dark: number): CanvasGradient {
  const gradient = brush.createLinearGradient(x - reach, 0, x + reach, 0);
  gradient.addColorStop(0, grey(dark * 0.55));
  gradient.addColorStop(0.45, grey(dark));
  gradient.addColorStop(1, grey(Math.min(1, dark * 1.1)));
  return gradient;
}

/** Somebody who stands: a coat, a head, no face. */
export function figure(brush: Brush, x: number, foot: number, tall: number, dark: number): void {
  const wide = tall * 0.15;
  brush.fillStyle = lit(brush, x, wide, dark);
  brush.beginPath();
  brush.ellipse(x, foot - tall * 0.915, tall * 0.062, tall * 0.082, 0, 0, 7);
  brush.fill();
  brush.beginPath();
  brush.moveTo(x - wide * 0.3, foot - tall * 0.84);
  brush.quadraticCurveTo(x - wide * 1.15, foot - tall * 0.8, x - wide, foot - tall * 0.56);
  brush.lineTo(x - wide * 0.86, foot - tall * 0.34);
  brush.lineTo(x - wide * 0.62, foot);
  brush.lineTo(x - wide * 0.1, foot);
  brush.lineTo(x, foot - tall * 0.36);
  brush.lineTo(x + wide * 0.1, foot);
  brush.lineTo(x + wide * 0.62, foot);
  brush.lineTo(x + wide * 0.86, foot - tall * 0.34);
  brush.lineTo(x + wide, foot - tall * 0.56);
  brush.quadraticCurveTo(x + wide * 1.15, foot - tall * 0.8, x + wide * 0.3, foot - tall * 0.84);
  brush.closePath();
  brush.fill();
}

/** Somebody who sits, down to the table. */
export function sitting(brush: Brush, x: number, foot: number, tall: number, dark: number): void {
  brush.fillStyle = lit(brush, x, tall * 0.5, dark);
  brush.beginPath();
  brush.ellipse(x, foot - tall * 0.82, tall * 0.16, tall * 0.2, 0, 0, 7);
  brush.fill();
  brush.beginPath();
  brush.moveTo(x - tall * 0.48, foot);
  brush.bezierCurveTo(x - tall * 0.5, foot - tall * 0.55, x - tall * 0.2, foot - tall * 0.6, x, foot - tall * 0.64);
  brush.bezierCurveTo(x + tall * 0.2, foot - tall * 0.6, x + tall * 0.5, foot - tall * 0.55, x + tall * 0.48, foot);
  brush.fill();
}

/** Heads and hats from behind, along the lower edge. */
export function crowd(brush: Brush, from: number, foot: number, count: number): void {
  for (let index = 0; index < count; index += 1)
    sitting(brush, from + index * 6 - (index % 2) * 2, foot, 17 + ((index * 5) % 4), 0.95);
}
