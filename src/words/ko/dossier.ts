import type { SameKeys } from '../key.ts';
import type { dossier as english } from '../en/dossier.ts';

export const dossier: SameKeys<typeof english> = {
  title: '서류철',
  board: '상황판',
  preconditions: '전제 조건',
  promises: '약속',
  ledger: '장부',
  codex: '용어',
  state: { met: '충족', open: '미충족', waived: '철회', none: '기준 없음' },
  strength: { silent: '내부에서만', hedged: '여지를 두고', firm: '굳게' },
  readThrough: '{{turn}}, {{sender}}의 말을 {{carrier, josa(particle: 이/가)}} 전함: {{text}}',
  readFrom: '{{turn}}, {{sender}}의 말: {{text}}',
  readWorded: '{{turn}}, {{carrier}} 문안: {{text}}',
  readLine:
    '{{party, josa(particle: 은/는)}} {{said, quoted(particle: 이라/라)}}는 말을 듣고 {{heard, quoted(particle: 으로/로)}} 알고 있습니다.',
  readSigned:
    '{{party, josa(particle: 은/는)}} {{said, quoted(particle: 이라/라)}}고 적은 조항을 사실상 {{heard, quoted(particle: 으로/로)}} 읽었습니다.',
  readAlike: '{{party, josa(particle: 은/는)}} 말한 그대로 이해했습니다: “{{heard}}”.',
  readHeard: '{{party, josa(particle: 은/는)}} 이렇게 듣고 그리 알고 있습니다: “{{heard}}”.',
  readSaid: '{{party}}에 전해진 말: “{{said}}”. 어떻게 이해했는지는 알 수 없습니다.',
  came: {
    called: '서로의 해석이 다른 것이 드러나, {{party, josa(particle: 이/가)}} 그 차이만큼 {{points}}을 잃었습니다.',
    met: '서로의 해석을 맞춰 보았고, 대가를 치른 쪽은 없습니다.',
    settled: '그 뒤 합의나 조치로 실제 상황이 달라져, 이 말은 효력을 잃었습니다.',
    replaced: '그 뒤 다른 말이 전해져 이 말을 대신합니다.',
    kept: '지킨 쪽: {{names}}.',
    broke: '어긴 쪽: {{names}}.',
  },
};
