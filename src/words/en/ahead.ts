/** What a newspaper says of what is to come. */
export const ahead = {
  today: 'The day has come: {{summit}}',
  days: '{{summit}} is {{left}} away',
  noDay: '{{summit}} still has no day, with {{left}} left',
  wanting: 'Still wanting: {{what}}',
} as const;
