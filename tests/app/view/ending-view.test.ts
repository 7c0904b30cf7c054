import { describe, expect, it } from 'vitest';
import { endingView } from '../../../src/app/view/ending-view.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { storyOf } from '../../../src/app/view/story.ts';
import { debrief, type Debrief } from '../../../src/debrief/debrief.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { at } from '../../../src/kit/never.ts';
import { nothingMind } from '../../../src/minds/nothing-mind.ts';
import { createSession } from '../../../src/session/session.ts';
import { decidingMoments } from '../../../src/ui/play/moments.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { unwillingAtTheSummit } from '../../fixtures/unwilling.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const words = await createWords('en');

describe('a score, term by term', () => {
  const { scenario, rulebook } = shipped('korea_2018');
  const names = lexicon(scenario, rulebook, words);
  const chairs = { us: { kind: 'human' } } as const;
  const { layout, mainSummit } = rulebook;
  const { turnIssue } = at(rulebook.summits, mainSummit);
  const seat = rulebook.parties.findIndex(({ id }) => id === 'us');
  const ended = (held: number) => {
    const state = createSession({ rulebook, seed: 'score', chairs, rest: nothingMind }).position().state.slice();
    state[layout.levels + turnIssue] = 2;
    state[layout.held + mainSummit] = held;
    state[layout.paid + seat] = 7.77;
    state[layout.gifts + seat] = 1.234;
    return endingView(names, { rulebook, state, evaluator: flatEvaluator(rulebook) }, seat, [], 'coming', 0);
  };

  it('a day that was agreed and on which nobody met is said to be that', () => {
    const day = names.issue(turnIssue);
    expect(ended(0).terms.map(({ name }) => name)).toContain(`${day} (agreed, though nobody met)`);
    expect(ended(12).terms.map(({ name }) => name)).toContain(day);
  });
  it('adds up as it is shown', () => {
    const { terms, scores } = ended(0);
    const own = scores.find((score) => score.own)?.points ?? NaN;
    expect(terms.reduce((sum, { points }) => sum + Math.round(points * 10), 0)).toBe(Math.round(own * 10));
  });
  it('stands under a view of the world, beside how many others there are', () => {
    const others = Object.keys(scenario.assumptions).length - 1;
    expect(ended(0).world).toEqual({ name: names.text(`assumptions.${rulebook.assumption}.name`), others });
  });
});

describe('what is told of a game', () => {
  const { scenario, rulebook } = shipped('first_steps');
  const chairs = { skerry: { kind: 'mind', level: 'normal', mind: nothingMind } } as const;
  const session = createSession({ rulebook, seed: 'story', chairs, rest: nothingMind });
  const told = debrief(session.record(), rulebook);
  const short = {
    ...lexicon(scenario, { ...rulebook, length: 'short' }, words),
    scenario: { ...scenario, calendar: { ...scenario.calendar, short: { from: 3, after: '' } } },
  };
  const story = (changed: Partial<Debrief>) =>
    storyOf({ lexicon: short, seat: 0, cableOf: () => undefined }, { ...told, ...changed });

  it('names what was paid before somebody took over, and how much that was', () => {
    const paid = { entry: -1, party: 0, scene: 0, reason: 'overdue', promise: 0 } as const;
    const { paid: lines, before } = story({
      payments: [
        { ...paid, turn: 2, points: 2 },
        { ...paid, turn: 4, points: 3 },
      ],
    });
    expect(
      lines.map(({ text, points }) => [text.startsWith('Before you took over: A promise past its day'), points]),
    ).toEqual([
      [true, -2],
      [false, -3],
    ]);
    expect(before).toBe(-2);
  });
  it('tells the score as it stood when somebody took over apart from what came since, and both add up to it', () => {
    const [party] = told.parties;
    const parties = party ? [{ ...party, score: { ...party.score, total: 5.25 } }] : [];
    const standings = [
      { turn: 2, totals: [9, 0] },
      { turn: 3, totals: [-4.12, 0] },
      { turn: 4, totals: [7, 0] },
    ];
    // Of 5.25 as it is shown, 5.3, what stood is -4.1.
    expect(story({ parties, standings }).tookOver).toEqual({ stood: -4.1, since: 9.4 });
    const full = lexicon(scenario, { ...rulebook, length: 'full' }, words);
    const whole = storyOf({ lexicon: full, seat: 0, cableOf: () => undefined }, { ...told, parties, standings });
    expect(whole.tookOver).toBeUndefined();
  });
  it('tells where and by whom something was signed, and of a summit that signed nothing that it did not', () => {
    const clause = { issue: 0, level: 1, wording: 'plain' } as const;
    const [table, summit] = [0, rulebook.mainSummit];
    const sat = { turn: 6, entry: -1, step: { kind: 'open_summit', summit }, secret: false } as const;
    const timeline = [{ ...sat, gauges: [], tracks: [], levels: [] }];
    const signature = { scene: 3, turn: 4, table, summit: -1, by: 0, package: [clause] };
    const names = lexicon(scenario, rulebook, words);
    const [one, other] = (rulebook.tables[table]?.parties ?? []).map((party) => names.party(party).name);
    const atTable = story({ timeline, signatures: [signature] }).signed.map(({ text }) => text);
    expect(atTable).toHaveLength(2);
    expect(atTable[0]).toContain(`${names.table(table)}: signed by `);
    expect(atTable[0]).toContain(one);
    expect(atTable[0]).toContain(other);
    expect(atTable[1]).toBe(`${names.summit(summit)}: nothing was signed there.`);
    const there = story({ timeline, signatures: [{ ...signature, turn: 6, summit }] }).signed.map(({ text }) => text);
    expect(there).toHaveLength(1);
    expect(there[0]).toContain(`${names.summit(summit)}: signed by `);
  });
  it('names who carried or worded what was heard otherwise, and nobody for what was heard as it was said', () => {
    const reading = {
      kind: 'reading',
      hearer: 0,
      issue: 0,
      turn: 4,
      sender: 1,
      carrier: 1,
      signed: false,
      said: 0,
      heard: 1,
      points: 2,
      fate: 'stands',
      settled: 0,
      broke: [],
      kept: [],
    } as const;
    const { readings } = story({
      ledger: [reading, { ...reading, turn: 5, signed: true }, { ...reading, turn: 6, heard: 0 }],
    });
    const name = lexicon(scenario, rulebook, words).party(1).name;
    expect(readings.map(({ more }) => more)).toEqual([
      [`It was carried by ${name}.`],
      [`It was worded by ${name}.`],
      [],
    ]);
  });
  it('tells an own clause that was not kept as what came afterwards, for nobody decided it then', () => {
    const clause = { issue: 0, level: 1, kept: false, scene: 0, turn: 8 };
    const [own, theirs] = story({
      clauses: [
        { ...clause, giver: 0 },
        { ...clause, giver: 1 },
      ],
    }).broken;
    expect([own?.when, theirs?.when]).toEqual(['Afterwards', 'Afterwards']);
    expect(own?.more).toEqual(['Whether a government keeps what it signed shows after your term. You were not asked.']);
    expect(theirs?.more).toEqual([]);
  });
});

describe('a word that was signed and what became of it', () => {
  const { scenario, rulebook } = shipped('korea_2018');
  const names = lexicon(scenario, rulebook, words);
  const session = createSession({ rulebook, seed: 'word', chairs: {}, rest: nothingMind });
  const told = debrief(session.record(), rulebook);
  const issue = rulebook.issues.findIndex(({ gives }) => gives.length > 1);
  const [own, other] = at(rulebook.issues, issue).gives;
  if (own === undefined || other === undefined) throw new Error('No issue has two givers');
  const clause = { issue, level: 1, wording: 'plain' } as const;
  const signed = { scene: 7, turn: 9, table: 0, summit: -1, by: own, package: [clause] };
  /** The story of a game that rests on whether a word was broken, as its first giver hears it. `by`: who broke it; `level`: at which it stood at the end. */
  const story = (by: readonly number[], level = 1) => {
    const part = { term: { kind: 'constant', value: 1 }, holds: by.length > 0, value: by.length > 0 ? 1 : 0 } as const;
    const clauses = [own, other].map((giver) => ({
      issue,
      giver,
      level,
      kept: !by.includes(giver),
      scene: 90,
      turn: 15,
    }));
    return storyOf(
      { lexicon: names, seat: own, cableOf: (scene) => `c${scene}` },
      {
        ...told,
        signatures: [{ ...signed, scene: 3, turn: 5, package: [{ ...clause, level: 2 }] }, signed],
        clauses,
        why: {
          ending: 0,
          missed: [],
          leftOut: [],
          unmet: [],
          otherwise: -1,
          parts: [
            { ...part, about: { kind: 'broken', issue }, scene: 90, turn: 15 },
            { ...part, about: { kind: 'held', summit: rulebook.mainSummit }, scene: 8, turn: 15 },
          ],
        },
      },
    );
  };
  const said = `“${names.clause(clause)}”, signed then, was`;

  it('stands among what decided it, with the way to where it was given, whoever broke it', () => {
    const theirs = decidingMoments(story([other]))[0];
    expect(theirs).toMatchObject({ turn: 9, cable: 'c7', when: names.turn(9), word: 'broken' });
    expect(theirs?.text).toMatch(new RegExp(`^${said} not kept afterwards by .*${names.party(other).name}\\.$`, 'u'));
    expect(decidingMoments(story([own]))[0]?.text).toBe(`${said} not kept afterwards by your own government.`);
    expect(decidingMoments(story([own, other]))[0]?.text).toContain('neither by your own government nor by ');
    expect(decidingMoments(story([]))[0]).toMatchObject({
      text: `${said} kept afterwards.`,
      cable: 'c7',
      word: 'kept',
    });
  });
  it('is not said to have been signed there where a deed has taken it further since', () => {
    const [part] = story([other], 2).rests;
    expect(part).toMatchObject({ when: 'Afterwards' });
    expect(part).not.toHaveProperty('word');
  });
  it('leads below, too, from who broke it to where that was signed', () => {
    expect(story([other]).broken).toMatchObject([{ cable: 'c7', when: names.turn(9), more: [] }]);
    expect(story([own]).broken[0]?.more).toEqual([
      'Whether a government keeps what it signed shows after your term. You were not asked.',
    ]);
  });
});

describe('what decided an ending in which nothing was signed', () => {
  const { scenario, rulebook } = shipped('korea_2018');
  const told = debrief(unwillingAtTheSummit(rulebook).record, rulebook);

  it.each(['en', 'ko'] as const)(
    'is first of all who refused what, in a sentence that can be looked up: %s',
    async (language) => {
      const names = lexicon(scenario, rulebook, await createWords(language));
      await fetchLate();
      const story = storyOf({ lexicon: names, seat: 0, cableOf: (scene) => String(scene) }, told);
      const [first, ...others] = decidingMoments(story);
      expect(first).toBe(story.wanting);
      expect(first?.text).toMatch(/No text was signed: in round \d|합의문에 서명하지 못했습니다/u);
      const scene = Number(first?.cable);
      const refusal = told.exchanges.find((one) => one.scene === scene);
      expect(refusal).toMatchObject({ accepts: false, summit: rulebook.mainSummit });
      // Nothing that was said at another table, and nothing raw.
      const answers = others.flatMap(({ cable }) => told.exchanges.find((one) => String(one.scene) === cable) ?? []);
      expect(answers.every(({ summit }) => summit === rulebook.mainSummit)).toBe(true);
      expect(story.rests.map((line) => line.text).join(' ')).toMatch(/The summit was held|열렸습니다/u);
      expect(story.missed[0]?.cable).toBe(first?.cable);
      for (const { turn, cable } of story.truth) expect(cable !== undefined).toBe(turn !== undefined);
    },
  );
});
