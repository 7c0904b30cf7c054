import type { SameKeys } from '../key.ts';
import type { coach as english } from '../en/coach.ts';

export const coach: SameKeys<typeof english> = {
  practice: '연습 탁자 · 5분',
  practiceAbout: '직접 해 보며 배웁니다. 제안, 거절, 국내의 동의, 그리고 자리를 뜨는 값.',
  title: '연습 탁자',
  hint: '도움말',
  show: '어디?',
  gotIt: '알겠습니다',
  noMore: '그만 보기',
  takeChair: '이제 자리를 고르세요',
  withHints: '처음 하는 분을 위한 도움말과 함께',
};
