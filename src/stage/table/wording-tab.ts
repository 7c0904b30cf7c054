import { line, type Brush } from '../brush.ts';
import type { Light } from '../light.ts';
import type { Box } from '../show.ts';
import type { AgendaCard, Words } from '../sight.ts';

/** Whether a hand may turn the words of a card: one that lies on the table, and may lie there in more than one way. */
export const hasTab = ({ laid, words }: Pick<AgendaCard, 'laid' | 'words'>): boolean =>
  laid !== undefined && words.length > 1;

/** Where the tab is on a card of so many pixels: its lower right corner. */
export function tabBox(width: number, height: number): Box {
  const size = { width: Math.max(20, width * 0.3), height: Math.max(15, height * 0.24) };
  return { x: width - size.width, y: height - size.height, ...size };
}

/** A tab with a stroke as the words are: straight, swung, or in pieces. */
export function paintTab(brush: Brush, words: Words, { x, y, width, height }: Box, light: Light): void {
  brush.fillStyle = light.css('paper-dim');
  brush.fillRect(x, y, width, height);
  line(brush, light.css('paper-ink', 0.35), 1, [
    { x, y: y + height },
    { x, y },
    { x: x + width, y },
  ]);
  const middle = y + height / 2;
  const swing = words === 'warm' ? height * 0.16 : 0;
  const stroke = Array.from({ length: 19 }, (_, step) => ({
    x: x + width * (0.2 + (0.6 * step) / 18),
    y: middle + Math.sin((step / 18) * Math.PI * 2) * swing,
  }));
  if (words === 'vague') brush.setLineDash([2, 3]);
  line(brush, light.css(words === 'warm' ? 'signal' : 'paper-ink'), 1.8, stroke);
  brush.setLineDash([]);
}
