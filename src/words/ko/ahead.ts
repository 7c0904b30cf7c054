import type { SameKeys } from '../key.ts';
import type { ahead as english } from '../en/ahead.ts';

export const ahead: SameKeys<typeof english> = {
  today: '{{summit}}의 날이 밝았다',
  days: '{{summit}} {{left}} 앞으로',
  noDay: '{{summit}} 날짜 아직 못 정해… 남은 시간 {{left}}',
  wanting: '아직 채워지지 않은 조건 – {{what}}',
};
