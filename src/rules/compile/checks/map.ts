import type { Place } from '../../../scenario/setting.ts';
import type { Bench } from '../bench.ts';

/** Degrees of the globe within which the map takes two places for one town: they may lie on one another. */
const ONE_TOWN = 0.25;

/** Places that a map cannot show apart, and parties that it cannot show at all. */
export function checkMap({ findings, scenario }: Bench): void {
  const places = Object.entries(scenario.places);
  for (const [index, [id, place]] of places.entries()) {
    const near = places.slice(0, index).find(([, other]) => isOneTown(place, other));
    if (near === undefined) continue;
    findings.add('places_alike', `places.${id}.at`, `On the map ${id} lies on ${near[0]}.`, {
      hint: `Let a quarter of a degree be between them, some 28 kilometres; a map may be a little untrue.`,
    });
  }
  if (places.length === 0) return;
  for (const [id, { home, seat }] of Object.entries(scenario.parties)) {
    if (home !== undefined || seat === 'reactive') continue;
    findings.add('party_without_home', `parties.${id}`, `${id} has no home, and stands nowhere on the map.`, {
      key: true,
      hint: 'Write home: and the id of a place.',
    });
  }
}

/** On so small a stretch the globe is flat; degrees of longitude are narrower away from the equator. */
function isOneTown({ at: [north, east] }: Place, { at: [otherNorth, otherEast] }: Place): boolean {
  const up = north - otherNorth;
  const round = Math.abs(east - otherEast);
  const across = Math.min(round, 360 - round) * cosine(north);
  return up * up + across * across < ONE_TOWN * ONE_TOWN;
}

/** Of degrees from −90 to 90, within 0.2 in 100 (Bhaskara I), by what is the same on every machine. */
const cosine = (degrees: number): number => (4 * (8_100 - degrees * degrees)) / (32_400 + degrees * degrees);
