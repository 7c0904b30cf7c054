/** Why others answered as they did, as far as a seat can know. */
export const reason = {
  costsMost: 'What weighs on them most: {{issue}}.',
  leaving: 'The analysts put leaving at {{low}} to {{high}} for them, its price taken off.',
  needsMore: 'The analysts put it at {{low}} to {{high}} for them, their doubts counted in.',
  askInstead: 'They asked instead for: {{package}}.',
  notAtHome: 'The odds that they could not have carried it at home: {{odds}} in 100.',
  never: 'The odds that they are such as never sign this: {{odds}} in 100.',
  enough: 'It gives them enough: {{issue}}.',
  betterAgreed: 'The odds that what is agreed already is worth more to them: {{odds}} in 100.',
  word: 'Signing would break their word, given in {{turn}}: “{{what}}”. That would cost them {{points}}.',
  asks: 'The analysts put it at {{low}} to {{high}} for them, their doubts counted in, and the least they sign for at {{least}} to {{most}}.',
  neededFor:
    '{{party, opening}} does not sit at this table. It had to sign because of this: {{what}}. Without that it is not asked.',
  saidYes: 'Before that {{parties, the}} said yes.',
  notAsked: '{{party, opening}} was asked first, so it never came to {{parties, the}}.',
  no: {
    floor: '{{party, opening}} says no: it is not one to sign this.',
    home: '{{party, opening}} says no: it could not carry this at home.',
    homeOf:
      '{{party, opening}} says no: it could not carry this at home. Against it there, as far as is known: {{names}}.',
    agreed: '{{party, opening}} says no: what is agreed already gives it more. This would undo: {{what}}.',
    spoils: '{{party, opening}} says no: what is agreed already is worth more to it without this than with it.',
    asks: '{{party, opening}} says no: it holds out for more.',
    beyond:
      '{{party, opening}} says no, though by the analysts’ reckoning it gave them enough: they hope for better yet, or are read wrongly.',
    perhaps:
      '{{party, opening}} says no, though by the analysts’ reckoning it may have given them enough: they hope for better yet, or are read wrongly.',
    likely: '{{text}} That is the likeliest reason ({{odds}} in 100).',
  },
  /** What did not decide, since something else did before it. */
  next: {
    notAtHome: 'Even without that, they could not have carried it at home.',
    never: 'Even without that, they would never sign this.',
    betterAgreed: 'Even without that, what is agreed already is worth more to them.',
  },
} as const;
