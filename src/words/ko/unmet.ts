import type { SameKeys } from '../key.ts';
import type { unmet as english } from '../en/unmet.ts';

export const unmet: SameKeys<typeof english> = {
  is: '{{name}}: 지금은 ‘{{is}}’, 필요한 것은 {{wanted}}.',
  inTheWay: '{{name}}: ‘{{is}}’ 상태가 가로막고 있습니다.',
  never: '{{name}}: 이제는 될 수 없습니다.',
  number: '{{name}}: 지금은 {{is}}, 필요한 것은 {{bound}}.',
  turn: '지금은 {{is}}, 필요한 때는 {{bound}}.',
  turnFrom: '{{bound}}부터',
  turnTo: '{{bound}}까지',
  turnAfter: '{{bound}} 뒤',
  turnBefore: '{{bound}} 전',
  or: '{{one}} 또는 {{other}}',
  quoted: '‘{{text}}’',
  banded: '{{band}}({{value}})',
  below: '{{bound}} 미만',
  atMost: '{{bound}} 이하',
  above: '{{bound}} 초과',
  atLeast: '{{bound}} 이상',
  just: '{{bound}}',
  other: '{{bound}} 말고 다른 것',
  written: '필요한 조건이 갖추어지지 않았습니다: {{expression}}',
  line: '열려 있는 연락선이 없습니다: {{name}}.',
};
