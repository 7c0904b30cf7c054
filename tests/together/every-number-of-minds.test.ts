import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const MINDS = resolve(import.meta.dirname, '../../src/minds');
const readme = readFileSync(resolve(MINDS, 'README.md'), 'utf8');

/** The cells of each row of the tables of a section. */
const rowsOf = (section: string): string[][] =>
  section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));

const PARTS: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '⅕': '0.2', '⅓': '0.333', '−': '-' };

const numbersIn = (text: string): number[] =>
  [...text.replaceAll(/[½¼⅕⅓−]/g, (sign) => PARTS[sign] ?? sign).matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);

/** The numbers that a file of personas decides by: those of its constants. */
function constantsOf(file: string): number[] {
  const source = readFileSync(resolve(MINDS, `${file}.ts`), 'utf8');
  return [...source.matchAll(/^(?:export )?const [A-Z_]+\b[^=]*= (\{[^;[]*\}|-?[\d.]+)/gm)].flatMap((match) =>
    numbersIn((match[1] ?? '').replaceAll(/\/\*.*?\*\//g, '')),
  );
}

/** Files of personas, and how many numbers each decides by at least. */
const FILES = [
  ['agenda', 1],
  ['ease', 2],
  ['hopes', 1],
  ['laid-before', 2],
  ['leaving', 6],
  ['mandate', 2],
  ['merit', 10],
  ['offering', 2],
  ['orders', 3],
  ['outlook', 1],
  ['prospects', 4],
  ['suppose-deed', 3],
  ['temperament', 3],
  ['wording', 3],
] as const;

/** Bits, memories, places of draws, chance and what is said of others: no persona decides by them. */
const BESIDE = [
  'bearing',
  'inferred-reasons',
  'line-rests',
  'logit',
  'luck-slot',
  'random-mind',
  'table-line',
  'weighing',
];

describe('the numbers of a persona', () => {
  const rows = rowsOf(readme.split('## Every number')[1]?.split('\n## ')[0] ?? '');

  it.each(FILES)('in %s.ts, %i of them, all stand in the README', (file, many) => {
    const constants = constantsOf(file);
    const told = rows
      .filter(([, name = '']) => name.includes(`\`${file}\``))
      .flatMap(([, , value = '']) => numbersIn(value));
    expect(constants.length).toBeGreaterThanOrEqual(many);
    for (const number of constants) expect(told).toContain(number);
  });

  it('in sitting.ts stand in the table of what is in the way, with what they come to half the way', () => {
    const hopes = rowsOf(readme.split('odds that it will be cleared')[1]?.split('\n\n')[0] ?? '').slice(1);
    const told = hopes.map(([, , ...cells]) => numbersIn(cells.join(' ')));
    expect(told.flatMap(([first, , last]) => [first, last])).toEqual(constantsOf('sitting'));
    for (const [first = 0, half, last = 0] of told) expect(half).toBeCloseTo(first + (last - first) / 4, 12);
  });

  it('are looked for in every file that has some', () => {
    const files = readdirSync(MINDS)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.slice(0, -3));
    const withSome = files.filter((file) => constantsOf(file).length > 0 && !BESIDE.includes(file));
    expect(withSome).toEqual([...FILES.map(([file]) => file), 'sitting'].toSorted());
  });
});
