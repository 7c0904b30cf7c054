import type { SameKeys } from '../key.ts';
import type { theatre as english } from '../en/theatre.ts';

export const theatre: SameKeys<typeof english> = {
  region: '무대',
  scenes: '무대 위 장면',
  scene: { map: '지도', table: '회담장', front: '신문 1면' },
  skip: '장면 건너뛰기',
  open: { map: '지도 크게 보기', table: '회담장 크게 보기', front: '신문 크게 보기' },
  about: {
    map: '이 게임에 나오는 장소들의 지도입니다. 지도에 있는 것은 모두 옆의 글에도 있습니다.',
    table: '회담장과 그 위에 놓인 것들입니다. 여기 있는 것은 모두 옆의 글에도 있습니다.',
    front: '일어난 일을 담은 신문 1면입니다. 여기 있는 것은 모두 옆의 글에도 있습니다.',
  },
  place: {
    all_one: '지도의 장소 {{count}}곳',
    all_other: '지도의 장소 {{count}}곳',
    home_one: '{{names}} 지도부가 있는 곳입니다.',
    home_other: '{{names}} 지도부가 있는 곳입니다.',
    now: '지금 이곳에서 마주 앉아 있습니다.',
    chosen: '정상들이 이곳에서 만나기로 되어 있습니다.',
    possible: '정상들이 이곳에서 만날 수도 있습니다.',
    summit: '이곳에서 열리는 회담: {{summit}}',
    table: '이곳에 있는 협상 테이블: {{table}}',
    worth: '이곳에서 만날 때의 득실',
    guess: '추정',
    orPick: '지도에서 골라도 됩니다. 고를 수 있는 곳에 둥근 점선이 있습니다.',
    moves: '내릴 수 있는 지시',
    noMoves: '지금 이곳과 관련해 내릴 지시는 없습니다.',
    lay: '테이블에 올리기: {{text}}',
    takeOff: '테이블에서 내리기: {{text}}',
  },
};
