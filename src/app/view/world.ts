import type { WorldView } from '../../ui/port/play.ts';
import type { Lexicon } from './lexicon.ts';

/** The view of the world a game assumes; undefined where its scenario has none. `fresh`: nothing has been decided in it yet. */
export function worldOf({ rulebook, scenario, text }: Lexicon, fresh: boolean): WorldView | undefined {
  const views = Object.keys(scenario.assumptions).map((id) => ({
    id,
    name: text(`assumptions.${id}.name`),
    text: text(`assumptions.${id}.text`),
  }));
  const held = views.find(({ id }) => id === rulebook.assumption);
  if (!held) return undefined;
  return { name: held.name, text: held.text, others: fresh ? views.filter((view) => view !== held) : [] };
}
