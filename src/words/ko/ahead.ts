import type { SameKeys } from '../key.ts';
import type { ahead as english } from '../en/ahead.ts';

export const ahead: SameKeys<typeof english> = {
  today: '{{summit}}의 날이 밝았다',
  days: '{{summit}} {{left}} 앞으로',
  noDay: '{{summit}} 날짜 아직 못 정해… 남은 시간 {{left}}',
  wanting: '아직 채워지지 않은 조건 – {{what}}',
  missedGone: '열리지 못한 이유 – {{what}}.',
  missedLeft: '{{party, josa(particle: 이/가)}} 자리를 떠남',
  missed: '열리지 못한 이유 – {{what}}.',
  missedStood: '{{name}}: {{is}} (필요한 상태: {{wanted}})',
  missedBar: '{{party}} 측이 내건 조건 ‘{{text}}’',
  missedOther: '함께 갖추어져야 할 여러 가지',
  missedReads: '{{issue}} 문제에 대한 {{party}} 측의 이해',
  missedUnread: '여기서는 알 수 없음',
  missedSince: '{{text}} ({{when}}부터)',
  missedBy: '{{text}} ({{when}}부터, {{act}})',
  undone: {
    signed:
      '{{when}}에 우리와 합의한 ‘{{clause}}’ 조항은 더는 유효하지 않습니다. 다른 쪽끼리 ‘{{now}}’ 조항에 서명했습니다.',
    agreed:
      '{{when}}에 우리와 합의한 ‘{{clause}}’ 조항은 더는 유효하지 않습니다. 다른 쪽끼리 ‘{{now}}’ 조항에 합의했습니다.',
    dropped: '{{when}}에 우리와 합의한 ‘{{clause}}’ 조항은 더는 유효하지 않습니다.',
  },
};
