import { breadthOf } from './lead.ts';

/** Letters of a headline that is read at a glance on a phone; one in broad script counts double. */
const SHORT = 52;
const LEAST = 8;

/** Whether a quotation that begins there is not over yet. */
const quotes = (head: string): boolean => /‘[^’]*$|“[^”]*$|\([^)]*$/u.test(head);

/** A long headline split where it takes breath: what happened, and below it the rest as a standfirst. */
export function withStandfirst(text: string): { readonly head: string; readonly rest?: string } {
  if (breadthOf(text) <= SHORT) return { head: text };
  for (const pause of [': ', '; ', ' – ', '… ', ', ']) {
    const at = text.indexOf(pause);
    const head = text.slice(0, at + (pause === '… ' ? 1 : 0));
    if (at < 0 || head.length < LEAST || breadthOf(head) > SHORT || quotes(head)) continue;
    const rest = text.slice(at + pause.length);
    return { head, rest: rest.slice(0, 1).toUpperCase() + rest.slice(1) };
  }
  return { head: text };
}
