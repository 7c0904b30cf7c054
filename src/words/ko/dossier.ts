import type { SameKeys } from '../key.ts';
import type { dossier as english } from '../en/dossier.ts';

export const dossier: SameKeys<typeof english> = {
  title: '서류철',
  board: '상황판',
  preconditions: '전제 조건',
  promises: '약속',
  ledger: '장부',
  state: { met: '충족됨', open: '충족되지 않음', waived: '거두어들임', none: '기준 없음' },
  strength: { silent: '말없이', hedged: '여지를 두고', firm: '굳게' },
  readLine:
    '{{party, josa(particle: 은/는)}} {{said, quoted(particle: 이라/라)}}는 말을 {{heard, quoted(particle: 으로/로)}} 들었습니다.',
  readAlike: '{{party, josa(particle: 이/가)}} 들은 대로입니다: “{{heard}}”.',
  readHeard: '{{party, josa(particle: 이/가)}} 들은 것: “{{heard}}”.',
  readSaid: '{{party}}에 전해진 것: “{{said}}”. 어떻게 들었는지는 알 수 없습니다.',
  came: {
    called: '두 해석이 마주쳤습니다. 그 차이는 {{party}}의 빚이었습니다: {{points}}.',
    met: '두 해석이 마주쳤습니다. 누구도 값을 치르지 않았습니다.',
    settled: '그 뒤에 정해진 것이 이를 대신했습니다.',
    replaced: '다른 전언이 이를 대신했습니다.',
    kept: '지킨 쪽: {{names}}.',
    broke: '어긴 쪽: {{names}}.',
  },
};
