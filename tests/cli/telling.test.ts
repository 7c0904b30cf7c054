import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/cli/lexicon.ts';
import { SHIPPED, shippedIds } from '../../src/cli/scenario-files.ts';
import { tellingOf } from '../../src/cli/telling.ts';
import { at } from '../../src/kit/never.ts';
import { rulebookOf } from '../../src/rules/compile.ts';
import { readRecord } from '../../src/scenario/read-record.ts';
import { EVERYTHING } from '../../src/session/chronicle.ts';
import type { Cue } from '../../src/session/cue.ts';
import { run } from '../../src/session/running.ts';
import { shippedScenario, shippedRulebook } from '../fixtures/shipped.ts';

const records = shippedIds().flatMap((id) =>
  readdirSync(join(SHIPPED, id, 'records')).map((name) => ({ id, name, path: join(SHIPPED, id, 'records', name) })),
);
const scenarios = new Map(shippedIds().map((id) => [id, shippedScenario(id)]));

describe('a transcript of a whole game, to everybody who plans and to who sees all,', () => {
  it.each(records)('heads nothing with the word that stands for a missing text: $id, $name', ({ id, path }) => {
    const read = readRecord(readFileSync(path, 'utf8'));
    const told = scenarios.get(id);
    if (!read.ok || told === undefined) throw new Error(path);
    const { length, assumption } = read.value;
    const rules = rulebookOf(told, { length, ...(assumption !== '' && { assumption }) });
    const seats = rules.parties.flatMap(({ plans }, seat) => (plans ? [seat] : []));
    const { chronicle } = run(rules, read.value, [EVERYTHING, ...seats]);
    for (const seat of [EVERYTHING, ...seats]) {
      const texts = tellingOf(lexiconOf(told, rules), chronicle.cues(seat), chronicle.origins(seat)).map(
        ({ text }) => text,
      );
      expect(texts.length).toBeGreaterThan(10);
      expect(texts.filter((line) => /: Text\b|^\s*Text\b/.test(line))).toEqual([]);
      // Nothing stands indented at the beginning: every effect has a heading above it.
      expect(texts[0]).not.toMatch(/^ /);
    }
  });
});

const rulebook = shippedRulebook('camp_david_1978');
const scenario = shippedScenario('camp_david_1978');
const deed = (id: string): number => at(rulebook.deeds, rulebook.deedById[id] ?? -1).index;
const gauge = (id: string): number => rulebook.gauges.findIndex((one) => one.id === id);
const copy = (id: string): number => rulebook.copies.findIndex((one) => one.id === id);
const lines = (cues: readonly Cue[], origins: readonly number[], general = false): string[] =>
  tellingOf(lexiconOf(scenario, rulebook, { general }), cues, origins).map(({ text }) => text);

const done = (id: string): Cue => {
  const index = deed(id);
  const party = rulebook.deeds[index]?.party ?? -1;
  return { turn: 3, kind: 'deed', party, deed: index, asked: -1, secret: false };
};
const rises = (id: string): Cue => ({ turn: 3, kind: 'gauge', gauge: gauge(id), from: 10, to: 16 });
const shifts = (id: string): Cue => ({ turn: 3, kind: 'shift', copy: copy(id), from: 0, to: 1 });

describe('what came of an act', () => {
  it('stands below it; what came of something unseen stands below a heading of its own', () => {
    expect(lines([done('us.shuttle'), rises('readiness'), rises('danger')], [4, 4, 5])).toEqual([
      'United States: Carry a new draft from cabin to cabin [invented]',
      '  Preparation 10 → 16',
      'What was not seen',
      '  Danger of war 10 → 16',
    ]);
  });

  it('by several unseen acts in a row stands below one heading, until another act is told', () => {
    const cues = [rises('danger'), rises('readiness'), done('us.shuttle'), rises('danger')];
    expect(lines(cues, [1, 2, 3, 4])).toEqual([
      'What was not seen',
      '  Danger of war 10 → 16',
      '  Preparation 10 → 16',
      'United States: Carry a new draft from cabin to cabin [invented]',
      'What was not seen',
      '  Danger of war 10 → 16',
    ]);
  });

  it('later is headed by the act it came of', () => {
    expect(lines([done('later.us.part_them.1'), rises('danger')], [9, 9])).toEqual([
      'What came of “Keep the leaders apart”',
      '  Danger of war 10 → 16',
    ]);
  });

  it('by itself at the end of a turn says so', () => {
    const phase: Cue = { turn: 3, kind: 'phase', phase: 'aftermath' };
    expect(lines([done('us.shuttle'), phase, rises('danger')], [1, 2, 2])).toEqual([
      'United States: Carry a new draft from cabin to cabin [invented]',
      'As the day ends',
      '  Danger of war 10 → 16',
    ]);
  });

  it('to copies of one track alike is one line, and the copies are named only where not all moved', () => {
    expect(lines([shifts('airfield.etzion'), shifts('airfield.eitam')], [1, 1])).toEqual([
      'What was not seen',
      '  Airfields (all 2): In use → Replaced',
    ]);
    expect(lines([shifts('airfield.etzion')], [1])[1]).toBe('  Etzion: In use → Replaced');
  });

  it('names no copy beside a price where its track has general words', () => {
    const paid: Cue = { turn: 3, kind: 'paid', party: 0, points: 6 };
    expect(lines([shifts('airfield.eitam'), paid], [1, 1])).toEqual([
      'What was not seen',
      '  An airfield (2): In use → Replaced',
      '  Egypt: pays 6 points',
    ]);
  });

  it('is told in general words throughout where these were asked for, choices of moves too', () => {
    expect(lines([done('us.build_base.eitam'), shifts('airfield.eitam')], [1, 1], true)).toEqual([
      'United States: Offer to build a base in the Negev (An airfield (2)) [invented]',
      '  An airfield (2): In use → Replaced',
    ]);
  });

  it('of an offer that leaves an issue as it stands says so', () => {
    const offer: Cue = {
      turn: 3,
      kind: 'offer',
      party: 0,
      table: 0,
      summit: -1,
      package: [{ issue: 0, level: 0, wording: 'vague' }],
      public: false,
      bridge: false,
    };
    expect(lines([offer], [1])).toEqual(['Egypt: an offer: Settlements in Sinai: left as it is, worded vaguely']);
  });
});

describe('what a seat knows of its debts and of who left', () => {
  const issue = rulebook.issues.findIndex(({ id }) => id === 'settlements');

  it.each([
    ['called', 'was called'],
    ['settled', 'was settled by what came to stand'],
    ['replaced', 'gave way to another message'],
  ] as const)('tells of a debt that is gone its fate: %s', (fate, became) => {
    const debt: Cue = { turn: 3, kind: 'debt', hearer: 0, issue, points: 3, fate };
    expect(lines([done('us.gloss.plain'), debt], [1, 1]).at(-1)).toBe(
      `  your debt to Egypt for Settlements in Sinai, 3 points, ${became}`,
    );
  });

  it('stands below a leaving as its own analysts read it', () => {
    const asked: Cue = {
      turn: 2,
      kind: 'answer',
      party: 1,
      by: 0,
      table: 0,
      summit: -1,
      package: [{ issue, level: 1, wording: 'plain' }],
      accepts: false,
    };
    const left: Cue = {
      turn: 3,
      kind: 'departure',
      party: 0,
      leaving: { low: -4, high: 2 },
      agreed: { low: -9, high: -3 },
      heaviest: { issue, level: 0, wording: 'vague' },
    };
    expect(lines([asked, done('egypt.leave'), left], [1, 2, 2]).slice(2)).toEqual([
      '  Your analysts: leaving was worth -4 to 2 points to them, its price taken off.',
      '  Your analysts: what is agreed so far would bring them -9 to -3 points.',
      '  Your analysts: what weighs on them most is Settlements in Sinai: Stay, worded vaguely.',
      '  They had asked for this, and the answer was no: Settlements in Sinai: Frozen.',
    ]);
    const { agreed: _, heaviest: __, ...bare } = left;
    expect(lines([done('egypt.leave'), bare], [2, 2]).slice(1)).toEqual([
      '  Your analysts: leaving was worth -4 to 2 points to them, its price taken off.',
      '  Nothing is agreed that they would lose by it.',
    ]);
  });
});

describe('a request that was met before it was put', () => {
  const korea = shippedRulebook('korea_2018');
  const asking = korea.deeds.find(({ kind, asks }) => kind === 'move' && asks.length > 0);
  const [ask] = asking?.asks ?? [];
  const [answer = -1] = ask?.options ?? [];
  if (asking === undefined || ask === undefined) throw new Error('nobody asks anybody');
  const { index: deedAsked, party } = asking;
  const names = lexiconOf(shippedScenario('korea_2018'), korea);
  const told = (cues: readonly Cue[]): string[] =>
    tellingOf(
      names,
      cues,
      cues.map((_, index) => index),
    ).map(({ text }) => text);
  const met: Cue = { turn: 3, kind: 'deed', party: ask.party, deed: answer, asked: -1, secret: false };

  it('is not told as one that failed', () => {
    const lapsed: Cue = { turn: 3, kind: 'lapsed', party, deed: deedAsked, refusal: { code: 'condition' } };
    expect(told([met, lapsed])[1]).toContain('– no longer needed. This came first: ');
    expect(told([lapsed])[0]).toContain('could not be done');
  });

  it('and dropped is not told again: its answer stands where it was put', () => {
    const dropped: Cue = { turn: 3, kind: 'dropped', party, deed: deedAsked };
    expect(told([met, dropped])).toHaveLength(1);
    expect(told([dropped])[0]).toContain('– no longer');
  });
});

describe('a word carried in a wording that its reader does not see', () => {
  it('is told without any wording', () => {
    const index = deed('us.gloss.plain');
    const cue: Cue = { turn: 3, kind: 'deed', party: 2, deed: index, asked: -1, secret: false };
    const [open = ''] = lines([cue], [1]);
    const [veiled = ''] = lines([{ ...cue, veiled: true }], [1]);
    expect(open).toMatch(/plain/i);
    expect(veiled).not.toMatch(/plain/i);
  });
});
