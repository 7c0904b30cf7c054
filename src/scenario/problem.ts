export const SEVERITIES = ['error', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a layer found wrong, before it is placed in the file. */
export interface Finding {
  /** One of the codes of the author's guide, lower case with underscores. */
  readonly code: string;
  readonly severity: Severity;
  /** Where in the scenario: keys and list indices joined by dots, e.g. `moves.praise.do.0.add`. */
  readonly path: string;
  /** Offset inside the scalar at `path`, in UTF-16 units, where the finding is inside an expression. */
  readonly offset?: number;
  /** The key at the end of `path` is meant, not its value. */
  readonly key?: true;
  /** One sentence: what is wrong, with the offending value. */
  readonly message: string;
  /** Everything of which the message names the first few. */
  readonly all?: readonly string[];
  /** How to mend it, with the nearest name where one was mistyped. */
  readonly hint?: string;
  /** The key that was most likely meant, where one of the format was mistyped. */
  readonly meant?: string;
  /** What may stand for an ill-formed value, so that the rest can be checked: a scalar, or an empty list or map. */
  readonly instead?: string | number | boolean | readonly never[] | Readonly<Record<string, never>>;
  /** `instead` is what was most likely meant, not only something possible. */
  readonly sure?: true;
}

/** A finding placed in a file. `line` and `column` count from 1. */
export interface Problem extends Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The source lines around the place, with a caret under it. */
  readonly frame: string;
}
