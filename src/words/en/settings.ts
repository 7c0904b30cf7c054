export const settings = {
  title: 'Settings',
  listen: 'Read aloud',
  hush: 'Stop reading',
} as const;
