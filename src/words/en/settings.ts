export const settings = {
  title: 'Settings',
  listen: 'Read aloud',
  noVoice: 'This device has no voice for this language. Its own settings may have one to add.',
  hush: 'Stop reading',
} as const;
