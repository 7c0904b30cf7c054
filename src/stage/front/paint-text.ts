import { line, type Brush, type Corner } from '../brush.ts';
import { paintEmblem, toneCss } from '../emblem.ts';
import { letter, linesOf, SANS } from '../lettering.ts';
import type { Light } from '../light.ts';
import type { FrontSight } from '../sight.ts';
import { paintWax } from '../table/paint-lamp.ts';
import { flourish } from './flourish.ts';
import type { Box } from '../show.ts';
import type { FrontLayout } from './front-layout.ts';
import { paintHeadline, paintSheet } from './paint-paper.ts';

/** Where each signs, below the text; units of the sheet. */
export function signingBoxes({ sheet }: FrontLayout, count: number): readonly Box[] {
  const { width, height } = sheet;
  const columns = Math.max(1, Math.min(count, 3));
  const breadth = (width * 0.88) / columns;
  const tall = height * 0.26;
  return Array.from({ length: Math.min(count, 3) }, (_, index) => ({
    x: width * 0.06 + index * breadth + breadth * 0.06,
    y: height * 0.6,
    width: breadth * 0.88,
    height: tall,
  }));
}

/** A signature as it stands on the sheet. */
export function signatureIn({ x, y, width, height }: Box, name: string): readonly Corner[] {
  return flourish(name).map((point) => ({ x: x + width * (0.04 + point.x * 0.78), y: y + height * (point.y * 0.86) }));
}

/** The joint text: a title, clauses nobody reads here, and below it who has signed. */
export function paintText(brush: Brush, sight: FrontSight, layout: FrontLayout, light: Light): void {
  const { sheet } = layout;
  const { width, height } = sheet;
  paintSheet(brush, sheet, light, false);
  brush.strokeStyle = light.css('stage-brass', 0.8);
  brush.lineWidth = 1.2;
  const edge = Math.min(width, height) * 0.03;
  brush.strokeRect(edge, edge, width - edge * 2, height - edge * 2);
  const title = { x: width * 0.1, y: height * 0.1, width: width * 0.8, height: height * 0.2 };
  const top = title.y + paintHeadline(brush, sight.headline, title, light) + height * 0.035;
  brush.fillStyle = light.css('stage-brass', 0.8);
  brush.fillRect(width * 0.1, top, width * 0.8, 1.2);
  const first = top + height * 0.05;
  const leading = Math.max(4, height * 0.028);
  for (let row = 0; first + row * leading < height * 0.56; row += 1) {
    brush.fillStyle = light.css('paper-note', 0.4);
    brush.fillRect(width * 0.1, first + row * leading, width * (row % 4 === 3 ? 0.45 : 0.8), 1.4);
  }
  for (const [index, box] of signingBoxes(layout, sight.signatures.length).entries()) {
    const signature = sight.signatures[index];
    if (signature) paintSignature(brush, signature, box, light);
  }
}

function paintSignature(
  brush: Brush,
  { name, tone, signed }: FrontSight['signatures'][number],
  box: Box,
  light: Light,
): void {
  const { x, y, width, height } = box;
  const foot = y + height * 0.8;
  line(brush, light.css('paper-ink', 0.7), 0.8, [
    { x, y: foot },
    { x: x + width, y: foot },
  ]);
  const size = Math.max(8.5, Math.min(12, height * 0.16));
  const measure = letter(brush, size, SANS, 600);
  const [label = ''] = linesOf(name, width - size * 1.5, 1, measure);
  brush.textBaseline = 'top';
  brush.fillStyle = light.css('paper-note');
  paintEmblem(brush, light, tone, x + size * 0.5, foot + size * 0.85, size * 0.9);
  brush.fillText(label, x + size * 1.3, foot + size * 0.4);
  if (!signed) return;
  brush.lineJoin = 'round';
  brush.lineCap = 'round';
  line(brush, light.css('paper-ink', 0.25), 2.4, signatureIn(box, name));
  line(brush, toneCss(light, tone), 1.7, signatureIn(box, name));
  paintWax(brush, light, x + width * 0.92, foot - height * 0.06, Math.max(6, height * 0.16));
}
