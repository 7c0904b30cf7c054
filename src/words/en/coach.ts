export const coach = {
  title: 'Practice table',
  hint: 'Hint',
  show: 'Show me',
  gotIt: 'Got it',
  noMore: 'No more hints',
  takeChair: 'Now take a chair',
  sent: 'On to the game you were sent',
} as const;
