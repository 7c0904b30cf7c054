import type { GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';

type Topology = Parameters<typeof mesh>[0] & { objects: { countries: NonNullable<Parameters<typeof mesh>[1]> } };

/** The file is our own and written by a program; this only tells a map from something else. */
function isWorld(data: unknown): data is Topology {
  return typeof data === 'object' && data !== null && 'arcs' in data && 'objects' in data;
}

/** Coasts and borders, from Natural Earth (public domain). */
export interface World {
  readonly ground: GeoPermissibleObjects;
  readonly coasts: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
}

/** Fetches the world when it is first drawn. */
export async function loadWorld(): Promise<World> {
  const { default: data } = await import('../../../assets/geo/world.json');
  const world: unknown = data;
  if (!isWorld(world)) throw new Error('assets/geo/world.json is not a map of countries');
  const { countries } = world.objects;
  return {
    ground: feature(world, countries),
    coasts: mesh(world, countries, (one, other) => one === other),
    borders: mesh(world, countries, (one, other) => one !== other),
  };
}
