import type { SameKeys } from '../key.ts';
import type { gallery as english } from '../en/gallery.ts';

export const gallery: SameKeys<typeof english> = {
  count: '{{of}}개 중 {{found}}개',
  blank: '아직 보지 못한 결말',
  fresh: '이번 게임',
  hint: {
    met: '정상들이 만납니다',
    vague: '두 가지로 읽히는 문구',
    broken: '누군가 한 말을 뒤집습니다',
    left: '{{party, josa(particle: 이/가)}} 자리를 떠납니다',
    given: '{{name, josa(particle: 이/가)}} 결말을 가릅니다',
    further: '{{name, josa(particle: 이/가)}} 더 멀리 나아갑니다',
    high: '{{name, josa(particle: 이/가)}} 치솟습니다',
    low: '{{name, josa(particle: 이/가)}} 내려앉습니다',
    state: '{{name, josa(particle: 이/가)}} 결말을 가릅니다',
    is: '합의문에 서명합니다',
    time: '시간이 다 지나갑니다',
  },
};
