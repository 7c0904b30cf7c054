import { feature, mesh } from 'topojson-client';
import { pause } from '../slices.ts';
import { landsOf, stretchesOf, type Position, type Stretch } from './stretch.ts';

type Topology = Parameters<typeof mesh>[0] & { objects: { countries: NonNullable<Parameters<typeof mesh>[1]> } };

/** The file is our own and written by a program; this only tells a map from something else. */
function isWorld(data: unknown): data is Topology {
  return typeof data === 'object' && data !== null && 'arcs' in data && 'objects' in data;
}

/** Coasts and borders, from Natural Earth (public domain). */
export interface World {
  readonly ground: readonly Stretch<Position[][]>[];
  readonly coasts: readonly Stretch<Position[]>[];
  readonly borders: readonly Stretch<Position[]>[];
}

/** Fetches the world when it is first drawn; what must be made of it is made piece by piece. */
export async function loadWorld(): Promise<World> {
  const { default: data } = await import('../../../assets/geo/world.json');
  const world: unknown = data;
  if (!isWorld(world)) throw new Error('assets/geo/world.json is not a map of countries');
  const { countries } = world.objects;
  await pause();
  const shapes = feature(world, countries);
  const lands = 'features' in shapes ? shapes.features : [shapes];
  const ground = landsOf(
    lands.flatMap(({ geometry }) => {
      if (geometry.type === 'Polygon') return [geometry.coordinates];
      return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    }),
  );
  await pause();
  const coasts = stretchesOf(mesh(world, countries, (one, other) => one === other).coordinates);
  await pause();
  const borders = stretchesOf(mesh(world, countries, (one, other) => one !== other).coordinates);
  return { ground, coasts, borders };
}
