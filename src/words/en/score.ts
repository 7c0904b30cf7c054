/** What a score is made of. */
export const score = {
  ledger: 'Given and got',
  agreedOnly: '{{name}} (agreed, though nobody met)',
  meeting: 'The meeting itself',
  issues: 'What is in force',
  gifts: 'Side payments',
  paid: 'Prices paid',
  outside: 'What no deal is worth',
  fooled: 'What was not kept',
  of: '{{party}}: {{points}}',
} as const;
