import subsetFont from 'subset-font';
import { fontFaces, lettersOf } from './font-faces.ts';

/**
 * A style sheet with its fonts inside, each cut down to the letters that are used; a face of which none is used goes. Other
 * letters (a name typed in, an own scenario) are written in the fonts of the machine.
 */
export async function withFontsInside(
  css: string,
  letters: ReadonlySet<number>,
  bytesOf: (file: string) => Uint8Array,
): Promise<string> {
  let whole = css;
  for (const face of fontFaces(css)) {
    const used = lettersOf(face, letters);
    whole = whole.replace(face.rule, await ruleOf(used, face.rule, () => bytesOf(face.file)));
  }
  return whole;
}

async function ruleOf(used: readonly number[], rule: string, bytes: () => Uint8Array): Promise<string> {
  if (used.length === 0) return '';
  const font = await subsetFont(Buffer.from(bytes()), String.fromCodePoint(...used), { targetFormat: 'woff2' });
  return rule.replace(/src:[^;}]+/, () => `src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")`);
}
