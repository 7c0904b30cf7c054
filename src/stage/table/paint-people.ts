import { fall, fillShape, line, type Brush, type Corner } from '../brush.ts';
import { paintEmblem, toneCss } from '../emblem.ts';
import { letter, linesOf, SANS, write } from '../lettering.ts';
import type { Light } from '../light.ts';
import type { Delegation } from '../sight.ts';
import type { Spot, TableLayout } from './table-layout.ts';

/** A delegation behind the far edge: offices, not faces. */
export function paintSitting(
  brush: Brush,
  light: Light,
  layout: TableLayout,
  seat: Spot,
  side: Delegation,
  others: number,
): void {
  const size = Math.min(layout.height * 0.125, layout.width * 0.07);
  const count = others > 1 ? 2 : 3;
  const step = size * 1.75;
  for (let index = 0; index < count; index += 1) {
    const place = index - (count - 1) / 2;
    const leads = count === 3 ? place === 0 : index === 0;
    const x = seat.x + place * step;
    const foot = seat.y + size * 0.2;
    paintChair(brush, light, x, foot, size * (leads ? 1.12 : 1));
    paintFigure(brush, light, x, foot, size * (leads ? 1.08 : 0.96), side.tone);
  }
}

function paintChair(brush: Brush, light: Light, x: number, foot: number, size: number): void {
  brush.fillStyle = light.mix('stage-wood-dark', 'stage-shade', 0.35);
  brush.beginPath();
  brush.roundRect(x - size * 0.62, foot - size * 1.3, size * 1.24, size * 1.5, size * 0.2);
  brush.fill();
  brush.strokeStyle = light.css('stage-brass', 0.35);
  brush.lineWidth = 1;
  brush.stroke();
}

function paintFigure(brush: Brush, light: Light, x: number, foot: number, size: number, tone: number): void {
  const body = light.css('stage-figure');
  const lit = light.css('stage-lamp', light.night ? 0.55 : 0.3);
  brush.fillStyle = fall(brush, foot - size * 1.9, foot, body, light.mix('stage-figure', 'stage-lamp', 0.14));
  brush.beginPath();
  brush.ellipse(x, foot - size * 1.45, size * 0.27, size * 0.34, 0, 0, 7);
  brush.fill();
  brush.strokeStyle = lit;
  brush.lineWidth = 0.8;
  brush.stroke();
  brush.beginPath();
  brush.moveTo(x - size * 0.62, foot);
  brush.bezierCurveTo(
    x - size * 0.64,
    foot - size * 0.95,
    x - size * 0.3,
    foot - size * 1.02,
    x - size * 0.14,
    foot - size * 1.12,
  );
  brush.lineTo(x + size * 0.14, foot - size * 1.12);
  brush.bezierCurveTo(x + size * 0.3, foot - size * 1.02, x + size * 0.64, foot - size * 0.95, x + size * 0.62, foot);
  brush.closePath();
  brush.fill();
  brush.stroke();
  // A ribbon in the tone of the party.
  fillShape(brush, toneCss(light, tone), [
    { x: x - size * 0.05, y: foot - size * 1.02 },
    { x: x + size * 0.05, y: foot - size * 1.02 },
    { x: x + size * 0.09, y: foot - size * 0.42 },
    { x, y: foot - size * 0.32 },
    { x: x - size * 0.09, y: foot - size * 0.42 },
  ]);
}

/** Whose seat it is: emblem and short name on a folded card, before who sits there. */
export function paintNamePlate(brush: Brush, light: Light, layout: TableLayout, seat: Spot, side: Delegation): void {
  const top = seat.y + 4 - plateSize(layout) * 1.75;
  const most = (layout.width * 0.6) / Math.max(1, layout.seats.length);
  paintPlate(brush, light, { x: seat.x, y: top }, most, plateSize(layout), 1, side);
}

/** The own plate, in the corner before the table. */
export function paintOwnPlate(brush: Brush, light: Light, layout: TableLayout, side: Delegation): void {
  const room = layout.at(0.15, 1).x - 6;
  const waits = layout.places[0]?.waits.y ?? layout.height - 30;
  const most = Math.max(room, 58);
  paintPlate(brush, light, { x: 5 + most / 2, y: waits - 12 }, most - 4, plateSize(layout) * 0.92, 2, side);
}

/** Letters of a plate. */
const plateSize = ({ width, height }: TableLayout): number =>
  Math.max(9.5, Math.min(14, height * 0.036, width * 0.026));

function paintPlate(
  brush: Brush,
  light: Light,
  { x, y }: Corner,
  most: number,
  size: number,
  lines: number,
  { name, tone }: Delegation,
): void {
  const measure = letter(brush, size, SANS, 600);
  const mark = size * 0.95;
  const label = linesOf(name, most - mark - size * 1.4, lines, measure);
  const breadth = Math.max(...label.map(measure)) + mark + size * 1.3;
  const tall = size * (0.6 + 1.15 * label.length);
  const left = x - breadth / 2;
  brush.save();
  brush.shadowColor = light.css('stage-shade', 0.6);
  brush.shadowBlur = 5;
  brush.shadowOffsetY = 2;
  fillShape(brush, fall(brush, y, y + tall, light.css('paper'), light.css('paper-dim')), [
    { x: left + 2, y },
    { x: left + breadth - 2, y },
    { x: left + breadth, y: y + tall },
    { x: left, y: y + tall },
  ]);
  brush.restore();
  line(brush, toneCss(light, tone), 2, [
    { x: left, y: y + tall },
    { x: left + breadth, y: y + tall },
  ]);
  paintEmblem(brush, light, tone, left + size * 0.4 + mark / 2, y + tall / 2, mark);
  brush.fillStyle = light.css('paper-ink');
  brush.textBaseline = 'middle';
  write(brush, label, left + size * 0.75 + mark, y + tall / 2 + 0.5 - (label.length - 1) * size * 0.575, size * 1.15);
}

/** Who looks on sits here: the backs of chairs, dark, at the lower edge. */
export function paintOwnChairs(brush: Brush, light: Light, { width, height, card }: TableLayout): void {
  const size = card.height * 0.8;
  const colour = light.mix('stage-wood-dark', 'stage-shade', light.night ? 0.6 : 0.3, 0.9);
  for (const x of [width * 0.03, width * 0.985]) {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.roundRect(x - size * 0.6, height - size * 0.62, size * 1.2, size, size * 0.25);
    brush.fill();
    brush.strokeStyle = light.css('stage-lamp', 0.16);
    brush.lineWidth = 1;
    brush.stroke();
  }
}
