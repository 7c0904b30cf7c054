import type { Brush } from '../brush.ts';
import { paintEmblem, toneCss } from '../emblem.ts';
import { letter, SANS } from '../lettering.ts';
import type { Light } from '../light.ts';
import { isStrong, PLATE, type MeasureName, type Station } from './map-layout.ts';
import type { Box } from '../show.ts';
import type { Worth } from './scenery.ts';

const SIZES = { strong: 12.5, plain: 11.5 } as const;
/** Pixels the greatest worth on the map is high, and the least that is seen. */
const BAR = { most: 7, least: 2 } as const;

/** Measures names with the letters they are written in. */
export function measureName(brush: Brush): MeasureName {
  return (name, strong) => letterName(brush, strong)(name);
}

function letterName(brush: Brush, strong: boolean): (text: string) => number {
  return letter(brush, strong ? SIZES.strong : SIZES.plain, SANS, strong ? 600 : 400);
}

/** Marks first and plates over them, the most important last. */
export function paintStations(brush: Brush, stations: readonly Station[], light: Light): void {
  for (const station of stations.toReversed()) paintMark(brush, station, light);
  const most = Math.max(1, ...stations.flatMap(({ spot }) => spot.worth.map(({ points }) => Math.abs(points))));
  for (const { spot, plate } of stations.toReversed()) if (plate) paintPlate(brush, { spot }, plate, most, light);
}

function paintMark(brush: Brush, { spot, point: { x, y } }: Station, light: Light): void {
  const ring = (radius: number, width: number, colour: string): void => {
    brush.beginPath();
    brush.arc(x, y, radius, 0, 2 * Math.PI);
    brush.lineWidth = width;
    brush.strokeStyle = colour;
    brush.stroke();
  };
  if (spot.active) {
    ring(13, 5, light.css('map-signal', 0.22));
    ring(12, 1.6, light.css('map-signal'));
  }
  if (spot.asked) {
    brush.setLineDash([4, 3]);
    ring(16, 1.8, light.css('map-text'));
    brush.setLineDash([]);
  }
  if (spot.home.length > 0) {
    paintHome(brush, spot.home, x, y, light);
    if (spot.forum) ring(10.5, 1, light.css('map-text', 0.55));
    if (spot.chosen) paintPin(brush, x, y - 6, light);
    return;
  }
  if (spot.forum) {
    // A table, seen from above.
    brush.fillStyle = light.css('map-plate');
    brush.strokeStyle = light.css(spot.chosen || spot.active ? 'map-text' : 'map-dim');
    brush.lineWidth = 1.2;
    brush.beginPath();
    brush.roundRect(x - 5, y - 3.4, 10, 6.8, 1.6);
    brush.fill();
    brush.stroke();
    brush.fillStyle = brush.strokeStyle;
    for (const [dx, dy] of [
      [-2.6, -5.4],
      [2.6, -5.4],
      [-2.6, 5.4],
      [2.6, 5.4],
    ] as const) {
      brush.beginPath();
      brush.arc(x + dx, y + dy, 1, 0, 2 * Math.PI);
      brush.fill();
    }
    if (spot.chosen) paintPin(brush, x, y - 3, light);
    return;
  }
  brush.fillStyle = light.css('map-text', 0.9);
  brush.beginPath();
  brush.arc(x, y, 2, 0, 2 * Math.PI);
  brush.fill();
}

/** Who is at home, side by side on one field. */
function paintHome(brush: Brush, home: Station['spot']['home'], x: number, y: number, light: Light): void {
  const width = home.length * 12;
  brush.fillStyle = light.css('map-plate', 0.92);
  brush.beginPath();
  brush.roundRect(x - width / 2 - 3, y - 9, width + 6, 18, 9);
  brush.fill();
  for (const [index, { tone }] of home.entries())
    paintEmblem(brush, light, tone, x - width / 2 + 6 + index * 12, y, 12.5);
}

/** The leaders are to meet here: a pin with a head of sealing wax. */
function paintPin(brush: Brush, x: number, y: number, light: Light): void {
  brush.strokeStyle = light.css('map-text');
  brush.lineWidth = 1.2;
  brush.beginPath();
  brush.moveTo(x, y);
  brush.lineTo(x + 4, y - 9);
  brush.stroke();
  brush.fillStyle = light.css('map-signal');
  brush.beginPath();
  brush.arc(x + 4.4, y - 11, 3.8, 0, 2 * Math.PI);
  brush.fill();
  brush.lineWidth = 0.8;
  brush.strokeStyle = light.css('map-plate');
  brush.stroke();
}

function paintPlate(brush: Brush, { spot }: Pick<Station, 'spot'>, plate: Box, most: number, light: Light): void {
  const strong = isStrong(spot);
  brush.beginPath();
  brush.roundRect(plate.x + 0.5, plate.y + 0.5, plate.width - 1, plate.height - 1, 2.5);
  brush.fillStyle = light.css('map-plate', strong ? 0.9 : 0.72);
  brush.fill();
  if (spot.home.length > 0 || spot.active || spot.chosen) {
    brush.lineWidth = 1;
    brush.strokeStyle = spot.active || spot.chosen ? light.css('map-signal', 0.8) : light.css('map-line', 0.8);
    brush.stroke();
  }
  const width = letterName(brush, strong)(spot.name);
  brush.fillStyle = light.css(strong ? 'map-text' : 'map-dim');
  brush.textBaseline = 'middle';
  brush.fillText(spot.name, plate.x + PLATE.side, plate.y + plate.height / 2 + 0.75);
  paintWorth(brush, spot.worth, { x: plate.x + PLATE.side + width + 5, y: plate.y + plate.height / 2, most }, light);
}

/** To whom it is worth something to meet here: bars in the tones of the parties, up what is gained, down what is lost; hollow what is guessed. */
function paintWorth(
  brush: Brush,
  worth: readonly Worth[],
  { x, y: middle, most }: { readonly x: number; readonly y: number; readonly most: number },
  light: Light,
): void {
  if (worth.length === 0) return;
  brush.fillStyle = light.css('map-dim', 0.7);
  brush.fillRect(x - 1, middle - 0.4, worth.length * PLATE.bar, 0.8);
  for (const [index, { tone, points, sure }] of worth.entries()) {
    const high = Math.sign(points) * Math.max(BAR.least, (Math.abs(points) / most) * BAR.most);
    const left = x + index * PLATE.bar;
    if (sure) {
      brush.fillStyle = toneCss(light, tone);
      brush.fillRect(left, middle - Math.max(0, high), 4, Math.abs(high));
    } else {
      brush.strokeStyle = toneCss(light, tone);
      brush.lineWidth = 1;
      brush.globalAlpha = 0.45;
      brush.fillStyle = toneCss(light, tone);
      brush.fillRect(left, middle - Math.max(0, high), 4, Math.abs(high));
      brush.globalAlpha = 1;
      brush.strokeRect(left + 0.5, middle - Math.max(0, high) + 0.5, 3, Math.max(1, Math.abs(high) - 1));
    }
  }
}
