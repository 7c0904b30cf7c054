import { expect, it } from 'vitest';
import { idleAllowances } from '../../src/lab/allowances.ts';

it.each([
  ['ending_rare', []],
  ['missing_text', []],
  ['no_way_out', []],
  ['ending_rar', ['No warning is called “ending_rar”.', 'Did you mean “ending_rare”?']],
  ['mising_text', ['No warning is called “mising_text”.', 'Did you mean “missing_text”?']],
  ['everything', ['No warning is called “everything”.', undefined]],
  [
    'points_do_not_add_up',
    ['“points_do_not_add_up” is an error; only warnings are silenced.', 'Mend it, and take this line away.'],
  ],
  ['yaml_syntax', ['“yaml_syntax” is an error; only warnings are silenced.', 'Mend it, and take this line away.']],
])('what may be said of allowing %s', (code, said) => {
  const findings = idleAllowances({ allow: { [code]: 'So' } });
  expect(findings.flatMap(({ message, hint }) => [message, hint])).toEqual(said);
  for (const finding of findings) {
    expect(finding).toMatchObject({ code: 'not_a_warning', severity: 'warning', path: `allow.${code}`, key: true });
  }
});
