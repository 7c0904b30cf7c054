/** Why others answered as they did, as far as a seat can know. */
export const reason = {
  needsMore: 'As the analysts read them, it is worth between {{low}} and {{high}} to them.',
  askInstead: 'They asked instead for: {{package}}.',
  notAtHome: 'The odds that they could not have carried it at home: {{odds}} in 100.',
  never: 'The odds that they are such as never sign this: {{odds}} in 100.',
  enough: 'It gives them enough: {{issue}}.',
  betterAgreed: 'The odds that what is agreed already is worth more to them: {{odds}} in 100.',
  word: 'Signing would break their word, given in {{turn}}: “{{what}}”. That would cost them {{points}}.',
  surely: {
    notAtHome: 'As the analysts read them, they could not have carried it at home.',
    never: 'As the analysts read them, they are such as never sign this.',
    betterAgreed: 'As the analysts read them, what is agreed already is worth more to them.',
  },
} as const;
