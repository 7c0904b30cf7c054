import { breadthOf } from './lead.ts';

/** Letters of a headline that is read at a glance on a phone; one in broad script counts double. */
const SHORT = 52;
const LEAST = 8;

/** Whether a quotation that begins there is not over yet. */
const quotes = (head: string): boolean => /‘[^’]*$|“[^”]*$|\([^)]*$/u.test(head);

/** How what follows a whole sentence begins. Any other comma stands in a list of names, or behind somebody who does something. */
const GOES_ON = /^(?:but|so|yet|while|now|this time|once more)\b/u;

/** Whether a comma between these two ends a clause. An “and” with a comma before it ends a list where there are commas before that. */
const endsAClause = (head: string, rest: string): boolean =>
  GOES_ON.test(rest) || (/^and\b/u.test(rest) && !head.includes(','));

/** Where a headline takes breath, the deepest breath first: what stands above, and what follows. */
function* breaths(text: string): Generator<readonly [head: string, rest: string]> {
  for (const pause of [': ', '; ', ' – ', '… ']) {
    const at = text.indexOf(pause);
    if (at >= 0) yield [text.slice(0, at + (pause === '… ' ? 1 : 0)), text.slice(at + pause.length)];
  }
  for (let at = text.indexOf(', '); at >= 0; at = text.indexOf(', ', at + 1)) {
    const [head, rest] = [text.slice(0, at), text.slice(at + 2)];
    if (endsAClause(head, rest)) yield [head, rest];
  }
}

/** A long headline split where it takes breath: what happened, and below it the rest as a standfirst. Never within a list. */
export function withStandfirst(text: string): { readonly head: string; readonly rest?: string } {
  if (breadthOf(text) <= SHORT) return { head: text };
  for (const [head, rest] of breaths(text)) {
    if (head.length < LEAST || breadthOf(head) > SHORT || quotes(head)) continue;
    return { head, rest: rest.slice(0, 1).toUpperCase() + rest.slice(1) };
  }
  return { head: text };
}
