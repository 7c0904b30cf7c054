import type { Move, News } from '../move.ts';
import type { Finding } from '../problem.ts';
import { strayName } from './fill-choices.ts';

/** How a newspaper tells a move, and what stands there for choices or values the move has not. `by` is who makes it. */
export function fillNews(
  news: News | undefined,
  path: string,
  { by, choose }: Pick<Move, 'by' | 'choose'>,
): { readonly news?: News; readonly findings: readonly Finding[] } {
  if (news === undefined || typeof news === 'string') return { ...(news !== undefined && { news }), findings: [] };
  const choices: Move['choose'] = { by, ...choose };
  const findings = Object.entries(news).flatMap(([choice, headlines]) => {
    // Who may make a move is often changed; a headline for a party that no longer may does no harm.
    if (choice === 'by') return [];
    const values = choices[choice];
    if (values === undefined) return [strayName(`${path}.news.${choice}`, choice, Object.keys(choices))];
    return Object.keys(headlines)
      .filter((value) => !values.includes(value))
      .map((value) => strayName(`${path}.news.${choice}.${value}`, value, values));
  });
  return { news, findings };
}
