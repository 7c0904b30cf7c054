import { describe, expect, it } from 'vitest';
import { anew } from '../../src/words/korean.ts';
import { fetchLate } from '../../src/words/late.ts';
import { createWords } from '../../src/words/words.ts';

describe('a Korean headline told a second time', () => {
  it.each([
    ['북한에 질의… 회신 대기', '북한에 다시 질의… 회신 대기'],
    ['정상회담 흔들… 북한 “우리를 위협하나”', '정상회담 다시 흔들… 북한 “우리를 위협하나”'],
    ['평양발 친서 온다', '평양발 친서 다시 온다'],
    ['미국, 강경 노선으로', '미국, 다시 강경 노선으로'],
    ['한미연합훈련은 이제 ‘규모 축소’', '한미연합훈련은 이제 다시 ‘규모 축소’'],
    ['파문', '다시 파문'],
  ])('%s', (headline, again) => expect(anew(headline)).toBe(again));

  it('stays where it says so itself', () => {
    for (const told of ['한국, 다시 중재에 나서', '봄철 한미연합훈련 또 연기', '한국, 미국에 거듭 감사'])
      expect(anew(told)).toBe(told);
  });
});

describe('Korean sentences', async () => {
  const words = await createWords('ko');
  await fetchLate();
  const { say } = words;

  it('bend what somebody is about to do, or name it as a course', () => {
    const asked = (text: string): string => say('cable.askedYou', { by: '미국', text });
    expect(asked('서한으로 회담을 취소한다')).toBe(
      '미국이 서한으로 회담을 취소하려 합니다. 그 전에 우리 생각을 묻습니다.',
    );
    expect(asked('친서를 보낸다')).toBe('미국이 ‘친서를 보낸다’는 방침입니다. 그 전에 우리 생각을 묻습니다.');
  });
  it('count as one speaks', () => {
    expect(say('table.exchanges', { count: 2 })).toBe('이번까지 두 번 제안을 주고받을 수 있습니다.');
    expect(say('table.exchanges', { count: 14 })).toContain('14 번');
  });
  it('name nobody twice in a scoop', () => {
    expect(say('cable.leaked', { text: '북한, 야간 밀무역 묵인', party: '북한' })).toBe(
      '[단독] 북한, 야간 밀무역 묵인',
    );
  });
  it('open and close a summit as a headline does', () => {
    const [opens, closes] = (['summitOpens', 'summitCloses'] as const).map((key) =>
      say(`cable.${key}`, { summit: '북미정상회담' }),
    );
    expect([opens, closes]).toEqual(['북미정상회담 개막', '북미정상회담 폐막']);
  });
  it('say of a meeting when and where it is to be', () => {
    const where = { summit: '북미정상회담', day: '6월 12일', place: '제네바' };
    expect(say('cable.repeated.settled', where)).toBe('북미정상회담, 6월 12일 제네바서 열기로');
  });
});
