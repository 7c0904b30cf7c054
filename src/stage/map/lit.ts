import type { Brush } from '../brush.ts';
import type { Light } from '../light.ts';
import type { Box } from '../show.ts';
import type { Station } from './map-layout.ts';

/** Outside of the rings of what goes on at a place and of what is asked for. */
const RADIUS = 19;
const LINE = 1.6;
/** Room for the line and what is soft about it. */
const EDGE = 3;

/** The part of the frame in which a place is marked as pointed at: its mark with the plate of its name. */
export function litBox({ point, plate }: Pick<Station, 'point' | 'plate'>): Box {
  const reach = RADIUS + EDGE;
  const ring: Box = { x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach };
  if (!plate) return ring;
  const x = Math.min(ring.x, plate.x - EDGE);
  const y = Math.min(ring.y, plate.y - EDGE);
  return {
    x,
    y,
    width: Math.max(ring.x + ring.width, plate.x + plate.width + EDGE) - x,
    height: Math.max(ring.y + ring.height, plate.y + plate.height + EDGE) - y,
  };
}

/** A ring about the mark and a line about the name: it can be picked. The corner of the brush is that of the box. */
export function paintLit(
  brush: Brush,
  { point, plate }: Pick<Station, 'point' | 'plate'>,
  box: Box,
  light: Light,
): void {
  brush.translate(-box.x, -box.y);
  for (const [width, colour] of [
    [LINE + 3, light.css('map-plate', 0.7)],
    [LINE, light.css('map-text')],
  ] as const) {
    brush.lineWidth = width;
    brush.strokeStyle = colour;
    brush.save();
    // The ring runs behind the name.
    if (plate) {
      brush.beginPath();
      brush.rect(box.x, box.y, box.width, box.height);
      brush.rect(plate.x, plate.y, plate.width, plate.height);
      brush.clip('evenodd');
    }
    brush.beginPath();
    brush.arc(point.x, point.y, RADIUS, 0, 2 * Math.PI);
    brush.stroke();
    brush.restore();
    if (!plate) continue;
    brush.beginPath();
    brush.roundRect(plate.x - 0.5, plate.y - 0.5, plate.width + 1, plate.height + 1, 3);
    brush.stroke();
  }
}
