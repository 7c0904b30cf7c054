export const gallery = {
  count: '{{found}} of {{of}} found',
  blank: 'Not found yet',
  fresh: 'This game',
  hint: {
    met: 'The leaders meet',
    vague: 'Words that can be read in two ways',
    broken: 'Somebody goes back on a word',
    left: '{{party}} leaves the table',
    given: 'It turns on: {{name}}',
    further: 'It goes further on: {{name}}',
    high: 'High: {{name}}',
    low: 'Low: {{name}}',
    state: 'It turns on: {{name}}',
    is: 'Something is signed',
    time: 'Time runs out',
  },
} as const;
