import type { TableSet } from '../../scenario/scene.ts';
import type { Brush } from '../brush.ts';
import type { Light } from '../light.ts';
import type { TableSight } from '../sight.ts';
import { paintCabin } from './cabin.ts';
import { paintHall } from './hall.ts';
import { paintHut } from './hut.ts';
import { paintPlain } from './plain.ts';
import type { TableLayout } from './table-layout.ts';

/** What is painted of a room: the wall behind the table, from the upper edge of the frame to `floor`. */
export interface Wall {
  readonly width: number;
  readonly floor: number;
  /** Tones of those who sit here, this seat first. */
  readonly tones: readonly number[];
}

interface Room {
  readonly paint: (brush: Brush, wall: Wall, light: Light) => void;
  /** The line across the table is a cable with microphones. */
  readonly cable: boolean;
}

/** The rooms a scenario may name as `scene.table`. */
const ROOMS = {
  plain: { paint: paintPlain, cable: false },
  hut_on_the_line: { paint: paintHut, cable: true },
  forest_cabin: { paint: paintCabin, cable: false },
  long_table: { paint: paintHall, cable: false },
} satisfies Record<TableSet, Room>;

export type RoomName = keyof typeof ROOMS;
export const isRoom = (name: string): name is RoomName => Object.hasOwn(ROOMS, name);

/** Where a table stands: as the scenario says, plain where the word is unknown. Leaders meet in a hall, or in the house they were invited to. */
export function roomOf({ set, summit }: Pick<TableSight, 'set' | 'summit'>): RoomName {
  const named = isRoom(set) ? set : 'plain';
  return summit && named !== 'forest_cabin' ? 'long_table' : named;
}

export const roomNamed = (name: RoomName): Room => ROOMS[name];

export function wallOf({ sides }: TableSight, layout: TableLayout): Wall {
  const own = sides.filter((side) => side.own);
  const others = sides.filter((side) => !side.own);
  return { width: layout.width, floor: layout.at(0, 0).y, tones: [...own, ...others].map(({ tone }) => tone) };
}
