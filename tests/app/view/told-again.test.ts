import { expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { toldAgain } from '../../../src/app/view/told-again.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shippedRulebook, shippedScenario } from '../../fixtures/shipped.ts';

await fetchLate();
const rulebook = shippedRulebook('korea_2018');
const us = rulebook.parties.findIndex(({ id }) => id === 'us');

it.each([
  ['en', 'The United States gets up and leaves the room'],
  ['ko', '미국, 회담 도중 퇴장'],
] as const)('heads walking out of a summit by that, and by the letter where none sits: %s', async (language, text) => {
  const names = lexicon(shippedScenario('korea_2018'), rulebook, await createWords(language));
  const deed = rulebook.parties[us]?.leave ?? -1;
  const left = { kind: 'deed', turn: 15, party: us, deed, asked: -1, secret: false } as unknown as Cue;
  const sits = (turn: number) => ({ kind: 'summit', turn, summit: rulebook.mainSummit, status: 'sits' }) as Cue;
  expect(toldAgain.headline(names, [sits(15), left], left)).toBe(text);
  expect(toldAgain.headline(names, [sits(8), left], left)).toBeUndefined();
  expect(toldAgain.headline(names, [left, sits(15)], left)).toBeUndefined();
});
