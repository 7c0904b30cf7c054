import type { Range } from '../../scenario/expression.ts';
import type { Layout } from '../layout.ts';
import type { Term } from '../term.ts';
import type { Code } from './codes.ts';
import type { Directory, Register } from './directory.ts';
import type { Findings } from './findings.ts';
import type { Overrides } from './overrides.ts';

/** A resolved part of an expression with its type. */
export type Typed =
  | { readonly kind: 'number' | 'truth'; readonly term: Term }
  /** What a track or an issue stands at; `issue` −1 for a state. */
  | { readonly kind: 'standing'; readonly term: Term; readonly names: Register; readonly issue: number }
  /** A text in quotes, or the value of a choice, which is one of `among`. */
  | { readonly kind: 'word'; readonly value: string; readonly among?: readonly string[] }
  /** Wrong, and said so. */
  | { readonly kind: 'broken' };

export const BROKEN: Typed = { kind: 'broken' };

/** What may be named beside the things of the scenario. */
export interface Scope {
  /** The value each choice of a move has in one of its variants. */
  readonly choices: Readonly<Record<string, string>>;
  /** All values of each choice. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Deed whose secret leaks, for `kept`; −1. */
  readonly leaking: number;
}

export const NO_CHOICES: Scope = { choices: {}, lists: {}, leaking: -1 };

/** What names are resolved against. */
export interface Reader {
  readonly directory: Directory;
  readonly layout: Layout;
  readonly overrides: Overrides;
  readonly findings: Findings;
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordered: readonly boolean[];
  readonly turns: number;
}

/** One expression being resolved. */
export interface Sentence {
  readonly reader: Reader;
  readonly scope: Scope;
  readonly path: string;
}

/** Says what is wrong at a place of an expression. */
export function complain({ reader, path }: Sentence, code: Code, range: Range, message: string, hint?: string): Typed {
  reader.findings.add(code, path, message, { hint, offset: range.start });
  return BROKEN;
}

/** How a typed part is called in a sentence. */
export function typeName(typed: Typed): string {
  switch (typed.kind) {
    case 'number':
      return 'a number';
    case 'truth':
      return 'true or false';
    case 'standing':
      return `a ${typed.names.what}`;
    case 'word':
      return 'a text';
    default:
      return 'unknown';
  }
}
