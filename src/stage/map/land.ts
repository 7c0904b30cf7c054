import { geoGraticule, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Light } from '../light.ts';
import { paintGrain } from './grain.ts';
import { paintAway, paintMargins } from './paint-far.ts';
import type { Picture } from './picture.ts';
import { capIn, within } from './stretch.ts';
import type { World } from './world.ts';

/** How far apart the lines of the grid may stand, in degrees. */
const STEPS = [1, 2, 5, 10, 15, 30] as const;
const LEAST_GRID = 58;
/** Waterlines along the coasts: how far out each lies, and how strong it is. */
const WATERLINES = [
  [14, 0.35],
  [9.5, 0.55],
  [5.8, 0.8],
  [2.8, 1],
] as const;

/** The grain of the paper is mixed into every point there is: it is laid in bands so high. Pixels. */
const BAND = 64;

/** How far beyond what is seen lines are drawn: as broad as the water along the coasts. Pixels. */
const BEYOND = 20;

/**
 * Draws sea, land and portholes onto a canvas whose units are those of the picture times `scale`, one piece after the other: whoever
 * draws may do something else between two.
 */
export function* drawLand(
  context: CanvasRenderingContext2D,
  world: World,
  picture: Picture,
  light: Light,
  scale: number,
): Generator<void> {
  const { width, height, main, panel, portholes } = picture;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  const sea = context.createRadialGradient(width / 2, height / 2, height / 4, width / 2, height / 2, width * 0.7);
  sea.addColorStop(0, light.css('map-sea'));
  sea.addColorStop(1, light.css('map-deep'));
  context.fillStyle = sea;
  context.fillRect(0, 0, width, height);
  yield;
  context.save();
  context.beginPath();
  context.rect(panel.x, panel.y, panel.width, panel.height);
  context.clip();
  yield* drawWorld(context, world, light, {
    projection: main,
    box: [panel.x, panel.y, panel.x + panel.width, panel.y + panel.height],
    sea: light.css('map-sea'),
    fine: Math.min(1, Math.max(0.8, width / 1000)),
  });
  context.restore();
  paintMargins(context, picture, light);
  for (const { middle, radius, projection } of portholes) {
    context.save();
    context.beginPath();
    context.arc(middle.x, middle.y, radius, 0, 2 * Math.PI);
    context.fillStyle = light.css('map-deep');
    context.shadowColor = light.css('map-shade', 0.7);
    context.shadowBlur = 10 * scale;
    context.fill();
    context.shadowColor = 'transparent';
    context.clip();
    yield* drawWorld(context, world, light, {
      projection,
      box: [middle.x - radius, middle.y - radius, middle.x + radius, middle.y + radius],
      sea: light.css('map-deep'),
      fine: Math.min(0.7, radius / 130),
    });
    context.restore();
  }
  yield;
  for (let top = 0; top < height; top += BAND) {
    const box = { x: 0, y: top, width, height: Math.min(BAND, height - top) };
    paintGrain(context, box, light.night ? 0.05 : 0.06);
    yield;
  }
  for (const porthole of portholes) {
    drawRing(context, porthole.middle.x, porthole.middle.y, porthole.radius, light);
    paintAway(context, porthole, light);
  }
}

/** A window onto the globe: left, top, right and lower edge; `fine`: how much closer lines lie on a small one, 0 to 1. */
interface Window {
  readonly projection: GeoProjection;
  readonly box: readonly [number, number, number, number];
  readonly sea: string;
  readonly fine: number;
}

/** Lands lie on the sea with lines about them, as a hand would draw the water. */
function* drawWorld(
  context: CanvasRenderingContext2D,
  world: World,
  light: Light,
  { projection, box, sea, fine }: Window,
): Generator<void> {
  const [left, top, right, bottom] = box;
  // The lines have points enough of their own.
  const seen = projection.precision(0).clipExtent([
    [left - BEYOND, top - BEYOND],
    [right + BEYOND, bottom + BEYOND],
  ]);
  const cap = capIn(projection, left - BEYOND, top - BEYOND, right + BEYOND, bottom + BEYOND);
  const traced = (what: GeoPermissibleObjects): Path2D => new Path2D(geoPath(seen).digits(1)(what) ?? '');
  const lines = (stretches: World['coasts']): Path2D =>
    traced({ type: 'MultiLineString', coordinates: within(stretches, cap) });
  const step = gridStep(projection);
  stroke(context, traced(geoGraticule().step([step, step])()), light.css('map-grid'), 0.8);
  yield;
  const coasts = lines(world.coasts);
  context.lineJoin = 'round';
  // They were cut into stretches, and are to look whole.
  context.lineCap = 'round';
  // A broad line, and a little less broad one in the colour of the sea over it, leave a line on either side.
  for (const [out, strength] of WATERLINES) {
    stroke(context, coasts, light.mix('map-sea', 'map-water', strength), 2 * out * fine);
    stroke(context, coasts, sea, 2 * out * fine - 1.3);
    yield;
  }
  const ground = traced({ type: 'MultiPolygon', coordinates: within(world.ground, cap) });
  context.fillStyle = light.css('map-land');
  context.fill(ground);
  yield;
  context.save();
  context.clip(ground);
  // Higher ground away from the shore.
  stroke(context, coasts, light.css('map-coast', 0.08), 11 * fine);
  stroke(context, coasts, light.css('map-coast', 0.1), 5 * fine);
  context.restore();
  yield;
  context.lineCap = 'butt';
  context.setLineDash([5, 2, 1, 2]);
  stroke(context, lines(world.borders), light.css('map-frontier'), 0.9);
  context.setLineDash([]);
  stroke(context, coasts, light.css('map-coast'), 0.85);
  yield;
}

function stroke(context: CanvasRenderingContext2D, path: Path2D, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(path);
}

/** The finest grid whose lines do not crowd. Of a projection, `scale` is the pixels in a radian. */
function gridStep(projection: GeoProjection): number {
  const degree = (projection.scale() * Math.PI) / 180;
  return STEPS.find((step) => step * degree >= LEAST_GRID) ?? 30;
}

/** The brass of a porthole, graduated like an instrument. */
function drawRing(context: CanvasRenderingContext2D, x: number, y: number, radius: number, light: Light): void {
  const circle = (size: number, width: number, colour: string): void => {
    context.beginPath();
    context.arc(x, y, size, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  };
  circle(radius + 1.5, 4, light.css('map-plate'));
  circle(radius, 1, light.css('map-line'));
  circle(radius + 3.5, 1, light.css('map-line', 0.7));
  context.beginPath();
  for (let tick = 0; tick < 24; tick += 1) {
    const angle = (tick * Math.PI) / 12;
    const [from, to] = [radius + 1, radius + (tick % 6 === 0 ? 5.5 : 3)];
    context.moveTo(x + from * Math.cos(angle), y + from * Math.sin(angle));
    context.lineTo(x + to * Math.cos(angle), y + to * Math.sin(angle));
  }
  context.lineWidth = 0.8;
  context.stroke();
}
