import { describe, expect, it } from 'vitest';
import { notSaidAlready } from '../../../src/app/view/said-already.ts';

describe('lines below a headline', () => {
  it('are left out where it says the same, also of a second time', () => {
    expect(notSaidAlready('미 강경파, 또 목소리 높여', ['미 강경파, 목소리 높여'])).toEqual([]);
    expect(notSaidAlready('미국, 주한 미국대사 지명… 공은 상원으로', ['주한 미국대사 지명'])).toEqual([]);
  });
  it('are left out in English as well where only “again” is added', () => {
    expect(notSaidAlready('Tokyo objects again, louder', ['Tokyo objects once more'])).toEqual([]);
  });
  it('are left out where another of them says more', () => {
    expect(notSaidAlready('판문점에서 만났다', ['남북 정상, 약식 회동', '남북 정상, 약식 회동 마쳐'])).toEqual([
      '남북 정상, 약식 회동 마쳐',
    ]);
  });
  it('stand once where two are the same, and else as they were', () => {
    expect(notSaidAlready('The great meeting is on again', ['It is set', 'It is set', 'They talk'])).toEqual([
      'It is set',
      'They talk',
    ]);
  });
});
