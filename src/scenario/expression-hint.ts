/** What people write who know formulas from elsewhere, and how it is written here: what stands from the fault on, and before it. */
const ELSEWHERE: readonly (readonly [from: RegExp, before: RegExp, hint: string])[] = [
  [/^=>/, /$/, 'Write >=.'],
  [/^=?</, /=$/, 'Write <=.'],
  [/^=</, /$/, 'Write <=.'],
  [/^>/, /<$/, 'Write !=.'],
  [/^=/, /$/, 'Write ==.'],
  [/^&/, /$/, 'Write &&.'],
  [/^\|/, /$/, 'Write ||.'],
  [/^and\b/i, /$/, 'Write &&.'],
  [/^or\b/i, /$/, 'Write ||.'],
  [/^/, /\bnot\s+$/i, "Write ! for “not”, and put the whole in quotes: '!signed'."],
  [/^≥/, /$/, 'Write >=.'],
  [/^≤/, /$/, 'Write <=.'],
  [/^≠/, /$/, 'Write !=.'],
  [/^[−–—]/, /$/, 'Write - for minus.'],
  [/^[×·]/, /$/, 'Write * to multiply.'],
  [/^÷/, /$/, 'Write / to divide.'],
  [/^[“”„«»‘’]/, /$/, 'Write straight quotes: "level".'],
  [/^\^/, /$/, 'There are no powers: multiply.'],
  [/^\*/, /\*$/, 'There are no powers: multiply.'],
  [/^,\d/, /\d$/, 'Numbers are written with a point: 0.5.'],
  [/^\.\d/, /$/, 'Write a 0 before the point: 0.5.'],
  [/^x\s*[a-z0-9(]/, /\s$/, 'Write * to multiply.'],
  [/^[a-z(]/, /\d\s*$/, 'Write * to multiply.'],
  [/^[a-z0-9("]/i, /[a-z0-9_)"]\s+$/i, 'A sign is missing between the two: + - * / or a comparison.'],
];

/** How to mend an expression that does not read from an offset on. */
export function hintOnExpression(text: string, offset: number): string | undefined {
  const percent = /^\s*(-?[\d.]+)\s*%\s*$/.exec(text)?.[1];
  if (percent !== undefined)
    return `Write ${percent} alone; where a chance of 0 to 1 is meant, ${Number(percent) / 100}.`;
  const [before, from] = [text.slice(0, offset), text.slice(offset)];
  if (from.startsWith('"') && text.split('"').length % 2 === 0) return 'A quote " is opened and not closed.';
  if (from.trim() === '') return unclosed(text);
  return ELSEWHERE.find(([one, other]) => one.test(from) && other.test(before))?.[2];
}

function unclosed(text: string): string | undefined {
  return text.split('(').length > text.split(')').length ? 'A bracket ( is opened and not closed.' : undefined;
}
