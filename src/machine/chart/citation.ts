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

/** Ids of facts with who said so and when: `C8, C9 (CNN, 2018-04)`. Nothing where none is cited. */
export function citationText({ facts, sources }: Scenario, cites: readonly string[]): string[] {
  const bySource = new Map<string, string[]>();
  for (const id of new Set(cites)) {
    const source = sources[facts[id]?.source ?? ''];
    const from = [source?.publisher, source?.date].filter((part) => part !== undefined).join(', ');
    bySource.set(from, [...(bySource.get(from) ?? []), id]);
  }
  return [...bySource].map(([from, ids]) => (from === '' ? ids.join(', ') : `${ids.join(', ')} (${from})`));
}

/** The same at full length, each fact a sentence with its source. */
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
