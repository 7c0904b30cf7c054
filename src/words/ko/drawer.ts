import type { SameKeys } from '../key.ts';
import type { drawer as english } from '../en/drawer.ts';

export const drawer: SameKeys<typeof english> = {
  closed_one: '지금은 할 수 없는 일({{count}})과 그 이유',
  closed_other: '지금은 할 수 없는 일({{count}})과 그 이유',
  rest: '그 밖의 일',
  another: '다른 것도 함께 지시',
  group: {
    alliance: '동맹',
    bar: '먼저 이루어져야 할 것',
    credit: '공로',
    envoy: '특사와 친서',
    firstStep: '첫걸음',
    home: '국내',
    invitation: '초청',
    north: '북측과의 일',
    others: '다른 나라들',
    papers: '문서와 준비',
    press: '언론',
    pressure: '압박',
    rescue: '회담 살리기',
    staff: '인사',
    statements: '성명',
  },
};
