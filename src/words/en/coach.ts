export const coach = {
  practice: 'Practice table · five minutes',
  practiceAbout: 'Learn by doing: an offer, a refusal, your own side at home, and the price of leaving.',
  title: 'Practice table',
  hint: 'Hint',
  show: 'Show me',
  gotIt: 'Got it',
  noMore: 'No more hints',
  takeChair: 'Now take a chair',
  withHints: 'With hints for a first game',
} as const;
