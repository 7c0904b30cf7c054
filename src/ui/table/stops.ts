import type { Wording } from '../port/wording.ts';
import type { IssueView, LevelView } from '../port/table.ts';

export interface Laid {
  readonly issue: number;
  readonly level: number;
  readonly wording: Wording;
}

/** In which words a level of an issue may be offered: what is prepared, as it was agreed; what is not, at a summit vaguely. */
export const openWordings = ({ levels }: IssueView, level: number): readonly Wording[] => levels[level]?.words ?? [];

/** The level that stays agreed where nothing else is laid: at a table that meets again; at a summit what is left out is not signed. */
export const staysAgreed = ({ state, agreed }: IssueView): IssueView['agreed'] =>
  state === 'open' ? agreed : undefined;

/** What a level counts in some words, in points: warm ones cost nothing yet. */
export const countsIn = ({ points, vague }: LevelView, wording: Wording | undefined): number =>
  wording === 'vague' ? vague : points;

/** A stop on the way of an issue: a level laid on the table, or, where it leaves all as it is, off it. */
export interface Stop {
  readonly level: LevelView;
  readonly off: boolean;
}

/**
 * The stops of an issue in the order of its levels, as far as they may be laid; of what is prepared the one agreed is the only one on
 * the table.
 */
export function stopsOf({ state, agreed, levels, today }: IssueView): readonly Stop[] {
  if (state !== 'prepared' || !agreed)
    return levels
      .map((level) => ({ level, off: level.level === today }))
      .filter(({ level, off }) => off || level.words.length > 0);
  const stops = levels.flatMap((level) => [
    ...(level.level === today ? [{ level, off: true }] : []),
    ...(level.level === agreed.level ? [{ level, off: false }] : []),
  ]);
  return stops;
}

/** Where an issue stands now. */
export function stopOf(issue: IssueView, laid: Laid | undefined): number {
  return stopsOf(issue).findIndex(({ level, off }) => (laid ? !off && level.level === laid.level : off));
}

/** What a stop lays on the table, in the words chosen so far where they are open to it. */
export function laidAt(issue: IssueView, { level, off }: Stop, laid: Laid | undefined): Laid | undefined {
  if (off) return undefined;
  const open = openWordings(issue, level.level);
  const wording = open.find((one) => one === laid?.wording) ?? open[0] ?? 'plain';
  return { issue: issue.issue, level: level.level, wording };
}

/** Whose side gives: the own, the others', or both; settled together where nobody does. */
export function givenBy(
  { givers }: Pick<IssueView, 'givers'>,
  others: readonly { readonly id: string }[],
): 'own' | 'theirs' | 'both' | 'nobody' {
  const theirs = givers.filter(({ id }) => others.some((other) => other.id === id));
  if (givers.length === 0) return 'nobody';
  if (theirs.length === 0) return 'own';
  return theirs.length === givers.length ? 'theirs' : 'both';
}
