import type { Finding } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CODES } from './codes.ts';

/** That a scenario calls itself what another is called which stands beside it. `shipped`: ids of those that come with the game. */
export function takenId({ id }: Pick<Scenario, 'id'>, shipped: readonly string[]): readonly Finding[] {
  if (!shipped.includes(id)) return [];
  return [
    {
      code: 'id_of_shipped',
      severity: CODES.id_of_shipped.severity,
      path: 'id',
      message: `A crisis that comes with the game is called “${id}”, too: a saved game or a link would be opened in that one.`,
      hint: 'Give yours an id of its own, best that of its folder.',
    },
  ];
}
