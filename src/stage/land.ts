import { geoGraticule10, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Picture } from './picture.ts';

type World = Parameters<typeof mesh>[0] & { objects: { countries: NonNullable<Parameters<typeof mesh>[1]> } };

/** The file is our own and written by a program; this only tells a map from something else. */
function isWorld(data: unknown): data is World {
  return typeof data === 'object' && data !== null && 'arcs' in data && 'objects' in data;
}

/** Coasts and borders, from Natural Earth (public domain). */
export interface Land {
  readonly ground: GeoPermissibleObjects;
  readonly coasts: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
}

const SEA = '#0a1118';
const GROUND = '#1d2a34';
const COAST = '#4b606e';
const FRONTIER = '#324350';
const GRID = '#121c25';
const RING = '#8a7f68';

/** Fetches the world when it is first drawn. */
export async function loadLand(): Promise<Land> {
  const { default: data } = await import('../../assets/geo/world.json');
  const world: unknown = data;
  if (!isWorld(world)) throw new Error('assets/geo/world.json is not a map of countries');
  const { countries } = world.objects;
  return {
    ground: feature(world, countries),
    coasts: mesh(world, countries, (one, other) => one === other),
    borders: mesh(world, countries, (one, other) => one !== other),
  };
}

/** Draws sea, land and portholes onto a canvas whose units are those of the picture times `scale`. */
export function drawLand(context: CanvasRenderingContext2D, land: Land, picture: Picture, scale: number): void {
  const { width, height, main, portholes } = picture;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = SEA;
  context.fillRect(0, 0, width, height);
  drawWorld(
    context,
    land,
    main.clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]),
  );
  for (const { middle, radius, projection } of portholes) {
    context.save();
    context.beginPath();
    context.arc(middle.x, middle.y, radius, 0, 2 * Math.PI);
    context.fillStyle = SEA;
    context.shadowColor = 'rgb(0 0 0 / 80%)';
    context.shadowBlur = 12 * scale;
    context.fill();
    context.shadowColor = 'transparent';
    context.clip();
    drawWorld(context, land, projection);
    context.restore();
    context.beginPath();
    context.arc(middle.x, middle.y, radius, 0, 2 * Math.PI);
    context.strokeStyle = RING;
    context.lineWidth = 1.25;
    context.stroke();
  }
}

function drawWorld(context: CanvasRenderingContext2D, land: Land, projection: GeoProjection): void {
  const path = geoPath(projection, context);
  const line = (what: GeoPermissibleObjects, colour: string, width: number): void => {
    context.beginPath();
    path(what);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  };
  line(geoGraticule10(), GRID, 1);
  context.beginPath();
  path(land.ground);
  context.fillStyle = GROUND;
  context.fill();
  line(land.borders, FRONTIER, 0.75);
  line(land.coasts, COAST, 0.9);
}
