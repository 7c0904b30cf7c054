import type { SameKeys } from '../key.ts';
import type { repeated as english } from '../en/repeated.ts';

export const repeated: SameKeys<typeof english> = {
  since: '{{ago}} 만에 또입니다.',
  moved: '{{told, anew}}',
  answered: '{{text}}… 화답 나와',
  unanswered: '{{text}}… 화답 없어',
  called: '‘{{issue}}’ 달리 전한 말 드러나… 전한 쪽이 값 치러',
  calledAbout: '‘{{issue}}’ 전해 들은 말, 실제와 달랐다',
  calledUnknown: '같은 말 달리 들었다… 뒤늦게 드러나',
  turnsDown: '{{by}}, {{ago}} 전 제안 다시 내밀어… {{party}} 또 거절',
  turnsDownHere: '{{by}}, 같은 제안 되풀이… {{party}} 또 거절',
  turnsDownOver: '{{party}}, {{by}} 새 제안도 거절… 걸림돌은 ‘{{clause}}’',
  turnsDownOther: '{{party}}, {{by}} 새 제안도 거절',
  turnsDownAsking: '{{by}}, ‘{{issue}}’ 요구 접어… {{party}} 그래도 거절',
  turnsDownGiving: '{{by}}, ‘{{issue}}’ 제안 거둬들여… {{party}} 또 거절',
  turnsDownLess: '{{by}}, ‘{{issue}}’ 빼고 다시 제안… {{party}} 또 거절',
  agrees: '{{parties, together}}, ‘{{clause}}’ 합의… 서명은 정상들의 몫',
  agreesMore: '{{parties, together}}, ‘{{clause}}’ 등 {{all}}개 항 합의… 서명은 정상들의 몫',
  agreesToo: '{{parties, together}}, ‘{{clause}}’도 합의… 서명은 정상들의 몫',
  agreesNews: '{{news}}… 정상 서명만 남아',
  signs: '{{parties, together}}, ‘{{clause}}’ 서명',
  signsMore: '{{parties, together}}, ‘{{clause}}’ 등 {{all}}개 항 서명',
  signsToo: '{{parties, together}}, ‘{{clause}}’도 서명',
  settled: '{{summit}}, {{day}} {{place}}서 열기로',
  settledDay: '{{summit}}, {{day}} 열기로',
  settledPlace: '{{summit}}, {{place}}서 열기로',
};
