/** What is said below an event, beyond what it changed. */
export const below = {
  departure: {
    leaving: 'The analysts put leaving at {{low}} to {{high}} for them, its price taken off.',
    agreed: 'What is agreed so far would bring them between {{low}} and {{high}}.',
    agreedNothing: 'Nothing is agreed that they would lose by it.',
    costsMost: 'What weighs on them most: {{issue}}.',
    askedFor: 'They had asked for this, and the answer was no: {{package}}.',
    dearest: 'What it costs them most: {{name}}.',
  },
  standsUntil: 'It can be taken back until the end of {{turn}}. Then the game is over.',
  summitNothing: 'Nothing was signed.',
  summitRefused: 'Put by {{by, the}}, refused by {{party, the}}: {{what}}.',
} as const;
