import type { Box } from '../show.ts';
import type { Porthole } from './insets.ts';

/** The middle radius of the Earth, in kilometres (IUGG). */
const EARTH = 6371;
/** What is written below a porthole: pixels of its letters, and the room it takes. */
export const LABEL = { size: 10.5, width: 58, height: 13 } as const;

/** How far away a porthole's places are, in hundreds of kilometres, as English and Korean write it; and where that stands. */
export function awayLabel({ middle, radius, away }: Pick<Porthole, 'middle' | 'radius' | 'away'>): {
  readonly text: string;
  readonly box: Box;
} {
  const hundreds = Math.round((away * EARTH) / 100);
  const [thousands, rest] = [Math.floor(hundreds / 10), String((hundreds % 10) * 100).padStart(3, '0')];
  const { width, height } = LABEL;
  return {
    text: `${thousands > 0 ? `${thousands},${rest}` : String(hundreds * 100)} km`,
    box: { x: middle.x - width / 2, y: middle.y + radius + 4, width, height },
  };
}
