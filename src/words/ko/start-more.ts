import type { SameKeys } from '../key.ts';
import type { startMore as english } from '../en/start-more.ts';

export const startMore: SameKeys<typeof english> = {
  withHints: '처음 하는 분을 위한 도움말과 함께',
  scenario: '위기',
  level: '상대방',
  levels: { easy: '너그러움', normal: '노련함', strict: '가차 없음' },
  levelAbout: {
    easy: '무엇이 필요한지 말해 줍니다. 같은 차례 안에서는 결정을 무를 수 있습니다.',
    normal: '각자의 성격대로 흥정합니다. 같은 차례 안에서는 결정을 무를 수 있습니다.',
    strict: '끈질기게 흥정하며, 한번 보낸 것은 되돌릴 수 없습니다.',
  },
  length: '길이',
  full: '전체: {{time}}',
  short: '짧게: 마지막 {{time}}',
  assumption: '세계가 움직이는 방식',
  seed: '판 번호',
  seedAbout: '같은 번호를 넣으면 숨은 사실과 우연까지 같은 판이 됩니다. 비워 두면 새 판을 만듭니다.',
  whoPlays: '누가 하나',
  beginAs: '{{party, josa(particle: 으로/로)}} 시작',
  resume: '이어서 하기',
  look: '어떻게 끝났는지 보기',
  rename: '이름 붙이기',
  nameOf: '게임 이름',
  forget: '지우기',
  forgetSure: '완전히 지울까요?',
  export: '파일로 저장',
  own: '내 시나리오',
};
