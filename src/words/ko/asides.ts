import type { SameKeys } from '../key.ts';
import type { asides as english } from '../en/asides.ts';

export const asides: SameKeys<typeof english> = {
  common: {
    markMeans: {
      fact: '실제로 있었거나 그렇게 말한 일입니다. 언제 어디서 나온 것인지 출처에 적혀 있습니다.',
      interpretation: '비슷한 일이 있었거나 보도되었습니다. 지금 일어나는 것은 게임의 설정입니다.',
      invented: '그런 보도나 발표는 없었습니다.',
    },
    citedMark: { fact: '보도·발표된 사실', interpretation: '보도된 누군가의 판단', invented: '게임에서 지어냄' },
    source: '출처:',
    newTab: '새 탭에서 열림',
    page: '위치: {{page}}',
  },
  play: {
    inherited: {
      title: '이어받은 것',
      course: '전임자가 고른 노선: ‘{{text}}’.',
      promised: '전임자가 한 약속은 당신에게도 이어집니다: {{words}}.',
      word: '‘{{text}}’(지금 어기면 {{points}})',
      given: '잃은 것 – {{what}}.',
      got: '얻은 것 – {{what}}.',
      part: '{{text}}({{points}}점)',
      counts: '모두 당신의 점수에 들어갑니다.',
      rest: '나머지는 서류철에 있습니다.',
    },
    keep: '보관',
    toStart: '시작 화면으로',
    saveAs: '이름을 붙여 보관',
    kept: '‘{{name}}’ 이름으로 보관했습니다.',
    undo: '마지막 결정 무르기',
    handover: {
      title: '기기를 상대에게 넘겨 주세요',
      to: '다음 결정은 {{party}}의 몫입니다.',
      about: '다른 자리에서 봉한 것은 봉한 채로 있습니다. 이 화면에는 그 내용이 전혀 없습니다.',
      take: '자리에 앉기: {{party}}',
    },
    numbers: {
      leavingAbout: '지금 자리를 떠나면 치를 대가를 항목마다 점수로 보여 줍니다.',
      goingAbout: '지금처럼 계속할 때 마지막에 기대할 수 있는 점수입니다.',
      meaningAbout:
        '{{party, josa(particle: 이/가)}} 한 말을 지킬 것이라고 보는 확률입니다. 행동과 협상에서 내놓은 답이 이 확률을 바꿉니다. 말 가운데서는 일부만, 주로 하는 쪽이 대가를 치르는 말만 바꿉니다.',
      noLeaving: '자리를 떠날 수 없습니다.',
      youLeftAbout: '우리는 자리를 떠났습니다. 그 대가는 이미 치렀습니다.',
      theyLeftAbout:
        '{{party, josa(particle: 이/가)}} 자리를 떠났습니다. 그동안은 다른 누구도 자리를 떠날 수 없습니다.',
      outside: '합의하지 않을 때의 가치',
      net: '떠날 때의 가치(떠나는 대가를 뺀 것)',
      timeAbout: '게임은 {{turns}}{{word}}째까지입니다.',
      timeToday: '오늘이 그날입니다. 정상들이 마주 앉아 있습니다.',
      timeOver: '더 결정할 것이 없습니다.',
      nobody: '여기서는 아무도 속내를 숨기지 않습니다.',
      weighing: '참모들이 아직 계산하고 있습니다.',
      meansIt: '진심',
      moved: '확률을 바꾼 일 ({{count}})',
    },
  },
  orders: {
    toCard: '이 일의 카드를 엽니다',
    toCable: '기록에서 찾아봅니다',
    search: '조치 찾기',
    searchNone: '이 말이 들어간 조치가 없습니다.',
    leaveAbout: '나가는 문입니다. 지금 떠나는 대가: {{price}}. 떠날 때의 가치, 곧 합의 대신 얻는 것: {{net}}.',
    leaveSure: '떠나는 것을 지시에 넣기',
    letPass: '일이 생길 때까지 넘기기',
    letPassAbout: '지시도 제안도 없이 넘어갑니다. 물음, 새 제안, 큰 소식이 있거나 떠나는 대가가 크게 오르면 멈춥니다.',
    press: '언론에 할 말',
    pressStands: '앞서 한 말이 유효함: {{word}}',
    pressSilent: '말하지 않음',
    pressClosed: '지금은 안 됨',
    pressNothing: '말하지 않는다',
    pressBreaking: '말을 뒤집는 대가: {{points}}',
    hears: '먼저 {{names}}의 의견을 묻습니다',
    adviserSays: { for: '찬성', against: '반대', later: '나중에', neither: '상관없음' },
    adviceRange: '{{low}}~{{high}}점',
    advice: '참모진: {{stances}}',
    leave: '자리를 떠난다',
  },
  paper: {
    read: { letter: '편지 읽기', statement: '성명 읽기', telegram: '전보 읽기', note: '쪽지 읽기' },
    name: { letter: '편지', statement: '성명', telegram: '전보', note: '쪽지' },
    invented: '이 게임을 위해 지어낸 글입니다. 실제로 이런 문서는 알려져 있지 않습니다.',
  },
  start: {
    challenge: {
      title: '도전장이 왔습니다',
      about: '{{title}}, 보낸 사람과 똑같은 판입니다. 상대: {{level}}.',
      missing:
        '이 게임에는 여기 없는 시나리오 ‘{{scenario}}’가 필요합니다. 링크를 보낸 사람에게 파일을 받아 아래에서 연 다음, 링크를 다시 여세요.',
      cut: '링크가 온전하지 않거나 오는 길에 바뀌었습니다. 보낸 사람에게 다시 보내 달라고 하세요.',
      unchecked:
        '이 링크는 예전 판에서 만들어져 온전한지 확인할 수 없습니다. 글자가 하나라도 바뀌었다면 다른 게임이 열립니다.',
      take: '자리에 앉기',
      later: '나중에',
    },
    newer: {
      name: '새 버전',
      ready: '새 버전이 준비되었습니다.',
      unfinished: '끝나지 않은 게임은 새 버전에서 이어 하지 못할 수 있습니다.',
      take: '지금 바꾸기',
      later: '나중에',
    },
    lasting: {
      kept: '이 브라우저는 직접 지우기 전까지 게임을 보관하겠다고 약속했습니다.',
      loose:
        '이 브라우저는 공간이 모자라거나 오래 쓰지 않으면 게임을 지울 수 있습니다. 아끼는 게임은 파일로 남겨 두세요.',
      said: '이 브라우저는 게임을 계속 보관한다고 약속하지 않습니다. 공간이 모자라면 지울 수 있습니다.',
      file: '파일로 남겨 두기',
    },
  },
};
