import { at } from '../../kit/never.ts';
import type { Package } from '../../rules/step.ts';
import type { Newsroom } from './press.ts';

/** When and where the leaders are to meet, as a headline by itself; undefined where none of the clauses says so. */
export function settledText(
  { rulebook, lexicon }: Pick<Newsroom, 'rulebook' | 'lexicon'>,
  clauses: Package,
): string | undefined {
  const { mainSummit, summits } = rulebook;
  if (mainSummit < 0) return undefined;
  const { turnIssue, placeIssue } = at(summits, mainSummit);
  const levelOf = (issue: number): string | undefined => {
    const clause = clauses.find((one) => one.issue === issue);
    return clause && lexicon.level(issue, clause.level);
  };
  const [day, place] = [levelOf(turnIssue), levelOf(placeIssue)];
  const { say } = lexicon.words;
  const summit = lexicon.summit(mainSummit);
  if (day !== undefined && place !== undefined) return say('cable.repeated.settled', { summit, day, place });
  if (day !== undefined) return say('cable.repeated.settledDay', { summit, day });
  return place === undefined ? undefined : say('cable.repeated.settledPlace', { summit, place });
}
