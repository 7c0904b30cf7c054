import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { itemAt, sourceOf, standingOf } from '../../../src/app/view/standing.ts';
import { textsIn } from '../../../src/scenario/texts.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const read = async (language: 'en' | 'ko', path: string, turn: number) => {
  const names = lexicon(scenario, rulebook, await createWords(language));
  const item = itemAt(names, path);
  if (item === undefined) throw new Error(`nothing at ${path}`);
  return standingOf(names, item, turn);
};

describe('what an item is', () => {
  it('is not called reported before anything of it was known', async () => {
    expect((await read('en', 'events.iran_exit', 9)).mark).toBe('interpretation');
    expect((await read('en', 'events.iran_exit', 9)).cites).toEqual([]);
    expect((await read('en', 'events.iran_exit', 11)).mark).toBe('fact');
  });

  it('names a source by publisher, day and link', async () => {
    const { cites } = await read('en', 'events.iran_exit', 11);
    expect(cites.map(({ source }) => [source?.publisher, source?.date, source?.url?.startsWith('https://')])).toEqual([
      ['United States Institute of Peace', '2018-05-08', true],
    ]);
  });

  it('names a source as its language does, and by its own title where it has none there', async () => {
    const titles = async (language: 'en' | 'ko', path: string, turn: number) =>
      (await read(language, path, turn)).cites.map(({ source }) => source?.title);
    expect(await titles('ko', 'summits.north_south', 9)).toContain('한반도의 평화와 번영, 통일을 위한 판문점 선언');
    expect(await titles('ko', 'moves.name_envoy', 1)).toEqual(await titles('en', 'moves.name_envoy', 1));
  });

  it('stays made up, and cites nothing', async () => {
    expect(await read('en', 'events.minutes_leak', 15)).toEqual({ mark: 'invented', cites: [] });
  });

  it.each(['en', 'ko'] as const)(
    'names no person in any title of a source where none is to be named (%s)',
    async (language) => {
      const names = lexicon(scenario, rulebook, await createWords(language), { general: true });
      const persons = Object.entries(scenario.people).flatMap(([id, { name }]) => [
        name,
        textsIn(scenario, language).get(`people.${id}.name`) ?? name,
      ]);
      const sources = Object.keys(scenario.sources).map((id) => sourceOf(names, id));
      expect(sources.flatMap((source) => persons.filter((name) => source?.title.includes(name)))).toEqual([]);
      expect(sources.every((source) => source?.unnamed)).toBe(true);
    },
  );
});
