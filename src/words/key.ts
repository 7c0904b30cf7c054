import type { late } from './en/late.ts';
import type { phrases } from './en/phrases.ts';

export type Phrases = typeof phrases;
export type Late = typeof late;

type Leaves<Tree> = Tree extends string
  ? ''
  : {
      [Step in keyof Tree & string]: Leaves<Tree[Step]> extends '' ? Step : `${Step}.${Leaves<Tree[Step]>}`;
    }[keyof Tree & string];

/** `left_one` and `left_other` are asked for as `left`, with a `count`. */
type WithoutPlural<Path extends string> = Path extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Path;

/** The address of a sentence, e.g. `play.numbers.leaving`. */
export type Key = WithoutPlural<Leaves<Phrases> | Leaves<Late>>;

/** The same keys with other sentences. A language without a singular repeats the plural. */
export type SameKeys<Tree> = Tree extends string ? string : { readonly [Step in keyof Tree]: SameKeys<Tree[Step]> };
export type Translation = SameKeys<Phrases>;
