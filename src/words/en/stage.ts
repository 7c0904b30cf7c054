/** What stands about the stage; on it there is next to nothing to read. */
export const stage = {
  scenes: 'On the stage',
  scene: { map: 'Map', table: 'Table', front: 'Front page' },
  skip: 'Skip what is playing',
  open: { map: 'Open the map', table: 'Open the table', front: 'Open the front page' },
  masthead: { paper: 'The Morning Record', telegram: 'Telegram', text: 'Joint statement' },
  about: {
    map: 'A map of the places in play. Everything on it also stands in the text beside it.',
    table: 'The table with what lies on it. Everything on it also stands in the text beside it.',
    front: 'What happened, as a front page. Everything on it also stands in the text beside it.',
  },
} as const;
