import type { SameKeys } from '../key.ts';
import type { score as english } from '../en/score.ts';

export const score: SameKeys<typeof english> = {
  ledger: '주고받은 것',
  agreedOnly: '{{name}} (합의만 하고 만나지는 못함)',
  meeting: '만남 그 자체',
  issues: '효력이 생긴 것',
  gifts: '따로 오간 대가',
  paid: '치른 대가',
  outside: '합의하지 않을 때의 가치',
  fooled: '지켜지지 않은 것',
  of: '{{party}}: {{points}}',
};
