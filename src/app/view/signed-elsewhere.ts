import { everyAction } from '../../rules/every-action.ts';
import { signersOf } from '../../rules/offers.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Package } from '../../rules/step.ts';
import type { Wire } from './cables.ts';
import { settles } from './newsworth.ts';
import type { Newsroom, Told } from './press.ts';
import { settledText } from './settled.ts';
import { signedNews } from './signed-news.ts';
import { signingText } from './signing-text.ts';

/**
 * A text that came into force without the reader: its levels moved in one step, and everybody who could have signed them all sits at tables
 * at which the reader does not. Undefined where somebody might have moved them by a deed, or where it cannot be known who signed.
 */
export function signedElsewhere({ lexicon, rulebook, cues, origins, seat }: Newsroom, head: Wire): Told | undefined {
  if (cues[head.from]?.kind !== 'level') return undefined;
  const clauses: Package[number][] = [];
  const said = new Set<number>();
  for (const [index, cue] of cues.entries()) {
    if (cue.kind !== 'level' || origins[index] !== origins[head.from]) continue;
    clauses.push({ issue: cue.issue, level: cue.to, wording: 'plain' });
    said.add(index);
  }
  if (wasPut(rulebook, clauses)) return undefined;
  const ways = rulebook.tables.flatMap(({ issues }, table) =>
    clauses.every(({ issue }) => issues.includes(issue)) ? [signersOf(rulebook, table, clauses)] : [],
  );
  const [signers, ...others] = ways;
  const isSame = (other: readonly number[]): boolean =>
    other.length === signers?.length && other.every((party) => signers.includes(party));
  if (!signers || signers.includes(seat) || !others.every(isSame)) return undefined;
  const { say, list } = lexicon.words;
  const parties = list(signers.map((party) => lexicon.party(party).name));
  const settled = clauses.filter(({ issue }) => settles(rulebook, issue));
  const rest = clauses.filter((clause) => !settled.includes(clause)).map((clause) => lexicon.clause(clause));
  const signed = say('cable.press.signsIt', { parties });
  const when = settledText({ rulebook, lexicon }, settled);
  if (when !== undefined)
    return { head, headline: { text: when }, lines: [...rest, signed], clauses: rest.length, said };
  const news = signedNews(lexicon, clauses, true);
  if (news) {
    const text = say('cable.press.withText', { told: signed, text: lexicon.words.series(rest) });
    return { head, headline: { text: news.text }, lines: [...news.below, text], said };
  }
  const text = signingText(lexicon, { all: clauses, signers, inForce: true }) ?? signed;
  return { head, headline: { text }, lines: rest, clauses: rest.length, said };
}

/** Whether one deed may have put them all where they are. */
const wasPut = ({ deeds }: Rulebook, clauses: Package): boolean =>
  deeds.some(({ actions }) => {
    const puts = new Set(
      everyAction(actions).flatMap((action) => (action.kind === 'put' ? [`${action.issue} ${action.level}`] : [])),
    );
    return clauses.every(({ issue, level }) => puts.has(`${issue} ${level}`));
  });
