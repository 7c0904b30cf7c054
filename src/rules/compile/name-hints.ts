import { nearest } from '../../scenario/nearest.ts';
import type { Directory } from './directory.ts';
import type { Scope } from './typed.ts';

/** Names every expression knows, whatever the scenario holds. */
const BARE_NAMES = ['turn', 'turns_left', 'nearness', 'signed', 'kept'] as const;

/** What may stand before the dot of a party, an issue, a summit. */
const OF_PARTY = ['walked', 'cost'] as const;
const OF_ISSUE = ['offered', 'vague', 'broken'] as const;
const OF_SUMMIT = ['held'] as const;
const FORMS = [
  [OF_PARTY, 'PARTY'],
  [OF_ISSUE, 'ISSUE'],
  [OF_SUMMIT, 'SUMMIT'],
] as const;

/** What other kinds of YAML read as truth values. */
const TRUTHS: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['no', 'false'],
]);

/** How to mend a name that stands for nothing. */
export function hintOnName(name: string, directory: Directory, scope: Scope): string | undefined {
  if (isWord(name, directory, scope)) return `Put it in quotes: "${name}".`;
  const truth = TRUTHS.get(name);
  if (truth !== undefined) return `Write ${truth}.`;
  const alone = FORMS.find(([heads]) => heads.some((head) => head === name));
  if (alone !== undefined) return `Write ${name}.${alone[1]}.`;
  const dot = name.indexOf('.');
  const forms = dot < 0 ? [] : formsOf(name.slice(dot + 1), directory);
  // What stands behind the dot is right: then the word before it is wrong, and it alone tells which was meant.
  const head = nearest(
    name.slice(0, Math.max(dot, 0)),
    forms.map((form) => form.slice(0, form.indexOf('.'))),
  );
  if (head !== undefined) return `Did you mean “${head}${name.slice(dot)}”?`;
  if (forms.length > 0) return `Of ${name.slice(dot + 1)} there are ${forms.join(', ')}.`;
  const near = nearest(name, namesOf(directory, scope));
  return near === undefined ? undefined : `Did you mean “${near}”?`;
}

/** A state, a level or a word of a choice, which stand in quotes. */
function isWord(name: string, { states, levels }: Directory, { lists }: Scope): boolean {
  return (
    [...states, ...levels].some((register) => register.indexOf(name) >= 0) ||
    Object.values(lists).some((words) => words.includes(name))
  );
}

function namesOf(directory: Directory, { choices }: Scope): readonly string[] {
  const { gauges, numbers, copies, issues, parties, summits } = directory;
  const dotted = [...issues.ids, ...summits.ids, ...parties.ids].flatMap((id) => formsOf(id, directory));
  const heard = parties.ids.flatMap((party) => issues.ids.map((issue) => `heard.${party}.${issue}`));
  return [
    ...Object.keys(choices),
    ...BARE_NAMES,
    ...gauges.ids,
    ...numbers.ids,
    ...copies.ids,
    ...issues.ids,
    ...dotted,
    ...heard,
  ];
}

/** Every name that ends with the id of a party, issue or summit: `walked.PARTY`. */
function formsOf(id: string, { parties, issues, summits }: Directory): readonly string[] {
  return [
    ...(issues.indexOf(id) >= 0 ? OF_ISSUE : []),
    ...(summits.indexOf(id) >= 0 ? OF_SUMMIT : []),
    ...(parties.indexOf(id) >= 0 ? OF_PARTY : []),
  ].map((head) => `${head}.${id}`);
}
