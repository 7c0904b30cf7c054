import { fillShape, line, type Brush } from '../brush.ts';
import { paintEmblem } from '../emblem.ts';
import { letter, linesOf, SANS, sizeFor } from '../lettering.ts';
import type { Light } from '../light.ts';
import type { FrontSight } from '../sight.ts';
import type { FrontLayout } from './front-layout.ts';
import { paintSheet } from './paint-paper.ts';
import { layStrips, type Stamp, type Strip } from './strips.ts';

/** A walk-away as it comes over the wire: strips pasted on a form, a stamp, a mark of the wire. */
export function paintTelegram(brush: Brush, sight: FrontSight, { sheet }: FrontLayout, light: Light): void {
  const { width, height } = sheet;
  const pad = Math.max(10, height * 0.07);
  paintSheet(brush, sheet, light, false);
  brush.fillStyle = light.css('stage-lamp', 0.18);
  brush.fillRect(0, 0, width, height);
  paintWire(brush, pad, pad * 0.9, width - pad * 2, Math.max(14, height * 0.13), light);
  const top = pad * 1.4 + height * 0.13;
  const small = Math.max(9, Math.min(17, height * 0.05));
  brush.textBaseline = 'top';
  brush.fillStyle = light.css('paper-note');
  const measure = letter(brush, small, SANS, 600);
  const [name = ''] = linesOf(sight.masthead, width * 0.5, 1, measure);
  paintEmblem(brush, light, sight.tone, pad + small * 0.5, top + small * 0.5, small);
  brush.fillText(name, pad + small * 1.4, top);
  line(brush, light.css('paper-note', 0.6), 0.75, [
    { x: pad, y: top + small * 1.6 },
    { x: width - pad, y: top + small * 1.6 },
  ]);
  paintForm(brush, pad, top + small * 2.3, width - pad * 2, height - pad, light);
  const stamp = { x: width - pad - height * 0.17, y: height - pad - height * 0.13, radius: height * 0.17 };
  const form = { x: pad, y: top + small * 2.3, width: width - pad * 2, height: height - top - small * 2.3 - pad };
  const strips = layStrips(sight.headline, form, stamp, (size) => letter(brush, size, SANS, 600));
  paintStrips(brush, strips, form.x, light);
  paintStamp(brush, stamp, sight, light);
}

/** A wire between poles, and a bolt that runs along it. */
function paintWire(brush: Brush, x: number, y: number, width: number, height: number, light: Light): void {
  const ink = light.css('paper-ink', 0.85);
  for (const share of [0, 0.33, 0.67, 1]) {
    const pole = x + width * share;
    line(brush, ink, 1.5, [
      { x: pole, y },
      { x: pole, y: y + height },
    ]);
    line(brush, ink, 1.5, [
      { x: pole - 6, y: y + 3 },
      { x: pole + 6, y: y + 3 },
    ]);
    if (share === 1) continue;
    for (const side of [-5, 5]) {
      const way = Array.from({ length: 13 }, (_, index) => ({
        x: pole + side + (width * 0.335 * index) / 12,
        y: y + 3 + Math.sin((index / 12) * Math.PI) * height * 0.32,
      }));
      line(brush, light.css('paper-ink', 0.5), 0.8, way);
    }
  }
  const bolt = x + width * 0.5;
  fillShape(brush, light.css('signal'), [
    { x: bolt + 2, y },
    { x: bolt - 6, y: y + height * 0.58 },
    { x: bolt - 1, y: y + height * 0.58 },
    { x: bolt - 3, y: y + height },
    { x: bolt + 6, y: y + height * 0.4 },
    { x: bolt + 1, y: y + height * 0.4 },
  ]);
}

/** The lines of the form that nobody has filled in. */
function paintForm(brush: Brush, x: number, top: number, width: number, foot: number, light: Light): void {
  const leading = Math.max(16, (foot - top) * 0.125);
  for (let y = top + leading; y <= foot; y += leading) {
    line(brush, light.css('paper-note', 0.22), 0.8, [
      { x, y },
      { x: x + width, y },
    ]);
  }
}

function paintStrips(brush: Brush, strips: readonly Strip[], x: number, light: Light): void {
  for (const [index, { words, y, width, size }] of strips.entries()) {
    letter(brush, size, SANS, 600);
    brush.save();
    brush.translate(x + (index % 2) * 3, y);
    brush.rotate(index % 2 === 0 ? -0.006 : 0.005);
    brush.shadowColor = light.css('paper-ink', 0.35);
    brush.shadowBlur = 3;
    brush.shadowOffsetY = 1;
    brush.fillStyle = light.css('paper');
    brush.fillRect(0, 0, width, size * 1.5);
    brush.shadowColor = 'transparent';
    brush.textBaseline = 'middle';
    brush.fillStyle = light.css('paper-ink');
    brush.fillText(words, size * 0.6, size * 0.8);
    brush.restore();
  }
}

/** The stamp of the office, with the day. */
function paintStamp(brush: Brush, { x, y, radius }: Stamp, { dateline }: FrontSight, light: Light): void {
  brush.save();
  brush.translate(x, y);
  brush.rotate(-0.22);
  brush.globalAlpha = 0.72;
  brush.strokeStyle = light.css('signal');
  brush.lineWidth = 1.6;
  for (const share of [1, 0.82]) {
    brush.beginPath();
    brush.arc(0, 0, radius * share, 0, 7);
    brush.stroke();
  }
  line(brush, light.css('signal'), 1.2, [
    { x: -radius * 0.78, y: -radius * 0.24 },
    { x: radius * 0.78, y: -radius * 0.24 },
  ]);
  line(brush, light.css('signal'), 1.2, [
    { x: -radius * 0.78, y: radius * 0.24 },
    { x: radius * 0.78, y: radius * 0.24 },
  ]);
  brush.fillStyle = light.css('signal');
  brush.textBaseline = 'middle';
  brush.textAlign = 'center';
  const size = sizeFor(dateline, [26, 23, 20, 18, 16, 14, 12, 11, 10, 9, 8, 7], (one) => ({
    width: radius * 1.5,
    lines: 1,
    measure: letter(brush, one, SANS, 700),
  }));
  letter(brush, size, SANS, 700);
  brush.fillText(dateline, 0, 0.5);
  brush.restore();
}
