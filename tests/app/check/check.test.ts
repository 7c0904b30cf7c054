import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/app/check/check.ts';
import type { CheckNews } from '../../../src/app/check/message.ts';
import { BROKEN_FILES } from '../../fixtures/broken-files.ts';
import { shippedText } from '../shipped.ts';

function last(text: string): { news: CheckNews; steps: number } {
  const all = [...check(new Map([['scenario.yaml', strToU8(text)]]))];
  const news = all.at(-1);
  if (!news) throw new Error('The checker said nothing');
  return { news, steps: all.length };
}

const GOOD = shippedText('first_steps');

describe('the checker', () => {
  it('plays what can be played, and shows its endings and its chart', { timeout: 30_000 }, () => {
    const { news, steps } = last(GOOD);
    expect(news.check.state).toBe('done');
    expect(news.check.plays).toBe(true);
    expect(news.scenario?.id).toBe('first_steps');
    expect(news.check.games).toBe(300);
    expect(news.check.endings.reduce((sum, { count }) => sum + count, 0)).toBe(150);
    expect(news.check.chart.map(({ name }) => name)).toContain('The boats');
    // The page hears of each step, not only of the end.
    expect(steps).toBeGreaterThan(5);
  });
  it('places what is wrong, and does not play it', () => {
    const { news } = last(GOOD.replace('add: { tension: -8 }', 'add: { tensoin: -8 }'));
    expect(news.check.plays).toBe(false);
    expect(news.scenario).toBeUndefined();
    const line = GOOD.split('\n').findIndex((row) => row.includes('add: { tension: -8 }')) + 1;
    expect(news.problems[0]).toMatchObject({ file: 'scenario.yaml', line, severity: 'error' });
  });
  it('places it in the file by the name it was brought under, in a folder or zip by its own', () => {
    const broken = strToU8(
      GOOD.replace('add: { tension: -8 }', 'add: { tensoin: -8 }').replace('means_it: [', 'means_it: [x, '),
    );
    const files = (brought: Record<string, Uint8Array>): ReadonlySet<string> =>
      new Set([...check(new Map(Object.entries(brought)))].at(-1)?.problems.map(({ file }) => file));
    expect(files({ 'crisis.yml': broken })).toEqual(new Set(['crisis.yml']));
    expect(files({ 'own/scenario.yaml': broken })).toEqual(new Set(['scenario.yaml']));
    expect(files({ 'own.zip': zipSync({ 'own/scenario.yaml': broken }) })).toEqual(new Set(['scenario.yaml']));
    // What only playing shows is told as late as that, and placed likewise.
    const rare = strToU8(
      GOOD.replace('rare: true', 'rare: false').replace('expect: readiness == 55', 'expect: readiness == 60'),
    );
    expect(files({ 'crisis.yml': rare })).toEqual(new Set(['crisis.yml']));
  });
  it.each([
    [
      'an error that the scenario would allow',
      GOOD.replace('open: { skerry: 60', 'open: { skerry: 50').concat('\nallow: { points_do_not_add_up: Later }\n'),
      'points_do_not_add_up',
    ],
    [
      'what is wrong under another assumption than the first',
      GOOD.concat('\nassumptions: { a: { text: A, set: {} }, b: { text: B, set: { gauges.tension.start: 130 } } }\n'),
      'number_out_of_range',
    ],
  ])('tells %s, and does not play it', (_, text, code) => {
    const { news } = last(text);
    expect(news.check.plays).toBe(false);
    expect(news.problems.map((problem) => problem.code)).toEqual([code]);
  });
  it.each(Object.entries(BROKEN_FILES).filter(([, { name }]) => name.endsWith('.zip')))(
    'tells of a zip that yields no scenario what is wrong with it, in its own form: %s',
    (code, { name, bytes }) => {
      const all = [...check(new Map([[name, bytes]]))];
      expect(all.at(-1)?.check).toMatchObject({
        state: 'done',
        plays: false,
        problems: [{ code, file: name, frame: '' }],
      });
      expect(all.at(-1)?.check.failure).toBeUndefined();
    },
  );
  it.each(['', 'format: 2', '{', '\u0000', 'a: &a [*a]'])('has an answer to %j', (text) => {
    const { news } = last(text);
    expect(news.check.plays).toBe(false);
    expect(news.check.failure === undefined ? news.problems.length : 1).toBeGreaterThan(0);
  });
});
