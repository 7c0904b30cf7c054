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
});
