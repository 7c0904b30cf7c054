/** How a newspaper tells what was so, or something like it, before; and what was settled elsewhere. */
export const repeated = {
  since: 'It was so before, in {{turn}}.',
  moved: '{{told}}, once more',
  called: 'What was told about “{{issue}}” was not what was said. The bill is due.',
  calledAbout: 'What was heard about “{{issue}}” is not what was said',
  calledUnknown: 'Two sides compare what each was told, and it is not the same',
  turnsDown: '{{by, opening}} offers again what it offered in {{turn}}, and {{party, the}} says no again',
  turnsDownHere: '{{by, opening}} offers the same once more, and {{party, the}} says no once more',
  turnsDownNew: '{{party, opening}} says no to {{by, the}} again, this time to “{{clause}}”',
  turnsDownLess: '{{by, opening}} asks no more for “{{issue}}”, and {{party, the}} still says no',
  agreesOnIt: '{{parties, opening}} agree anew, now also on “{{clause}}”; the leaders are to sign',
  signsIt: '{{parties, opening}} sign again, this time “{{clause}}”',
  settledElsewhere: '{{parties, opening}} have settled it: {{levels}}',
} as const;
