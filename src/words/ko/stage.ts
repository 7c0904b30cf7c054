import type { stage as english } from '../en/stage.ts';
import type { SameKeys } from '../key.ts';

export const stage: SameKeys<typeof english> = {
  scenes: '무대',
  scene: { map: '지도', table: '회담장', front: '신문 1면' },
  skip: '장면 건너뛰기',
  open: { map: '지도 크게 보기', table: '회담장 크게 보기', front: '신문 크게 보기' },
  masthead: { paper: '조간 기록', telegram: '전보', text: '공동 성명' },
  about: {
    map: '이 게임에 나오는 장소들의 지도입니다. 지도에 있는 것은 모두 옆의 글에도 있습니다.',
    table: '회담장과 그 위에 놓인 것들입니다. 여기 있는 것은 모두 옆의 글에도 있습니다.',
    front: '일어난 일을 담은 신문 1면입니다. 여기 있는 것은 모두 옆의 글에도 있습니다.',
  },
};
