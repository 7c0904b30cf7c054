export const dossier = {
  title: 'Dossier',
  board: 'The board',
  preconditions: 'Preconditions',
  promises: 'Promises',
  ledger: 'Ledger',
  codex: 'Words',
  state: { met: 'met', open: 'not met', waived: 'waived', none: 'no bar set' },
  strength: { silent: 'among ourselves', hedged: 'hedged', firm: 'firmly' },
  readLine: '{{party, opening}} was told “{{said}}” and heard “{{heard}}”.',
  readSigned: '{{party, opening}} read the clause “{{said}}” as “{{heard}}”.',
  readAlike: '{{party, opening}} heard “{{heard}}”, as it was said.',
  readHeard: '{{party, opening}} heard “{{heard}}”.',
  readSaid: '{{party, opening}} was told “{{said}}”. How it was heard is not known.',
  came: {
    called:
      'The two sides found that they had understood it differently. It cost {{party, the}}, whose words these were, {{points}}.',
    met: 'The readings met; nobody was charged for it.',
    settled: 'By a signature or a deed, what was told stands otherwise now.',
    replaced: 'Another message took its place.',
    kept: 'Kept: {{names}}.',
    broke: 'Broken: {{names}}.',
  },
} as const;
