import { expect, it } from 'vitest';
import { CODES as TRIED } from '../../src/lab/codes.ts';
import { CODES_BEFORE_PLAY } from '../../src/rules/compile/codes.ts';
import { problemSentences } from '../../src/words/problems.ts';

it('every code of the checker has a sentence in Korean, and none has one without being a code', async () => {
  const codes = [...Object.keys(CODES_BEFORE_PLAY), ...Object.keys(TRIED)];
  const sentences = await problemSentences('ko');
  expect(Object.keys(sentences).toSorted()).toEqual([...new Set(codes)].toSorted());
  for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/[가-힣].*(다|시오)\.$/);
});

it('in English problems are told whole', async () => {
  expect(await problemSentences('en')).toEqual({});
});
