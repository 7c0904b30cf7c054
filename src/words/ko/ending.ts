import type { SameKeys } from '../key.ts';
import type { ending as english } from '../en/ending.ts';

export const ending: SameKeys<typeof english> = {
  score: '점수',
  scoreOwn: '당신',
  scoreAbout: '100점은 모든 의제에서 얻을 수 있었던 전부이고, 0점은 처음 그대로입니다.',
  terms: '당신의 점수, 항목별로',
  why: '여기에 이르게 한 것',
  rare: '드문 결말',
  again: '이 자리에서 다시 하기',
  ledger: '주고받은 것',
  meeting: '만남 그 자체',
  issues: '효력을 가진 것',
  gifts: '대가로 오간 것',
  paid: '치른 값',
  outside: '합의하지 않을 때의 가치',
  fooled: '지켜지지 않은 것',
  of: '{{party}}: {{points}}',
};
