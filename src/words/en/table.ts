export const table = {
  wordings: { plain: 'plain', warm: 'warm', vague: 'vague' },
  calledToSign: 'It had to sign too.',
  clause: '{{issue}}: {{level}}',
  clauseWorded: '{{issue}}: {{level}} ({{wording}})',
  clauseTouched: '{{issue}}: touched on in vague words',
  foretold: {
    told: 'Expected beforehand: a yes at {{own}} in 100.',
    toldBoth: 'Expected beforehand: a yes at {{own}} in 100, by the analysts at {{analysts}}.',
    chair: 'In the other chair the answer had been {{answer}}: {{why}}.',
    because: {
      home: 'home would not carry it',
      worth: 'it is worth too little',
      leaving: 'leaving is better',
      keeping: 'it would not be kept',
      better: 'something better may come',
    },
    becauseYes: {
      home: 'home will carry it',
      worth: 'it is worth enough',
      leaving: 'leaving is worse',
      keeping: 'it would be kept',
      better: 'nothing better will come',
    },
  },
} as const;
