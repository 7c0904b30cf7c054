import type { SameKeys } from '../key.ts';
import type { table as english } from '../en/table.ts';

export const table: SameKeys<typeof english> = {
  wordings: { plain: '분명하게', warm: '듣기 좋게', vague: '모호하게' },
  calledToSign: '이 제안에는 그쪽의 서명도 필요했습니다.',
  clause: '{{issue}}: {{level}}',
  clauseWorded: '{{issue}}: {{level}} ({{wording}} 적음)',
  clauseTouched: '{{issue}}: 모호하게 언급만 함',
  foretold: {
    told: '미리 내다본 수락 가능성은 {{own}}%였습니다.',
    toldBoth: '미리 내다본 수락 가능성은 {{own}}%, 분석관들의 예측은 {{analysts}}%였습니다.',
    chair: '상대 자리에 앉아 당신이 내다본 답은 ‘{{answer}}’, 이유는 ‘{{why}}’였습니다.',
    because: {
      home: '국내에서 받아들이지 않아서',
      worth: '얻는 것이 너무 적어서',
      leaving: '떠나는 편이 나아서',
      keeping: '지켜지지 않을 것 같아서',
      better: '더 나은 것이 올 수 있어서',
    },
    becauseYes: {
      home: '국내에서 받아들일 만해서',
      worth: '얻는 것이 충분해서',
      leaving: '떠나는 편이 더 나빠서',
      keeping: '지켜질 것 같아서',
      better: '더 나은 것이 오지 않을 것 같아서',
    },
  },
};
