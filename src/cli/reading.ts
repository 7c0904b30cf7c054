import { fail, succeed, type Result } from '../kit/result.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paper } from './papers.ts';
import { factLines } from './standing.ts';

/** `read`: what lies open to be read; `read 2`: the second of it. Fails with a sentence. */
export function readPaper(papers: readonly Paper[], typed: string | undefined): Result<string[], string> {
  if (papers.length === 0) return fail('There is no letter to read yet.');
  if (typed === undefined) return succeed(papers.map(({ title }, index) => `  ${index + 1}  ${title}`));
  const paper = papers[Number(typed) - 1];
  return paper === undefined
    ? fail(
        `There is no letter ${typed}: ${papers.length === 1 ? 'there is only 1' : `they are 1 to ${papers.length}`}.`,
      )
    : succeed(paper.lines.map((line) => `  | ${line}`.trimEnd()));
}

/** `words`: what the scenario explains; with a word, those whose name holds it. */
export function explained({ scenario, text, written }: Lexicon, typed: readonly string[]): Result<string[], string> {
  const all = Object.keys(scenario.lesson?.glossary ?? {}).map((id) => ({
    name: text(`lesson.terms.${id}`),
    means: written(`lesson.glossary.${id}`),
  }));
  if (all.length === 0) return fail('This scenario explains no words.');
  const part = typed.join(' ').toLowerCase();
  const found = all.filter(({ name }) => name.toLowerCase().includes(part));
  return found.length === 0
    ? fail(`“${part}” is not explained. Type “words” for all that are.`)
    : succeed(found.map(({ name, means }) => `  ${name}: ${means}`));
}

/** `sources C16 C18`: facts that a mark names, as they are known on a turn, and where they stand. */
export function sourcesOf(lexicon: Lexicon, turn: number, typed: readonly string[]): Result<string[], string> {
  if (typed.length === 0) return fail('Say which: sources <what stands behind a mark, as C16>.');
  const lines = typed.flatMap((word) => factLines(lexicon, word.replace(/[,\]]+$/, ''), turn));
  return lines.length === 0 ? fail('No fact that is known by now is called that.') : succeed(lines);
}
