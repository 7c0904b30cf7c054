import type { Fault } from './fault.ts';
import type { SourceFile } from './source-file.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A mark at the start is what some editors write; it is no part of the text. Lines may end in CR LF. */
export function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/**
 * The first character that belongs into no text: a control character but tab and line end, half of a pair, the sign that
 * stands where bytes were not UTF-8, a mark that turns the direction of writing.
 */
export function badCharacter(file: SourceFile): Fault | undefined {
  const { text } = file;
  const indented = OTHER_SPACE.exec(text);
  if (indented !== null) {
    const offset = indented.index + (indented[1] ?? '').length;
    const message = 'The indentation holds a space of another kind, as comes along when something is pasted.';
    return { code: 'bad_character', file, offset, message, hint: 'Type the spaces before the key anew.' };
  }
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (isPlain(unit)) continue;
    if (unit === CARRIAGE_RETURN && text.charCodeAt(offset + 1) === LINE_FEED) continue;
    if (isHigh(unit) && isLow(text.charCodeAt(offset + 1))) {
      offset += 1;
      continue;
    }
    const name = `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
    const lost = unit === REPLACEMENT;
    return {
      code: 'bad_character',
      file,
      offset,
      message: lost ? 'Here the file is not UTF-8.' : `The character ${name} cannot stand in a scenario.`,
      hint: lost ? 'Save the file as UTF-8.' : 'Delete it.',
    };
  }
  return undefined;
}

/** Before a key: YAML would take it for a letter of it. In texts such spaces may stand. */
const OTHER_SPACE = /^([ -]*)[\u00a0\u2000-\u200b\u202f\u3000][^\S\n]*[\w-]+ *:(?:[ \r]|$)/m;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const REPLACEMENT = 0xfffd;

function isPlain(unit: number): boolean {
  if (unit < 0x20) return unit === TAB || unit === LINE_FEED;
  if (unit < 0x7f) return true;
  if (unit < 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0xfeff) return false;
  if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return false;
  return unit < 0xd800 || (unit > 0xdfff && unit < REPLACEMENT);
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
