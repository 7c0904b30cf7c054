import type { Finding } from '../problem.ts';
import { CODES, type Code } from '../codes.ts';
import type { ScenarioForm } from './scenario-form.ts';

/** Words that expressions know by themselves, and words of the expression language. */
const IN_EXPRESSIONS = wordsOf(
  'turn turns_left nearness signed kept offered heard cost held walked vague broken told reached min max abs in as ' +
    'break const continue else for function if import let loop package namespace return var void while',
);
/** Keys that stand beside parties: in levels, in the capacity of parties, in the ids of what nobody does. */
const BESIDE_PARTIES = wordsOf(
  'name checked signs mark cites turns nobody event leak later answered unanswered called signed surprised held drift revised',
);
const BESIDE_MOVES = wordsOf('pass leave mandate waive agenda');
const BESIDE_EVENTS = wordsOf('triggered never happens');

/**
 * Ids that could not be told from a word of the format, or from one another, where they stand. Names that stand for nothing
 * are the business of the rules.
 */
export function checkNames(form: ScenarioForm): Finding[] {
  const findings: Finding[] = [];
  const complain = (code: Code, path: string, message: string, hint: string): void => {
    findings.push({ code, severity: CODES[code].severity, path, key: true, message, hint });
  };
  const refuse = (part: string, things: Things, words: ReadonlySet<string>, meaning: string): void => {
    for (const id of Object.keys(things ?? {})) {
      if (words.has(id))
        complain('reserved_id', `${part}.${id}`, `“${id}” has another meaning here: ${meaning}.`, ANOTHER);
    }
  };
  refuse('parties', form.parties, BESIDE_PARTIES, 'the format has this word where parties stand');
  refuse('moves', form.moves, BESIDE_MOVES, 'every party can do that without a move');
  refuse('events', form.events, BESIDE_EVENTS, 'it says of an event when it comes, or of a draw what comes of it');
  for (const [id, { choose }] of Object.entries(form.moves ?? {})) {
    refuse(`moves.${id}.choose`, choose, new Set([...IN_EXPRESSIONS, 'each']), OF_EXPRESSIONS);
  }
  for (const [id, { levels }] of Object.entries(form.issues ?? {}))
    refuse(`issues.${id}.levels`, levels, wordsOf('by'), '“by” names the issue itself, as in turn: { by: ISSUE }');
  for (const [id, { bar }] of Object.entries(form.preconditions ?? {})) {
    refuse(`preconditions.${id}.bar`, bar, wordsOf('none'), '“none” is no bar at all');
  }
  for (const [id, track] of Object.entries(form.tracks ?? {})) {
    refuse(
      `tracks.${id}.each`,
      track.each,
      new Set(['each', ...track.states]),
      '“each” is every copy, and a state counts those that stand in it',
    );
  }

  const taken = new Map<string, string>();
  for (const part of ['numbers', 'gauges', 'tracks', 'issues'] as const) {
    refuse(part, form[part], IN_EXPRESSIONS, OF_EXPRESSIONS);
    for (const id of Object.keys(form[part] ?? {})) {
      const other = taken.get(id);
      if (other === undefined) taken.set(id, part);
      else complain('same_name', `${part}.${id}`, `“${id}” already stands among the ${other}.`, ANOTHER);
    }
  }
  return findings;
}

type Things = Readonly<Record<string, unknown>> | undefined;

const OF_EXPRESSIONS = 'expressions know the word by themselves';
const ANOTHER = 'Choose another id.';

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
