import type { SameKeys } from '../key.ts';
import type { reason as english } from '../en/reason.ts';

export const reason: SameKeys<typeof english> = {
  costsMost: '상대에게 가장 부담스러운 것 – {{issue}}.',
  leaving: '분석관들은 상대가 자리를 떠나면 대가를 빼고 {{low}}~{{high}}점을 쥔다고 봅니다.',
  needsMore: '분석관들이 보기에 이 제안에서 상대의 득실은 지켜지지 않을 염려까지 넣어 {{low}}~{{high}}점입니다.',
  askInstead: '대신 요구한 것 – {{package}}.',
  notAtHome: '상대가 국내 동의를 얻지 못했을 확률: {{odds}}%.',
  never: '상대가 이런 것에는 결코 서명하지 않는 쪽일 확률: {{odds}}%.',
  enough: '상대가 충분히 얻는 것 – {{issue}}.',
  betterAgreed: '상대가 이미 합의된 것을 더 낫게 여길 확률: {{odds}}%.',
  word: '서명하면 상대는 {{turn}}에 한 약속을 어기게 됩니다: ‘{{what}}’. 그 대가는 {{points}}입니다.',
  asks: '분석관들이 보기에 이 제안에서 상대의 득실은 지켜지지 않을 염려까지 넣어 {{low}}~{{high}}점이고, 적어도 {{least}}~{{most}}점은 되어야 서명했을 것입니다.',
  neededFor:
    '{{party, josa(particle: 은/는)}} 이 협상의 당사자가 아닙니다. ‘{{what}}’ 조항 때문에 서명이 필요했습니다. 이 조항을 빼면 {{party}}의 동의는 필요 없습니다.',
  saidYes: '그에 앞서 {{parties, josa(particle: 은/는)}} 받아들였습니다.',
  notAsked: '{{party}}에 먼저 물었으므로 {{parties}}의 차례는 오지 않았습니다.',
  no: {
    floor: '{{party, josa(particle: 이/가)}} 거절합니다. 이런 것에는 결코 서명하지 않는 쪽이기 때문입니다.',
    home: '{{party, josa(particle: 이/가)}} 거절합니다. 내부 동의를 얻을 수 없다고 보았기 때문입니다.',
    homeOf:
      '{{party, josa(particle: 이/가)}} 거절합니다. 내부 동의를 얻을 수 없다고 보았기 때문입니다. 알려진 대로라면 반대하는 쪽: {{names}}.',
    agreed:
      '{{party, josa(particle: 이/가)}} 거절합니다. 이미 합의된 것이 더 낫기 때문입니다. 이 제안은 ‘{{what}}’ 합의를 뒤집습니다.',
    spoils: '{{party, josa(particle: 이/가)}} 거절합니다. 이 제안을 보태느니 지금 합의대로가 낫다고 보기 때문입니다.',
    asks: '{{party, josa(particle: 이/가)}} 거절합니다. 더 얻어 내려고 버티는 것입니다.',
    beyond:
      '{{party, josa(particle: 이/가)}} 거절합니다. 분석관들의 계산으로는 얻는 것이 충분했습니다. 더 나은 제안을 기다리고 있거나, 분석관들이 잘못 짚은 것입니다.',
    perhaps:
      '{{party, josa(particle: 이/가)}} 거절합니다. 분석관들의 계산으로는 얻는 것이 충분했을 수도 있습니다. 더 나은 제안을 기다리고 있거나, 분석관들이 잘못 짚은 것입니다.',
    likely: '{{text}} 이것이 가장 유력한 이유입니다({{odds}}%).',
  },
  next: {
    notAtHome: '그렇지 않더라도 상대는 내부 동의를 얻을 수 없었습니다.',
    never: '그렇지 않더라도 상대는 이런 안에 결코 서명하지 않습니다.',
    betterAgreed: '그렇지 않더라도 상대에게는 이미 합의된 안이 더 유리합니다.',
  },
};
