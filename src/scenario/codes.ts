import type { Severity } from './problem.ts';

interface Meaning {
  readonly severity: Severity;
  /** For the author's guide: what is wrong and what to do. */
  readonly means: string;
}

/** Every code by which reading a scenario's files may complain. The rules have codes of their own for what a scenario means. */
export const CODES = {
  not_a_scenario: { severity: 'error', means: 'A file that is neither YAML nor a zip, and no folder.' },
  not_an_archive: { severity: 'error', means: 'A file that is called a zip and is none, or only a part of one.' },
  archive_locked: { severity: 'error', means: 'A zip, or a file in it, that is locked with a password.' },
  archive_damaged: {
    severity: 'error',
    means: 'A file in a zip that does not unpack as it was packed, or was packed in a way that is not read.',
  },
  archive_too_large: { severity: 'error', means: 'A zip that is larger, or unpacks to more, than is read.' },
  no_scenario_file: { severity: 'error', means: 'The folder has no scenario.yaml.' },
  unknown_file: {
    severity: 'warning',
    means: 'A file that no scenario has. It is not read; a mistyped name is the usual reason.',
  },
  too_big: { severity: 'error', means: 'A file, or all of them together, hold more than is read.' },
  too_deep: { severity: 'error', means: 'Lists and maps stand within one another too many times.' },
  bad_character: {
    severity: 'error',
    means: 'A character that no text has: a control character, or what is left of one when a file is not UTF-8.',
  },

  yaml_syntax: { severity: 'error', means: 'The file is not YAML: a bracket, quote, colon or indentation is wrong.' },
  yaml_anchor: { severity: 'error', means: 'Anchors (&name) and aliases (*name) are not used; write the thing out.' },
  yaml_tag: {
    severity: 'error',
    means: 'Tags (!name) are not used. An expression that begins with ! needs quotes, or YAML takes it for a tag.',
  },
  yaml_directive: { severity: 'error', means: 'Directives (%YAML, %TAG) are not used.' },
  several_documents: { severity: 'error', means: 'The file holds more than one document, with --- between them.' },
  duplicate_key: { severity: 'error', means: 'The same key stands twice in one map, or one part in two files.' },
  bad_key: {
    severity: 'error',
    means: 'A key that is not a plain word: a list, a map, nothing, or a word kept for the program.',
  },
  empty_value: {
    severity: 'error',
    means: 'Nothing stands after a colon or a dash. What is not wanted is left out whole.',
  },
  cut_text: {
    severity: 'error',
    means: 'A comma within { } or [ ], or a # after a space, ended a text too early. Put the text in quotes.',
  },

  unknown_key: { severity: 'error', means: 'A key the format does not have at this place.' },
  missing_key: { severity: 'error', means: 'A key without which the thing cannot be.' },
  wrong_type: { severity: 'error', means: 'A text where a number belongs, a list where a map belongs, and the like.' },
  unknown_word: { severity: 'error', means: 'A word that is not one of the few possible here.' },
  bad_id: {
    severity: 'error',
    means: 'An id must begin with a lower-case letter and hold only lower-case letters, digits and underscores.',
  },
  bad_form: {
    severity: 'error',
    means: 'A text that must have a certain form (a date, a shift, a step of a line) and has not.',
  },
  empty_text: { severity: 'error', means: 'A text of nothing, or of spaces.' },
  too_long: { severity: 'error', means: 'A text, id or expression longer than is read.' },
  too_many: { severity: 'error', means: 'More items than a list or map may hold.' },
  too_few: { severity: 'error', means: 'Fewer items than a list or map must hold.' },
  out_of_range: {
    severity: 'error',
    means: 'A number below or above what makes sense here, or not whole where it must be.',
  },
  one_effect: {
    severity: 'error',
    means: 'An item of a list of effects must be one effect: one key, and what belongs to it.',
  },
  reserved_id: { severity: 'error', means: 'An id that has another meaning at a place where it would stand.' },
  same_name: {
    severity: 'error',
    means: 'Two of numbers, gauges, tracks and issues have the same id; expressions could not tell them apart.',
  },
  fact_without_source: { severity: 'error', means: 'Something marked as fact that names neither a source nor a fact.' },
  unknown_scene: {
    severity: 'warning',
    means: 'A word for what the table stands in that no stage has. A plain one is shown in its place.',
  },
  unknown_choice: {
    severity: 'error',
    means: 'A choice names neither a list, nor a track with copies, nor places, channels or summits.',
  },

  expression_syntax: {
    severity: 'error',
    means: 'An expression that does not read: something is missing or too much.',
  },
  expression_not_allowed: {
    severity: 'error',
    means: 'An operator or value that expressions of a scenario do not have.',
  },
  expression_too_big: {
    severity: 'error',
    means: 'An expression with too many parts, or parts too deep within one another.',
  },
  unknown_function: { severity: 'error', means: 'A function that is not one of those there are.' },

  unknown_text: { severity: 'warning', means: 'A translation of something that is no text of the scenario.' },
  missing_text: {
    severity: 'warning',
    means: 'Texts not translated; the game shows them in the language of the scenario.',
  },
  too_many_problems: { severity: 'error', means: 'There are more problems than are listed.' },
} as const satisfies Readonly<Record<string, Meaning>>;

export type Code = keyof typeof CODES;
