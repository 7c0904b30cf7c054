import type { Brush } from '../brush.ts';
import type { Light } from '../light.ts';
import type { Box } from '../show.ts';
import type { AgendaCard } from '../sight.ts';

/** Whether a card only stays as it was agreed: nothing is laid in its place, and nothing need be. */
export const onlyStays = ({ agreed, laid }: Pick<AgendaCard, 'agreed' | 'laid'>): boolean =>
  agreed?.stays === true && laid === undefined;

/** Whether what a card shows is agreed: as it waits, or as it lies, to the word. */
export const isMarked = ({ agreed, laid }: Pick<AgendaCard, 'agreed' | 'laid'>): boolean =>
  agreed !== undefined && (laid === undefined || (laid.level === agreed.level && laid.words === agreed.words));

/** What stands below the name of a card: the level it lies at, or that it is agreed, or has been settled. */
export const lineOf = ({ agreed, laid, stands }: Pick<AgendaCard, 'agreed' | 'laid' | 'stands'>): string | undefined =>
  laid?.name ?? agreed?.text ?? stands;

/** Where the mark of what is agreed is, left of a tab of so many pixels in the lower right corner of a card. */
export function markBox(width: number, height: number, tab: number): Box {
  const size = Math.max(6, Math.min(18, height * 0.17));
  const off = Math.max(1.5, height * 0.025);
  return { x: width - tab - size - off, y: height - size - off, width: size, height: size };
}

/** A ring with a tick: told from a pip by its shape. */
export function paintMark(brush: Brush, { x, y, width, height }: Box, light: Light): void {
  const ink = light.css('paper-ink', 0.85);
  const at = (across: number, down: number): [number, number] => [x + width * across, y + height * down];
  brush.strokeStyle = ink;
  brush.lineWidth = Math.max(1, width * 0.09);
  brush.beginPath();
  brush.arc(...at(0.5, 0.5), width / 2 - brush.lineWidth / 2, 0, 7);
  brush.stroke();
  brush.lineWidth = Math.max(1.3, width * 0.13);
  brush.beginPath();
  brush.moveTo(...at(0.27, 0.52));
  brush.lineTo(...at(0.44, 0.69));
  brush.lineTo(...at(0.74, 0.33));
  brush.stroke();
}
