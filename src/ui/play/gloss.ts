import type { CodexEntry } from '../port/paper.ts';

/** A piece of a paragraph; `word`: what it uses for the first time. */
export interface Piece {
  readonly text: string;
  readonly word?: CodexEntry;
}

/** Paragraphs with each word that is explained marked where it is used first: whole words, in any case, one in the plural too. */
export function glossed(paragraphs: readonly string[], words: readonly CodexEntry[]): readonly (readonly Piece[])[] {
  const left = new Set(words);
  return paragraphs.map((paragraph) => {
    const pieces: Piece[] = [];
    let rest = paragraph;
    for (let next = firstOf(rest, left); next !== undefined; next = firstOf(rest, left)) {
      const { word, from, to } = next;
      if (from > 0) pieces.push({ text: rest.slice(0, from) });
      pieces.push({ text: rest.slice(from, to), word });
      rest = rest.slice(to);
      left.delete(word);
    }
    return rest === '' ? pieces : [...pieces, { text: rest }];
  });
}

interface Found {
  readonly word: CodexEntry;
  readonly from: number;
  readonly to: number;
}

/** The first of some words in a text; of two at one place the longer. */
function firstOf(text: string, words: ReadonlySet<CodexEntry>): Found | undefined {
  const found = [...words].flatMap((word): Found[] => {
    const match = pattern(word.name).exec(text);
    return match ? [{ word, from: match.index, to: match.index + match[0].length }] : [];
  });
  return found.toSorted((one, other) => one.from - other.from || other.to - one.to)[0];
}

/** Behind letters of Korean stands a particle; behind others at most the sign of a plural. What stands in brackets is said once, in the list. */
function pattern(name: string): RegExp {
  const spoken = name.replace(/(?<=\S)\s*\([^)]*\)$/u, '');
  const literal = spoken.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  const end = /\p{Script=Hangul}$/u.test(spoken) ? '' : String.raw`(?:s|es)?(?!\p{L})`;
  return new RegExp(String.raw`(?<!\p{L})${literal}${end}`, 'iu');
}
