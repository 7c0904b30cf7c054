import { FUNCTIONS } from '../../../scenario/expression.ts';
import type { Bench } from '../bench.ts';
import type { Register } from '../directory.ts';
import { BARE_NAMES, DOTTED_NAMES } from '../resolve-names.ts';

/** Names of the format that no gauge, number, track, issue or choice may have. */
const OF_THE_FORMAT: ReadonlySet<string> = new Set([...BARE_NAMES, ...DOTTED_NAMES, ...FUNCTIONS]);

/** First parts of the ids of deeds and chances, which would be mistaken for a party. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...['event', 'leak', 'later', 'answered', 'unanswered', 'called', 'signed', 'surprised'],
  ...['held', 'drift', 'revised', 'signal', 'keeps'],
]);

/** What every party does without the scenario saying so. */
const GENERATED_MOVES: ReadonlySet<string> = new Set(['leave', 'mandate', 'waive', 'agenda', 'pass']);

/** Ids that mean two things at a place where either may stand. */
export function checkTakenNames(bench: Bench): void {
  const { directory } = bench;
  const taken = new Map<string, string>();
  for (const [section, register] of sections(directory, ['gauges', 'numbers', 'tracks', 'issues'])) {
    for (const id of register.ids) {
      const other = OF_THE_FORMAT.has(id) ? 'a name of the format' : taken.get(id);
      if (other !== undefined) report(bench, `${section}.${id}`, id, other);
      taken.set(id, `a ${register.what}`);
    }
  }
  for (const id of directory.parties.ids.filter((each) => BEGINNINGS.has(each))) {
    report(bench, `parties.${id}`, id, 'a name of the format');
  }
  for (const id of directory.moves.ids.filter((each) => GENERATED_MOVES.has(each))) {
    report(bench, `moves.${id}`, id, 'what every party may do');
  }
  for (const id of directory.events.ids) {
    const other =
      id === 'triggered' ? 'a name of the format' : directory.parties.indexOf(id) < 0 ? undefined : 'a party';
    if (other !== undefined) report(bench, `events.${id}`, id, other);
  }
  checkCopies(bench);
  checkChoices(bench);
}

function checkCopies(bench: Bench): void {
  for (const [id, { each = {}, states }] of Object.entries(bench.scenario.tracks)) {
    for (const copy of Object.keys(each)) {
      if (copy === 'each') report(bench, `tracks.${id}.each.${copy}`, copy, 'all copies');
      if (states.includes(copy)) report(bench, `tracks.${id}.each.${copy}`, copy, `a state of ${id}`);
    }
  }
}

/** Wherever a choice may be named, what it is chosen from may be named too. */
function checkChoices(bench: Bench): void {
  const { directory, scenario } = bench;
  const things = [
    ...sections(directory, ['parties', 'gauges', 'numbers', 'tracks', 'issues', 'promises', 'preconditions', 'events']),
    ...sections(directory, ['summits']),
  ].map(([, register]) => register);
  const parts = [...directory.states, ...directory.levels];
  const copies = new Set(Object.values(scenario.tracks).flatMap(({ each = {} }) => Object.keys(each)));
  for (const [id, { choose }] of Object.entries(scenario.moves)) {
    for (const choice of Object.keys(choose)) {
      const thing = [...things, ...parts].find((register) => register.indexOf(choice) >= 0);
      const other = OF_THE_FORMAT.has(choice) || choice === 'each' ? 'a name of the format' : undefined;
      const meaning = other ?? (thing === undefined ? undefined : `a ${thing.what}`);
      const found = meaning ?? (copies.has(choice) ? 'a copy of a track' : undefined);
      if (found !== undefined) report(bench, `moves.${id}.choose.${choice}`, choice, found);
    }
  }
}

type Section =
  'parties' | 'gauges' | 'numbers' | 'tracks' | 'issues' | 'promises' | 'preconditions' | 'events' | 'summits';

function sections(directory: Bench['directory'], names: readonly Section[]): (readonly [Section, Register])[] {
  return names.map((name) => [name, directory[name]] as const);
}

function report({ findings }: Bench, path: string, id: string, other: string): void {
  findings.add('name_taken', path, `“${id}” is also ${other}.`, { key: true, hint: 'Choose another id.' });
}
