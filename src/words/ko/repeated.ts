import type { SameKeys } from '../key.ts';
import type { repeated as english } from '../en/repeated.ts';

export const repeated: SameKeys<typeof english> = {
  since: '{{turn}}에도 있었던 일입니다.',
  moved: '{{told}}… 또 한 번',
  called: '‘{{issue}}’에 관해 전해진 말, 실제로 한 말과 달라… 전한 쪽이 대가 치러',
  calledAbout: '‘{{issue}}’ 전해 들은 말, 실제로 한 말과 달라',
  calledUnknown: '양쪽이 맞춰 본 말, 서로 달라',
  turnsDown: '{{party}}, {{by}}의 {{turn}} 제안 그대로 또 거절',
  turnsDownHere: '{{by}}, 같은 제안 되풀이… {{party}} 또 거절',
  turnsDownNew: '{{party}}, {{by}} 새 제안도 거절… 이번엔 ‘{{clause}}’',
  turnsDownLess: '{{by}}, ‘{{issue}}’ 빼고 다시 제안… {{party}} 또 거절',
  agreesOnIt: '{{parties, together}} 합의 확대… ‘{{clause}}’ 추가, 서명은 정상들의 몫',
  signsIt: '{{parties, together}} 추가 서명… 이번엔 ‘{{clause}}’',
  settledElsewhere: '{{parties, together}} 합의로 {{levels}} 확정',
};
