import type { Plugin } from 'vite';

/** Letters under which the plain ones can still be read. */
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
  A: 'Å',
  E: 'É',
  O: 'Ø',
  U: 'Ü',
};

/** A sentence in a language nobody speaks: accents, brackets, and two fifths longer; what is put into it stays as it is. */
export function pseudo(sentence: string): string {
  const accented = sentence
    .split(/(\{\{.*?\}\})/)
    .map((part) => (part.startsWith('{{') ? part : part.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter)))
    .join('');
  const letters = sentence.replace(/\{\{.*?\}\}/g, '').length;
  return `⟦${accented}${'~'.repeat(Math.ceil(letters * 0.4))}⟧`;
}

/** Builds the page with that language in the place of English. Texts of scenarios stay as they are. */
export function pseudoLanguage(): Plugin {
  const source = `const ACCENTS = ${JSON.stringify(ACCENTS)};
${pseudo.toString()}
const each = (part) => typeof part === 'string' ? pseudo(part) : Object.fromEntries(Object.entries(part).map(([key, one]) => [key, each(one)]));
`;
  return {
    name: 'test:pseudo-language',
    transform(code, id) {
      const name = /\/src\/words\/en\/(phrases|late)\.ts$/.exec(id)?.[1];
      if (name === undefined) return undefined;
      return `${source}${code.replace(`export const ${name} =`, 'const plain =')}\nexport const ${name} = each(plain);\n`;
    },
  };
}
