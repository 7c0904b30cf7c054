import { expect, it } from 'vitest';
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
  expect(said?.[0]?.text).toBe(instead);
  const broken = said?.find((reason) => reason.word);
  expect(broken?.text).toBe(word);
  // By this it is found again in the record.
  expect(broken?.word).toMatchObject({ party: answer?.party, turn: 3 });
  expect(word).toContain(broken?.word?.text);
});
