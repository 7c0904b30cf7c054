import type { SameKeys } from '../key.ts';
import type { below as english } from '../en/below.ts';

/** What is said below an event, beyond what it changed. */
export const below: SameKeys<typeof english> = {
  departure: {
    leaving: '분석관들은 상대가 자리를 떠나면 대가를 빼고 {{low}}~{{high}}점을 쥔다고 봅니다.',
    agreed: '지금까지의 합의가 상대에게 가져다줄 것은 {{low}}~{{high}}점입니다.',
    agreedNothing: '떠난다고 잃을 합의는 아직 없습니다.',
    costsMost: '상대에게 가장 부담스러운 것 – {{issue}}.',
    askedFor: '상대가 요구했으나 거절당한 것 – {{package}}.',
    dearest: '상대가 떠나면서 치르는 가장 큰 대가: {{name}}.',
  },
  standsUntil: '{{turn}}가 끝날 때까지는 되돌릴 수 있습니다. 그 뒤에는 게임이 끝납니다.',
  summitNothing: '서명은 없었습니다.',
  summitRefused: '{{by}}의 제안, {{party}} 거절 – {{what}}.',
};
