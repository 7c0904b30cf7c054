/** What a newspaper says of what is to come. */
export const ahead = {
  today: 'The day has come: {{summit}}',
  days: '{{left}} to go: {{summit}}',
  noDay: '{{left}} left, and still no day: {{summit}}',
  wanting: 'Still wanting: {{what}}',
} as const;
