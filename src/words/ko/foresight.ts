import type { SameKeys } from '../key.ts';
import type { foresight as english } from '../en/foresight.ts';

export const foresight: SameKeys<typeof english> = {
  forecast: {
    ask: '받아들일 가능성은?',
    about: '원하면 적어 두세요. 답이 오면 나란히 보여 줍니다.',
    none: '기록 안 함',
    title: '상대의 답을 얼마나 내다보았나',
    count_one: '당신은 상대의 답 {{count}}건을 미리 짚어 보았습니다.',
    count_other: '당신은 상대의 답 {{count}}건을 미리 짚어 보았습니다.',
    onYes: '받아들인 경우, 그 가능성을 평균 {{n}}%로 보았습니다.',
    onNo: '거절한 경우, 받아들일 가능성을 평균 {{n}}%로 보았습니다.',
    brier: '빗나간 정도: 100점 만점에 {{own}}점. 모두 알아맞히면 0점, 늘 반반이라고 하면 25점입니다.',
    better: '분석관들은 {{analysts}}점. 당신이 더 멀리 내다보았습니다.',
    worse: '분석관들은 {{analysts}}점. 분석관들이 더 멀리 내다보았습니다.',
    alike: '분석관들도 똑같습니다.',
  },
  chair: {
    title: '건너편 책상',
    ask: '보내기 전에 잠깐 {{party}}의 자리에 앉아 볼까요?',
    askAbout: '상대가 받은 훈령과 그 앞에 놓인 것을 읽고, 어떻게 답할지 적습니다. 그다음에 보냅니다.',
    take: '자리 바꾸기',
    wish: '먼저 건너편 책상에 앉아 보기',
    decline: '아니요, 보냅니다',
    brief: '상대가 받은 훈령',
    briefMore: '나머지 읽기',
    offer: '상대 앞에 놓인 것',
    offerAbout:
      '모두 지켜질 때 상대의 점수입니다. 상대의 속내에 따라 다릅니다. 우리 분석관들의 추정이며, 밖에서는 아무도 모릅니다.',
    clause: '조항',
    sum: '모두 합해',
    leaving: '떠날 때의 가치(떠나는 대가를 뺀 것)',
    stays: '거절하면 지금 그대로',
    odds: '{{n}}%',
    answer: '상대는 뭐라고 답할까요?',
    sure: '얼마나 확신합니까?',
    sureOf: '{{n}}%',
    why: '왜?',
    send: '내 자리로 돌아가 보내기',
  },
};
