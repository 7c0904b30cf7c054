import { fall, line, scatter, type Brush } from '../brush.ts';
import { evenLines, letter, linesOf, SANS, SERIF, sizeFor, write } from '../lettering.ts';
import type { Light } from '../light.ts';
import type { FrontSight } from '../sight.ts';
import type { Box } from '../show.ts';
import { closedUp, headed, type FrontLayout } from './front-layout.ts';
import { paintPicture } from './paint-picture.ts';

/** Paper with a fold in the middle. */
export function paintSheet(brush: Brush, { width, height }: Box, light: Light, fold: boolean): void {
  brush.fillStyle = fall(brush, 0, height, light.css('paper'), light.css('paper-dim'));
  brush.fillRect(0, 0, width, height);
  const thrown = scatter(5);
  for (let index = 0; index < (width * height) / 900; index += 1) {
    brush.fillStyle = light.css('paper-note', 0.05 + thrown() * 0.06);
    brush.fillRect(thrown() * width, thrown() * height, 1 + thrown() * 3, 0.7);
  }
  if (!fold) return;
  const crease = brush.createLinearGradient(width / 2 - 14, 0, width / 2 + 14, 0);
  crease.addColorStop(0, light.css('paper-note', 0));
  crease.addColorStop(0.5, light.css('paper-note', 0.14));
  crease.addColorStop(0.52, light.css('paper', 0.3));
  crease.addColorStop(1, light.css('paper-note', 0));
  brush.fillStyle = crease;
  brush.fillRect(width / 2 - 14, 0, 28, height);
}

/** The newspaper: masthead, one headline, one picture, and columns nobody is asked to read here, two of them with a headline. */
export function paintPaper(brush: Brush, sight: FrontSight, layout: FrontLayout, light: Light): void {
  paintSheet(brush, layout.sheet, light, true);
  paintMasthead(brush, sight, layout.masthead, light);
  const used = paintHeadline(brush, sight.headline, layout.headline, light);
  const { picture, columns } = closedUp(layout, used);
  paintPicture(brush, picture, sight, light);
  const heads = headed(columns);
  for (const [index, column] of columns.entries()) {
    const head = sight.also?.[heads.indexOf(column)];
    paintColumn(brush, head === undefined ? column : paintHead(brush, head, column, light), index, light);
  }
}

function paintMasthead(brush: Brush, { masthead, dateline }: FrontSight, box: Box, light: Light): void {
  const ink = light.css('paper-ink');
  const small = Math.max(8.5, Math.min(12, box.height * 0.27));
  brush.textBaseline = 'alphabetic';
  brush.fillStyle = ink;
  const foot = box.y + box.height * 0.62;
  const dated = letter(brush, small, SANS)(dateline);
  // The day stands beside the name, or, where the sheet is narrow, gives it the room.
  const beside = box.width > dated * 2.6;
  const room = box.width - (beside ? dated + 12 : 0);
  // A paper's name is not cut: rather it is set smaller.
  const sizes = [0.62, 0.56, 0.5, 0.45, 0.4, 0.36].map((share) => box.height * share);
  const size = sizeFor(masthead, sizes, (one) => ({ width: room, lines: 1, measure: letter(brush, one, SERIF, 700) }));
  const [name = ''] = linesOf(masthead, room, 1, letter(brush, size, SERIF, 700));
  brush.fillText(name, box.x, foot);
  brush.fillStyle = light.css('paper-note');
  letter(brush, small, SANS);
  if (beside) brush.fillText(dateline, box.x + box.width - dated, foot);
  line(brush, ink, 2, [
    { x: box.x, y: box.y + box.height - 4 },
    { x: box.x + box.width, y: box.y + box.height - 4 },
  ]);
  line(brush, ink, 0.75, [
    { x: box.x, y: box.y + box.height - 0.5 },
    { x: box.x + box.width, y: box.y + box.height - 0.5 },
  ]);
}

/** One headline, as large as it stands whole; returns how high it is. */
export function paintHeadline(brush: Brush, headline: string, box: Box, light: Light): number {
  const largest = Math.min(Math.max(34, box.width * 0.09), box.height * 0.42);
  const sizes = Array.from({ length: 9 }, (_, step) => Math.max(9.5, largest * (1 - step * 0.085)));
  const size = sizeFor(headline, sizes, (one) => ({
    width: box.width,
    lines: Math.max(1, Math.floor(box.height / (one * 1.12))),
    measure: letter(brush, one, SERIF, 650),
  }));
  brush.textBaseline = 'top';
  brush.fillStyle = light.css('paper-ink');
  const measure = letter(brush, size, SERIF, 650);
  const lines = evenLines(headline, box.width, Math.max(1, Math.floor(box.height / (size * 1.12))), measure);
  write(brush, lines, box.x, box.y, size * 1.12);
  return lines.length * size * 1.12;
}

/** Sizes of a headline above a column, and how many lines it may have. */
const HEAD_SIZES = [19, 17, 15.5, 14, 13, 12];
const HEAD_LINES = 4;

/** A headline above a column, where it stands whole; returns what is left of the column. */
function paintHead(brush: Brush, head: string, column: Box, light: Light): Box {
  const { x, y, width, height } = column;
  // Half of a column is its text.
  const linesAt = (size: number): number => Math.min(HEAD_LINES, Math.floor((height * 0.62) / (size * 1.14)));
  const size = sizeFor(head, HEAD_SIZES, (one) => ({
    width,
    lines: linesAt(one),
    measure: letter(brush, one, SERIF, 600),
  }));
  const measure = letter(brush, size, SERIF, 600);
  const lines = evenLines(head, width, linesAt(size), measure);
  if (lines.length === 0 || lines.at(-1)?.endsWith('…') === true) return column;
  brush.textBaseline = 'top';
  brush.fillStyle = light.css('paper-ink');
  const used = write(brush, lines, x, y, size * 1.14) + 5;
  return { ...column, y: y + used, height: height - used };
}

function paintColumn(brush: Brush, { x, y, width, height }: Box, index: number, light: Light): void {
  const thrown = scatter(index + 3);
  const leading = 4.6;
  for (let row = 0; row * leading < height - 1; row += 1) {
    const ends = (row + index * 3) % 7 === 6;
    const breadth = width * (ends ? 0.3 + thrown() * 0.45 : 0.96 + thrown() * 0.04);
    brush.fillStyle = light.css('paper-note', 0.36);
    brush.fillRect(x, y + row * leading, breadth, 1.5);
  }
}
