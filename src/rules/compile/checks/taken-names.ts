import type { Bench } from '../bench.ts';

/** First parts of the ids of chances, which would be mistaken for a party. */
const OF_CHANCES: ReadonlySet<string> = new Set(['signal', 'keeps']);

/** Ids that stand for two things at a place where either may be named. */
export function checkTakenNames(bench: Bench): void {
  const { directory } = bench;
  for (const id of directory.parties.ids.filter((each) => OF_CHANCES.has(each))) {
    report(bench, `parties.${id}`, id, 'a word of the format');
  }
  // What is forced is called by the event or by the party.
  for (const id of directory.events.ids.filter((each) => directory.parties.indexOf(each) >= 0)) {
    report(bench, `events.${id}`, id, 'a party');
  }
  checkChoices(bench);
}

/** Wherever a choice is named, a thing might be. */
function checkChoices(bench: Bench): void {
  const { directory, scenario } = bench;
  const registers = [
    directory.parties,
    directory.gauges,
    directory.numbers,
    directory.tracks,
    directory.issues,
    directory.promises,
    directory.preconditions,
    directory.events,
    directory.summits,
    ...directory.states,
    ...directory.levels,
  ];
  const copies = new Set(Object.values(scenario.tracks).flatMap(({ each = {} }) => Object.keys(each)));
  for (const [id, { choose }] of Object.entries(scenario.moves)) {
    for (const choice of Object.keys(choose)) {
      const what = registers.find((register) => register.indexOf(choice) >= 0)?.what;
      const path = `moves.${id}.choose.${choice}`;
      if (what !== undefined) report(bench, path, choice, `a ${what}`);
      else if (copies.has(choice)) report(bench, path, choice, 'a copy of a track');
    }
  }
}

function report({ findings }: Bench, path: string, id: string, other: string): void {
  findings.add('name_taken', path, `“${id}” is also ${other}.`, { key: true, hint: 'Choose another id.' });
}
