import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { concededBy } from '../../src/rules/need-curve.ts';
import { promiseCost } from '../../src/rules/promises.ts';
import { shippedRulebook, shippedScenario } from '../fixtures/shipped.ts';

const RULES = resolve(import.meta.dirname, '../../src/rules');
const readme = readFileSync(resolve(RULES, 'README.md'), 'utf8');
const numbers = readme.split('## Where the numbers come from')[1]?.split('\n## ')[0] ?? '';

/** The cells of each row of the table under a heading. */
const rowsUnder = (heading: string): string[][] =>
  (numbers.split(`### ${heading}\n`)[1]?.split('\n### ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim()),
    );

const PARTS: Readonly<Record<string, string>> = {
  '½': '0.5',
  '¼': '0.25',
  '¾': '0.75',
  '⅓': '0.3333333333333333',
  '−': '-',
};

const numbersIn = (text: string): number[] =>
  [...text.replaceAll(/[½¼¾⅓−]/g, (sign) => PARTS[sign] ?? sign).matchAll(/-?\d+(?:\.\d+)?(?:e-\d+)?/g)].map(Number);

/** The numbers that a file of the rules decides by: those of its constants. Below zero stands for nobody and none. */
function constantsOf(file: string): number[] {
  const source = readFileSync(resolve(RULES, `${file}.ts`), 'utf8');
  return [...source.matchAll(/^(?:export )?const [A-Z_]+\b[^=]*= (\{[^;[]*\}|-?[\d.]+(?:e-\d+)?)/gm)]
    .flatMap((match) => numbersIn(match[1] ?? ''))
    .filter((number) => number >= 0);
}

/** Files of the model, and how many numbers each decides by. */
const FILES = [
  ['belief', 2],
  ['offers', 1],
  ['reply', 3],
  ['stance', 5],
] as const;

/** Room, memories and names of outcomes: nothing is decided by them. */
const BESIDE = [
  'chance-events',
  'concession-step',
  'following',
  'need-curve',
  'scales',
  'supposition',
  'value',
  'win-set',
];

describe('the numbers of the rules', () => {
  const rows = rowsUnder('Written into the rules');
  const valueOf = (name: string): number[] => numbersIn(rows.find(([first]) => first === name)?.[1] ?? '');

  it.each(FILES)('in %s.ts, %i of them, all stand in the README', (file, many) => {
    const constants = constantsOf(file);
    const told = rows
      .filter((cells) => cells[3]?.includes(`\`${file}.ts\``))
      .flatMap(([, value = '']) => numbersIn(value));
    expect(constants).toHaveLength(many);
    for (const number of constants) expect(told).toContain(number);
  });

  it('are looked for in every file that has some', () => {
    const files = readdirSync(RULES)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.slice(0, -3));
    const withSome = files.filter((file) => constantsOf(file).length > 0);
    expect(withSome.toSorted()).toEqual([...FILES.map(([file]) => file), ...BESIDE].toSorted());
  });

  it('are what words given cost, silent, hedged and firm', () => {
    const [silent, hedged, firm] = [1, 2, 3].map((strength) => promiseCost(strength, 1, 1));
    expect(valueOf('word given')).toEqual([silent, hedged, firm]);
  });

  it('are the exponents of the tempers, and how far each has gone at half the time', () => {
    const [late, steady] = shippedRulebook('first_steps').parties;
    const early = shippedRulebook('camp_david_1978').parties.at(-1);
    const exponents = [late, steady, early].map((party) => party?.exponent ?? 0);
    expect(valueOf('temper')).toEqual(exponents);
    const gone = exponents.map((exponent) => concededBy(0.5, exponent));
    for (const [index, share] of [1 / 8, 1 / 2, 4 / 5].entries()) expect(at(gone, index)).toBeCloseTo(share, 1);
  });
});

describe('the ranges of shipped scenarios', () => {
  const rows = rowsUnder('What shipped scenarios choose');
  const parties = ['first_steps', 'camp_david_1978', 'korea_2018'].flatMap((id) =>
    Object.values(shippedScenario(id).parties),
  );
  const bargaining = parties.filter(({ temper }) => temper.lossAversion > 1);
  const kinds = parties.flatMap((party) => Object.values(party.kinds));

  it.each([
    ['`loss_aversion`', bargaining.map(({ temper }) => temper.lossAversion)],
    ['`audience`', parties.map(({ audience }) => audience).filter((points) => points > 0)],
    ['`fooled`', parties.map(({ fooled }) => fooled).filter((points) => points > 0)],
    ['`keeps`, plain', kinds.map(({ keeps }) => keeps.plain)],
    ['`keeps`, watched', kinds.map(({ keeps }) => keeps.watched)],
    ['`passes_with`', parties.map(({ passesWith }) => passesWith)],
  ])('of %s are those in the README', (name, values) => {
    const told = numbersIn(rows.find(([first]) => first === name)?.[1] ?? '').slice(0, 2);
    expect(told).toEqual([Math.min(...values), Math.max(...values)]);
  });
});
