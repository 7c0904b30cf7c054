import type { Fact } from '../../scenario/setting.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** A fact as a chart holds it: whole, with where it stands. */
export interface CitedFact {
  readonly text: string;
  readonly mark: Fact['mark'];
  readonly source?: string;
  readonly known?: string;
}

/** Every fact of a scenario, by id. Transitions name them; here each stands once. */
export function factsOf({ facts, sources }: Scenario): Readonly<Record<string, CitedFact>> {
  return Object.fromEntries(
    Object.entries(facts).map(([id, { text, mark, known, source: from }]) => {
      const source = from === undefined ? undefined : sources[from];
      const { title, publisher, date, page, url } = source ?? {};
      const where = [title, publisher, date, page, url].filter((part) => part !== undefined).join(', ');
      return [
        id,
        { text, mark, ...(where === '' ? {} : { source: where }), ...(known === undefined ? {} : { known }) },
      ];
    }),
  );
}

/** Facts at full length, each a sentence with its source. */
export function fullCitations(scenario: Scenario, cites: readonly string[]): string[] {
  return cites.flatMap((id) => {
    const { text, source } = factsOf(scenario)[id] ?? {};
    return text === undefined ? [] : [`${id}: ${sentence(text)}${source === undefined ? '' : ` (${source})`}`];
  });
}

/** Closed by a full stop, where it has no close of its own. */
export function sentence(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
