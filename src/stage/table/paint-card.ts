import { fall, type Brush } from '../brush.ts';
import { toneCss } from '../emblem.ts';
import { letter, linesOf, SANS, SERIF, sizeFor, write } from '../lettering.ts';
import type { Light } from '../light.ts';
import type { AgendaCard, TableSight, Words } from '../sight.ts';
import { isMarked, lineOf, markBox, onlyStays, paintMark } from './agreed-mark.ts';
import { pipsOf } from './card-turn.ts';
import { hasTab, paintTab, tabBox } from './wording-tab.ts';

/** Room around a card for its shadow and glow. */
export const MARGIN = 12;
const AWAY = 2000;
const SMALLEST = 8;
/** A narrower card has its name alone: of how far it stands there would be half a word. Pixels. */
const TELLING = 84;
/** A name is no longer, where smaller letters can help it. */
const MOST_LINES = 3;
/** Between the last line of a card and its pips. Pixels. */
const FOOT = 4;

/** A card of the agenda: its name, how far it is taken, whose it is to give, and by its edge in which words it lies. */
export function paintCard(
  brush: Brush,
  card: AgendaCard,
  { sides, lays }: Pick<TableSight, 'sides' | 'lays'>,
  size: { readonly width: number; readonly height: number },
  light: Light,
): void {
  const { width, height } = size;
  const words = card.laid?.words;
  const stays = onlyStays(card);
  paintSheet(brush, words, size, light, card.laid ? 'lies' : stays ? 'stays' : 'waits');
  brush.save();
  brush.translate(MARGIN, MARGIN);
  brush.beginPath();
  brush.roundRect(0, 0, width, height, 3);
  brush.clip();
  paintGivers(brush, card, sides, width, light);
  if (words === 'warm') {
    brush.strokeStyle = light.css('stage-fire', 0.9);
    brush.lineWidth = 2.5;
    brush.stroke();
  } else if (words === undefined || words === 'plain') {
    brush.strokeStyle = light.css(words === 'plain' ? 'paper-ink' : 'paper-line', words === 'plain' ? 0.75 : 1);
    brush.lineWidth = 1.5;
    brush.stroke();
  }
  const tab = lays && card.laid && hasTab(card) ? tabBox(width, height) : undefined;
  const mark = isMarked(card) ? markBox(width, height, tab?.width ?? 0) : undefined;
  paintFace(brush, card, { width, height }, width - Math.min(tab?.x ?? width, mark?.x ?? width), light);
  if (mark) paintMark(brush, mark, light);
  if (tab && words) paintTab(brush, words, tab, light);
  brush.restore();
}

/** A sheet that lies on the table is bright, one that waits fades to its foot, and one that only stays as it was agreed is dim. */
const SHEETS = { lies: ['paper', 'paper'], waits: ['paper', 'paper-dim'], stays: ['paper-dim', 'paper-line'] } as const;

/** Paper: straight, in a glow where it is worded warmly, without an edge where it is worded vaguely. */
function paintSheet(
  brush: Brush,
  words: Words | undefined,
  { width, height }: { readonly width: number; readonly height: number },
  light: Light,
  how: keyof typeof SHEETS,
): void {
  const density = brush.getTransform().a;
  brush.save();
  brush.translate(MARGIN, MARGIN);
  brush.fillStyle = fall(brush, 0, height, ...SHEETS[how].map((colour) => light.css(colour)));
  if (words === 'vague') {
    // Only the shadow of a sheet that lies elsewhere: its edges are nowhere.
    brush.shadowColor = light.css('paper');
    brush.shadowBlur = 9 * density;
    brush.shadowOffsetX = AWAY * density;
    brush.fillRect(4 - AWAY, 4, width - 8, height - 8);
  } else {
    brush.shadowColor = words === 'warm' ? light.css('stage-fire') : light.css('stage-shade', 0.65);
    brush.shadowBlur = (words === 'warm' ? 11 : 5) * density;
    brush.shadowOffsetY = words === 'warm' ? 0 : 2 * density;
    brush.beginPath();
    brush.roundRect(0, 0, width, height, words === 'warm' ? 5 : 2);
    brush.fill();
  }
  brush.restore();
}

/** A stripe for each who gives. */
function paintGivers(
  brush: Brush,
  { givers }: AgendaCard,
  sides: TableSight['sides'],
  width: number,
  light: Light,
): void {
  const shown = givers.flatMap((giver) => sides[giver] ?? []);
  for (const [index, { tone }] of shown.entries()) {
    brush.fillStyle = toneCss(light, tone);
    brush.fillRect((width * index) / shown.length, 0, width / shown.length, 4);
  }
}

/** Name, what stands below it, and pips; these leave so much room beside them for a mark and a tab. */
function paintFace(
  brush: Brush,
  card: AgendaCard,
  { width, height }: { readonly width: number; readonly height: number },
  beside: number,
  light: Light,
): void {
  const pad = Math.max(4, width * 0.06);
  const pip = Math.max(2.2, Math.min(4, height * 0.045));
  const wished = Math.max(9.5, Math.min(15, height * 0.145, width * 0.135));
  const room = height - 7 - pip * 2 - pad * 0.8;
  const sizes = [0, 1, 2, 3, 4].map((step) => wished + ((SMALLEST - wished) * step) / 4);
  const size = sizeFor(card.name, sizes, (one) => ({
    width: width - pad * 2,
    // In a rank behind the foot of a card is covered.
    lines: Math.max(1, Math.min(MOST_LINES, Math.floor(room / (one * 1.12)))),
    measure: letter(brush, one, SERIF, 600),
  }));
  brush.textBaseline = 'top';
  brush.fillStyle = light.css('paper-ink', card.laid ? 1 : 0.82);
  const measure = letter(brush, size, SERIF, 600);
  const rows = Math.max(1, Math.floor(room / (size * 1.12)));
  const level = rows >= 4 && width >= TELLING ? lineOf(card) : undefined;
  const names = linesOf(card.name, width - pad * 2, level === undefined ? rows : 2, measure);
  const used = write(brush, names, pad, 8, size * 1.12);
  if (level !== undefined) {
    const small = Math.max(8.5, size * 0.8);
    brush.fillStyle = light.css('paper-note');
    const measureSmall = letter(brush, small, SANS);
    const left = Math.floor((room - FOOT - used) / (small * 1.2));
    if (left > 0) write(brush, linesOf(level, width - pad * 2, left, measureSmall), pad, 10 + used, small * 1.2);
  }
  paintPips(brush, card, pad + pip, height - pad * 0.6 - pip, pip, width - pad * 2 - beside, light);
}

function paintPips(
  brush: Brush,
  card: AgendaCard,
  x: number,
  y: number,
  radius: number,
  room: number,
  light: Light,
): void {
  const { of, full } = pipsOf(card);
  const step = Math.min(radius * 2.9, of > 1 ? (room - radius * 2) / (of - 1) : room);
  brush.strokeStyle = light.css('paper-ink', 0.75);
  brush.fillStyle = light.css('paper-ink');
  brush.lineWidth = 1;
  for (let index = 0; index < of; index += 1) {
    brush.beginPath();
    brush.arc(x + index * step, y, radius * 0.9, 0, 7);
    if (index < full) brush.fill();
    brush.stroke();
  }
}
