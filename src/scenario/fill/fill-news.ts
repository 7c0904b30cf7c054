import type { Move, News } from '../move.ts';
import type { Finding } from '../problem.ts';
import { strayName } from './fill-choices.ts';

/** How a newspaper tells a move, and what stands there for choices or values the move has not. `by` is who makes it. */
export function fillNews(
  news: News | undefined,
  path: string,
  { by, choose }: Pick<Move, 'by' | 'choose'>,
  parties: readonly string[],
): { readonly news?: News; readonly findings: readonly Finding[] } {
  if (news === undefined || typeof news === 'string') return { ...(news !== undefined && { news }), findings: [] };
  const choices: Move['choose'] = { by, ...choose };
  const findings = Object.entries(news).flatMap(([choice, headlines]) => {
    const values = choices[choice];
    if (values === undefined) return [strayName(`${path}.news.${choice}`, choice, Object.keys(choices))];
    // Who may make a move is often changed; a headline for a party that no longer may does no harm.
    const harmless = choice === 'by' ? [...values, ...parties] : values;
    return Object.keys(headlines)
      .filter((value) => !harmless.includes(value))
      .map((value) => strayName(`${path}.news.${choice}.${value}`, value, values));
  });
  return { news, findings };
}
