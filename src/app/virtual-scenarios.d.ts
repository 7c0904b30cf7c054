// A declaration that imports at its top would no longer declare the module.
/* oxlint-disable typescript/consistent-type-imports */

/** The shipped scenarios, built in: a card of each in its own language, and the whole of one when it is chosen. */
declare module 'virtual:scenarios' {
  export const scenarios: readonly import('../scenario/card.ts').ScenarioCard[];
  /** Throws where no scenario of that id is shipped, and where it cannot be fetched. */
  export function load(id: string): Promise<import('../scenario/scenario.ts').Scenario>;
  /**
   * The rulebook of a full game under an assumption (empty where the scenario has none). Throws where there is none such, and
   * where it cannot be fetched.
   */
  export function loadRulebook(id: string, assumption: string): Promise<import('../rules/rulebook.ts').Rulebook>;
  /** The texts of the cards in another language, by scenario and path; none in one that nothing is translated to. */
  export function loadTitles(
    language: string,
  ): Promise<Readonly<Record<string, import('../scenario/card.ts').ScenarioCard['translations'][string]>>>;
}
