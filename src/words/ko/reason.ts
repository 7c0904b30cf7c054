import type { SameKeys } from '../key.ts';
import type { reason as english } from '../en/reason.ts';

export const reason: SameKeys<typeof english> = {
  needsMore: '분석관들이 보기에 이 제안에서 상대의 득실은 {{low}}~{{high}}점입니다.',
  askInstead: '대신 요구한 것 – {{package}}.',
  notAtHome: '상대가 국내 동의를 얻지 못했을 확률: {{odds}}%.',
  never: '상대가 이런 것에는 결코 서명하지 않는 쪽일 확률: {{odds}}%.',
  enough: '상대가 충분히 얻는 것 – {{issue}}.',
  betterAgreed: '상대가 이미 합의된 것을 더 낫게 여길 확률: {{odds}}%.',
  word: '서명하면 상대는 {{turn}}에 한 약속을 어기게 됩니다: ‘{{what}}’. 그 대가는 {{points}}입니다.',
  surely: {
    notAtHome: '분석관들이 보기에 상대는 국내 동의를 얻을 수 없었습니다.',
    never: '분석관들이 보기에 상대는 이런 것에는 결코 서명하지 않는 쪽입니다.',
    betterAgreed: '분석관들이 보기에 상대에게는 이미 합의된 것이 더 낫습니다.',
  },
};
