/** What of a condition does not hold: what stands, and what would do. */
export const unmet = {
  is: '{{name}}: it is “{{is}}”, must be {{wanted}}.',
  inTheWay: '{{name}}: “{{is}}” stands in the way.',
  never: '{{name}}: this cannot be any more.',
  number: '{{name}} is {{is}}, must be {{bound}}.',
  turn: 'It is {{is}}, must be {{bound}}.',
  or: '{{one}} or {{other}}',
  quoted: '“{{text}}”',
  banded: '{{band}} ({{value}})',
  below: 'below {{bound}}',
  atMost: 'at most {{bound}}',
  above: 'above {{bound}}',
  atLeast: 'at least {{bound}}',
  just: '{{bound}}',
  other: 'other than {{bound}}',
  written: 'What it needs is not given: {{expression}}',
  line: 'No line is open for it: {{name}}.',
} as const;
