/** What a newspaper says of what is to come. */
export const ahead = {
  today: 'The day has come: {{summit}}',
  days: '{{summit}} is {{left}} away',
  noDay: '{{summit}} still has no day, with {{left}} left',
  wanting: 'Still wanting: {{what}}',
  missedGone: 'It could not sit: {{what}}.',
  missedLeft: '{{party, the}} had left',
  missed: 'It could not sit. Wanting: {{what}}.',
  missedStood: '{{name}}: {{is}}, and not {{wanted}}',
  missedBar: 'a condition of {{party, the}}, “{{text}}”',
  missedOther: 'several things that had to come together',
  missedReads: '{{issue}}, as {{party, the}} reads it',
  missedUnread: 'not known here',
  missedSince: '{{text}} (since {{when}})',
  missedBy: '{{text}} (since {{when}}: {{act}})',
  undone: {
    signed: 'What was agreed with you in {{when}} stands no more, “{{clause}}”: others have signed “{{now}}”.',
    agreed: 'What was agreed with you in {{when}} stands no more, “{{clause}}”: others have agreed on “{{now}}”.',
    dropped: 'What was agreed with you in {{when}} stands no more: “{{clause}}”.',
  },
} as const;
