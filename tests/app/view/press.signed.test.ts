import { describe, expect, it } from 'vitest';
import { bargainOf } from '../../../src/app/view/press-table.ts';
import { cablesOf } from '../../../src/app/view/cables.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { pressOf } from '../../../src/app/view/press.ts';
import { toldAgain } from '../../../src/app/view/told-again.ts';
import type { Clause } from '../../../src/rules/step.ts';
import type { Cue } from '../../../src/session/cue.ts';
import type { Cable } from '../../../src/ui/port/play.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
await fetchLate();
const voices = { en: await createWords('en'), ko: await createWords('ko') };
const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
const [us, rok, dprk] = [party('us'), party('rok'), party('dprk')];
const clause = (id: string, level: string): Clause => {
  const issue = rulebook.issues.findIndex((one) => one.id === id);
  const place = rulebook.issues[issue]?.levels.findIndex((one) => one.id === level) ?? -1;
  expect(place).toBeGreaterThan(0);
  return { issue, level: place, wording: 'plain' };
};
const signed = (at: string, clauses: readonly Clause[], inForce: boolean, turn = 9): Cue => ({
  turn,
  kind: 'signed',
  table: rulebook.tables.findIndex(({ id }) => id === at),
  package: clauses,
  inForce,
});

function print(
  cues: readonly Cue[],
  language: 'en' | 'ko' = 'en',
  origins = cues.map((_, at) => at),
): readonly Cable[] {
  const names = lexicon(scenario, rulebook, voices[language]);
  const room = {
    lexicon: names,
    rulebook,
    cues,
    origins,
    seat: us,
    bargain: bargainOf,
    again: toldAgain,
    beside: () => [],
  };
  return pressOf(room, cablesOf(names, cues, origins, us));
}

const war = clause('war_end', 'with_us');
const relations = clause('relations', 'path');
const home = clause('detainees', 'home');

describe('what nobody would call a clause is headed as the scenario heads it', () => {
  const text = [relations, home, war];
  it('with what it says of it before who signs what, and the other headlines below', () => {
    const [story] = print([signed('working', text, true)]);
    expect(story?.text).toBe('The Korean War is declared over');
    expect(story?.clauses).toBeUndefined();
    const [about, other, who] = story?.detail?.split('\n') ?? [];
    expect(about).toMatch(/^Sixty-five years/);
    expect(other).toBe('The three Americans come home.');
    expect(who).toMatch(/^The United States, South Korea, and North Korea sign – .*An end of the war/);
    expect(story?.open).toBe(2);
  });
  it('and what is only agreed says so, and of nothing that it has happened', () => {
    expect(print([signed('working', text, false)])[0]?.detail).toMatch(
      /^The United States, South Korea, and North Korea agree/,
    );
    expect(print([signed('working', text, false)])[0]?.text).toBe(
      'Agreed, for the leaders to sign: The Korean War is declared over',
    );
    expect(print([signed('working', text, false)], 'ko')[0]?.text).toBe(
      '한국전쟁 65년 만에 종전선언… 정상 서명만 남아',
    );
  });
  it('once: what was agreed before is no headline again', () => {
    const [, story] = print([signed('working', [war], false, 8), signed('working', [war, relations], false)]);
    expect(story?.text).toMatch(/as well; the leaders are to sign$/);
  });
  it('nor is a text without any such level', () => {
    const [story] = print([signed('working', [relations], true)]);
    expect(story?.text).toMatch(/^The United States and North Korea sign/);
    expect(story?.clauses).toBe(1);
  });
  it('also where the reader does not sit', () => {
    const guards = clause('border', 'apart');
    const cues: Cue[] = [{ turn: 9, kind: 'level', issue: guards.issue, from: 0, to: guards.level }];
    const [story] = print(cues);
    expect(story?.text).toBe('South and North draw their guards back from the line');
    expect(story?.detail).toMatch(/\nSouth Korea and North Korea sign – /);
  });
});

describe('a text is no invention where something like it was reported', () => {
  const where = [clause('venue', 'singapore'), clause('day', 'twelfth_june')];
  it('from the day on which that was known', () => {
    const [story] = print([signed('advance_table', where, true, 11)]);
    expect(story?.standing?.mark).toBe('interpretation');
    expect(story?.standing?.cites.map(({ id }) => id)).toEqual(['C3', 'R42', 'C4']);
    const [early] = print([signed('advance_table', where, true, 2)]);
    expect(early?.standing).toMatchObject({ mark: 'invented', cites: [] });
  });
  it('and one of levels that cite nothing is', () => {
    expect(print([signed('working', [relations], true)])[0]?.standing?.mark).toBe('invented');
  });
});

it('a summit is told by its own headline, in both languages', () => {
  const summit = rulebook.summits.findIndex(({ id }) => id === 'north_south');
  const held: Cue = { turn: 8, kind: 'summit', summit, status: 'held' };
  expect(print([held])[0]?.text).toBe('The leaders of North and South have met at Panmunjom');
  expect(print([held], 'ko')[0]?.text).toBe('남북 정상, 판문점에서 만났다');
});

it('what answers a secret of the reader is as secret as that', () => {
  const deed = rulebook.deedById['us.send_director.secret'] ?? -1;
  const visit = rulebook.deedById['dprk.let_visit'] ?? -1;
  const cues: Cue[] = [
    { turn: 4, kind: 'asking', party: us, deed },
    { turn: 4, kind: 'deed', party: dprk, deed: visit, asked: deed, secret: false },
    { turn: 4, kind: 'deed', party: us, deed, asked: -1, secret: true },
  ];
  const [story, ...others] = print(cues);
  expect(others).toEqual([]);
  expect(story).toMatchObject({ text: expect.stringMatching(/^The three Americans/) as string, secret: true });
  const open = rulebook.deedById['us.send_director.open'] ?? -1;
  const known = cues.map((cue) => ('secret' in cue || cue.kind === 'asking' ? { ...cue } : cue));
  expect(
    print(
      known.map((cue) =>
        'deed' in cue && cue.deed === deed ? { ...cue, deed: open, ...('secret' in cue && { secret: false }) } : cue,
      ),
    )[0]?.secret,
  ).toBeUndefined();
});

it('but not what is done before all eyes in answer to it', () => {
  const deed = rulebook.deedById['us.send_director.secret'] ?? -1;
  const release = rulebook.deeds.findIndex((one) => one.party === dprk && one.public && one.path.includes('release'));
  expect(release).toBeGreaterThanOrEqual(0);
  const [story] = print([
    { turn: 4, kind: 'asking', party: us, deed },
    { turn: 4, kind: 'deed', party: dprk, deed: release, asked: deed, secret: false },
    { turn: 4, kind: 'deed', party: us, deed, asked: -1, secret: true },
  ]);
  expect(story?.secret).toBeUndefined();
});

it('a yes of the reader stands before why another said no to the same', () => {
  const table = rulebook.tables.findIndex(({ id }) => id === 'working');
  const of = { turn: 5, table, summit: -1, package: [war] } as const;
  const [story] = print([
    { ...of, kind: 'offer', party: dprk, public: false, bridge: false },
    { ...of, kind: 'answer', party: us, by: dprk, accepts: true },
    { ...of, kind: 'answer', party: rok, by: dprk, accepts: false },
  ]);
  expect(story?.detail?.split('\n')[0]).toBe('The United States takes up an offer from North Korea');
});
