import type { Bench } from '../bench.ts';

/** Lists in which nothing may stand twice. */
export function checkDuplicates({ findings, scenario }: Bench): void {
  const lists: (readonly [path: string, list: readonly string[]])[] = [
    ...Object.entries(scenario.tracks).map(([id, { states }]) => [`tracks.${id}.states`, states] as const),
    ...Object.entries(scenario.issues).map(([id, { gives }]) => [`issues.${id}.gives`, gives] as const),
    ...Object.entries(scenario.tables).map(([id, { agenda }]) => [`tables.${id}.agenda.of`, agenda.of] as const),
    ...Object.entries(scenario.promises).map(([id, { by }]) => [`promises.${id}.by`, by] as const),
    ...Object.entries(scenario.moves).flatMap(([id, { by, choose }]) => [
      [`moves.${id}.by`, by] as const,
      ...Object.entries(choose).map(([choice, values]) => [`moves.${id}.choose.${choice}`, values] as const),
    ]),
  ];
  for (const [path, list] of lists) {
    for (const [index, item] of list.entries()) {
      if (list.indexOf(item) < index) findings.add('stands_twice', `${path}.${index}`, `“${item}” stands here twice.`);
    }
  }
}
