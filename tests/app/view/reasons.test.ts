import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { reasonsOf } from '../../../src/app/view/reasons.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { knownAnswer } from '../../../src/session/known-answer.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { refusalOfARedLine } from '../../fixtures/refusal-of-a-red-line.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const { view, cues } = refusalOfARedLine(rulebook);
const voices = { en: await createWords('en'), ko: await createWords('ko') };
await fetchLate();

// An audience of 6, on the fifth day of fifteen.
it.each([
  [
    'en',
    'They asked instead for: Denuclearisation: To work towards it, in words.',
    'Signing would break their word, given in Week 3: “No disarming first, no disarming alone”. That would cost them 2 points.',
  ],
  [
    'ko',
    '대신 요구한 것 – 비핵화: 비핵화 노력 다짐.',
    '서명하면 상대는 3주째에 한 약속을 어기게 됩니다: ‘먼저, 일방적으로 핵을 내려놓지는 않겠다’. 그 대가는 2점입니다.',
  ],
] as const)('what was asked for instead and a word that would be broken are told, in %s', (language, instead, word) => {
  const answer = knownAnswer(cues, 0);
  const names = lexicon(scenario, rulebook, voices[language]);
  const said = answer && reasonsOf(names, { ...view, evaluator: flatEvaluator(rulebook) }, view.seat, answer);
  expect(said?.map(({ text }) => text)).toContain(instead);
  const broken = said?.find((reason) => reason.word);
  expect(broken?.text).toBe(word);
  // By this it is found again in the record.
  expect(broken?.word).toMatchObject({ party: answer?.party, turn: 3 });
  expect(word).toContain(broken?.word?.text);
});

it.each(['en', 'ko'] as const)(
  'for what a person refused no reason is invented, and what they put instead is told (%s)',
  (language) => {
    const answer = knownAnswer(cues, 0);
    const names = lexicon(scenario, rulebook, voices[language]);
    const position = { ...view, evaluator: flatEvaluator(rulebook) };
    const said = answer && reasonsOf(names, position, view.seat, answer, true);
    const instead = names.words.series((answer?.instead ?? []).map((clause) => names.clause(clause)));
    expect(said).toEqual([{ text: names.words.say('cable.reason.askInstead', { package: instead }) }]);
    // Nor can it change with what is believed of them.
    const state = view.state.map((value, slot) => (slot >= rulebook.layout.beliefs ? value / 2 : value));
    expect(answer && reasonsOf(names, { ...position, state }, view.seat, answer, true)).toEqual(said);
    expect(answer && reasonsOf(names, position, view.seat, { ...answer, accepts: true }, true)).toEqual([]);
  },
);

describe('a refusal by one that does not sit at the table', () => {
  const index = (list: readonly { readonly id: string }[], id: string): number =>
    list.findIndex((one) => one.id === id);
  const [us, rok] = [index(rulebook.parties, 'us'), index(rulebook.parties, 'rok')];
  const table = rulebook.tables.findIndex(
    ({ parties, issues }) =>
      parties.includes(us) && !parties.includes(rok) && issues.includes(index(rulebook.issues, 'war_end')),
  );
  const issue = index(rulebook.issues, 'war_end');
  const level = (rulebook.issues[issue]?.levels ?? []).findIndex(
    ({ signs }) => signs.includes(us) && signs.includes(rok),
  );
  const clause = { issue, level, wording: 'plain' } as const;
  const state = view.state.slice();
  const refused = (agreed?: number) => {
    if (agreed !== undefined) {
      state[rulebook.layout.agreed + issue] = agreed + 1;
      state[rulebook.layout.agreedBy + issue] = rok + 1;
    }
    const answer = knownAnswer(
      [{ kind: 'answer', turn: 5, table, summit: -1, party: rok, by: us, package: [clause], accepts: false }],
      0,
    );
    const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
    const told = (['en', 'ko'] as const).map((language) => {
      const names = lexicon(scenario, rulebook, voices[language]);
      return answer ? reasonsOf(names, position, us, answer).map(({ text }) => text) : [];
    });
    return { en: told[0] ?? [], ko: told[1] ?? [] };
  };

  it('says first, in full words, why it said no', () => {
    const { en, ko } = refused();
    expect(en[0]).toMatch(/^South Korea says no/u);
    expect(ko[0]).toMatch(/^한국이 거절합니다/u);
  });
  it('says what wanted its signature, and who was asked no more', () => {
    const [english, korean] = (['en', 'ko'] as const).map((language) =>
      lexicon(scenario, rulebook, voices[language]).clause(clause),
    );
    const { en, ko } = refused();
    expect(en[1]).toBe(
      `South Korea does not sit at this table. It had to sign because of this: ${english ?? ''}. Without that it is not asked.`,
    );
    expect(ko[1]).toContain(korean);
    expect(en[2]).toBe('South Korea was asked first, so it never came to North Korea.');
    expect(ko[2]).toContain('북한');
  });
  it('weighs one reason alone: of what would have stood in the way next there are no odds', () => {
    for (const told of [refused(), refused(level)])
      for (const lines of [told.en, told.ko]) expect(lines.slice(1).join(' ')).not.toMatch(/(?:9\d|100)(?: in 100|%)/u);
  });
});

describe('a refusal by who sits at the table', () => {
  const index = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
  const [us, dprk] = [index('us'), index('dprk')];
  const names = lexicon(scenario, rulebook, voices.en);
  const position = { rulebook, state: view.state, evaluator: flatEvaluator(rulebook) };
  /** The reasons of every offer of two clauses, or one, at every table where both sit. */
  const refusals = rulebook.tables.flatMap(({ parties, issues }, table) => {
    if (!parties.includes(us) || !parties.includes(dprk)) return [];
    const clauses = issues.flatMap((issue) =>
      (rulebook.issues[issue]?.levels ?? []).flatMap((_, level) =>
        level === 0 ? [] : [{ issue, level, wording: 'plain' } as const],
      ),
    );
    return clauses.flatMap((one) =>
      clauses.flatMap((other) => {
        if (other.issue < one.issue || (other.issue === one.issue && other !== one)) return [];
        const offer = other === one ? [one] : [one, other];
        const cue = { kind: 'answer', turn: 5, table, summit: -1, party: dprk, by: us, accepts: false } as const;
        const answer = knownAnswer([{ ...cue, package: offer }], 0);
        return answer ? [{ offer, reasons: reasonsOf(names, position, us, answer) }] : [];
      }),
    );
  });
  const lines = refusals.map(({ reasons }) => reasons.map(({ text }) => text));
  const worth = /put it at ([+−]?\d+) to ([+−]?\d+) for them/u;
  const number = (text = ''): number => Number(text.replace('−', '-'));

  it('says that it gave them enough only where all that stands below it says so', () => {
    const enough = lines.filter(([first = '']) => first.includes('it gave them enough'));
    const perhaps = lines.filter(([first = '']) => first.includes('it may have given them enough'));
    expect([enough.length > 0, perhaps.length > 0]).toEqual([true, true]);
    for (const told of enough) {
      expect(told.join(' ')).not.toContain('leaving is worth');
      expect(number(worth.exec(told.join(' '))?.[1])).toBeGreaterThanOrEqual(0);
    }
  });

  it('says once what they would have signed for, as the least, beside what it was worth to them', () => {
    const asking = lines.filter((told) => told.some((text) => text.includes('the least they sign for')));
    expect(asking.length).toBeGreaterThan(0);
    for (const told of lines) expect(told.filter((text) => worth.test(text))).toHaveLength(1);
    for (const told of asking)
      expect(told.filter((text) => text.includes('sign for')).every((text) => worth.test(text))).toBe(true);
  });

  it('names the issue that decided: of the offer, and that which weighs most where it is named below', () => {
    const over = refusals.flatMap(({ offer, reasons }) => {
      const issue = reasons.find((one) => one.issue !== undefined)?.issue;
      return issue === undefined ? [] : [{ offer, reasons, issue }];
    });
    expect(over.length).toBeGreaterThan(0);
    for (const { offer, reasons, issue } of over) {
      const clause = offer.find((one) => one.issue === issue);
      const weighs = reasons.find(({ text }) => text.startsWith('What weighs on them most'));
      expect(weighs?.text).toBe(`What weighs on them most: ${clause ? names.clause(clause) : ''}.`);
    }
    // It need not be what stands first in it.
    expect(over.some(({ offer, issue }) => offer[0]?.issue !== issue)).toBe(true);
  });
});
