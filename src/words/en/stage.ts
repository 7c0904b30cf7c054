/** What stands about the stage; on it there is next to nothing to read. */
export const stage = {
  masthead: { paper: 'The Morning Record', telegram: 'Telegram', text: 'Joint statement' },
} as const;
