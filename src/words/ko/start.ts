import type { SameKeys } from '../key.ts';
import type { start as english } from '../en/start.ts';

export const start: SameKeys<typeof english> = {
  choose: '어느 자리에 앉으시겠습니까',
  take: '이 자리에 앉기',
  continue: '이어서 하기',
  continueWhere: '{{title}}: {{where}}',
  practice: '연습 협상 · 5분',
  practiceAbout: '직접 해 보며 배웁니다. 제안, 거절, 국내의 동의, 그리고 협상장을 떠나는 대가.',
  more: '더 보기',
  moreAbout: '다른 위기, 길이, 난이도, 한 화면에서 둘이, 내가 만든 시나리오',
  class: '수업에서',
  classAbout: '45분 수업: 자리마다 링크 하나, 토론 질문',
  saves: '내 게임',
  savesNone: '아직 보관된 게임이 없습니다. 시작한 게임은 저절로 이곳에 보관됩니다.',
  import: '저장한 게임 열기',
  exportAll: '모두 한 파일로 저장',
  bring: '내 시나리오 가져오기',
  bringAbout:
    '시나리오 파일이나 폴더, zip을 여기에 놓거나 골라 주세요. 이 기기에서만 검사하며 다른 곳으로 보내지 않습니다.',
  chooseFile: '파일이나 zip 고르기',
  chooseFolder: '폴더 고르기',
  dropHere: '놓으면 이 시나리오를 검사합니다',
  ended: '끝남',
  storageFull: '게임을 더 보관할 자리가 없습니다. 지금 게임은 계속되니 파일로 저장하고, 필요 없는 게임은 지우세요.',
  mayVanish:
    '다른 앱 안에 열린 창에서는 게임이 사라질 수 있습니다. 브라우저에서 이 페이지를 열거나 게임을 파일로 저장하세요.',
  storageDenied: '이 브라우저에서는 아무것도 보관할 수 없습니다. 닫기 전에 게임을 파일로 저장하세요.',
  loading: '자리를 마련하는 중 …',
  gallery: '결말의 벽',
  galleryAbout: '맞이한 결말이 하나씩 걸립니다. 게임을 지워도 여기에는 남습니다.',
};
