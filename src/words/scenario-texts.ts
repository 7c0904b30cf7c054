/** As in a scenario: its own language, and its texts in others by path. */
export interface Translated {
  readonly language: string;
  readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The text that stands at a path of a scenario, in the language of the page where the scenario has it. */
export type TextAt = (path: string, original: string) => string;

/** Reads a scenario's texts in a language; what is not translated stays as its author wrote it. */
export function scenarioTexts({ language, translations }: Translated, wanted: string): TextAt {
  const overlay = wanted === language ? undefined : translations[wanted];
  return (path, original) => overlay?.[path] ?? original;
}
