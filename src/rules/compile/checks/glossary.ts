import { textsOf } from '../../../scenario/texts.ts';
import type { Bench } from '../bench.ts';

/** What the page itself says to everybody: a class may want these explained, whatever the texts of a scenario say. */
export const SAID_BY_THE_PAGE: readonly string[] = [
  'first step',
  'leaving',
  'ledger',
  'mandate',
  'precondition',
  'promise',
  'red line',
  'summit',
];

/** Parts in which a word of the glossary is not met: they explain it, or are read by nobody who plays. */
const ASIDE = /^(?:lesson\.(?:glossary|terms)|sources|claims)\./;

/** Words that are explained and never used. */
export function checkGlossary({ findings, scenario }: Bench): void {
  const { lesson } = scenario;
  if (lesson === undefined) return;
  const texts = [...textsOf(scenario)].flatMap(([path, text]) => (ASIDE.test(path) ? [] : [text.toLowerCase()]));
  const said = [...texts, ...SAID_BY_THE_PAGE].join('\n');
  for (const id of Object.keys(lesson.glossary)) {
    const term = lesson.terms[id] ?? id;
    // A shorter form in brackets stands beside the word, not in the texts.
    const word = term.replace(/\s*\(.*\)$/, '').toLowerCase();
    if (said.includes(word) || SAID_BY_THE_PAGE.some((own) => word.includes(own))) continue;
    findings.add('glossary_word_unused', `lesson.glossary.${id}`, `No text says “${term}”.`, {
      key: true,
      hint: 'If the texts write it otherwise, say how under lesson.terms; if they have no need of it, take it away.',
    });
  }
}
