import { expect, it } from 'vitest';
import { withParticle } from '../../src/words/particle.ts';

it.each([
  ['미국', '이/가', '미국이'],
  ['러시아', '이/가', '러시아가'],
  ['스웨덴', '을/를', '스웨덴을'],
  ['서울', '으로/로', '서울로'],
  ['평양', '으로/로', '평양으로'],
  ['3', '을/를', '3을'],
  ['12', '을/를', '12를'],
  ['Washington', '이/가', 'Washington이'],
  ['United States', '은/는', 'United States는'],
  ['중국(베이징)', '은/는', '중국(베이징)은'],
  ['한국', '와/과', '한국과'],
  ['‘말로’', '이라/라', '‘말로’라'],
  ['‘중단’', '으로/로', '‘중단’으로'],
  ['', '은/는', ''],
])('%s with %s is %s', (word, pair, whole) => {
  expect(withParticle(word, pair)).toBe(whole);
});

it('an unknown pair of particles is an error', () => {
  expect(() => withParticle('미국', '은/가')).toThrow('은/가');
});
