import type { SameKeys } from '../key.ts';
import type { coach as english } from '../en/coach.ts';

export const coach: SameKeys<typeof english> = {
  title: '연습 협상',
  hint: '도움말',
  show: '어디?',
  gotIt: '알겠습니다',
  noMore: '그만 보기',
  takeChair: '이제 자리를 고르세요',
  sent: '받은 게임으로 가기',
};
