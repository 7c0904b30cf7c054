import { at } from '../../kit/never.ts';
import type { Package } from '../../rules/step.ts';
import type { Cue } from '../../session/cue.ts';
import type { Wire } from './cables.ts';
import { settles } from './newsworth.ts';
import type { Newsroom, Told } from './press.ts';
import type { Story } from './stories.ts';

/** What was offered at a table, what was said to it, and what was signed, told by its end; undefined of any other story. */
export function bargainOf(room: Newsroom, { wires }: Story): Told | undefined {
  const { cues, lexicon, rulebook } = room;
  const { say } = lexicon.words;
  const cueOf = ({ from }: Wire): Cue | undefined => cues[from];
  const beside = wires.flatMap((wire) => (cueOf(wire)?.kind === 'answer' ? room.beside(wire) : []));
  const signed = wires.find((wire) => cueOf(wire)?.kind === 'signed');
  const text = signed && cueOf(signed);
  if (signed && text?.kind === 'signed') {
    return { head: signed, ...signedText(room, text, beside) };
  }
  const last = wires.findLast((wire) => cueOf(wire)?.kind === 'answer');
  const answer = last && cueOf(last);
  if (!last || answer?.kind !== 'answer') return undefined;
  const names = { party: lexicon.party(answer.party).name, by: lexicon.party(answer.by).name };
  const called = !at(rulebook.tables, answer.table).parties.includes(answer.party) && !answer.accepts;
  return {
    head: last,
    headline: { text: say(answer.accepts ? 'cable.press.takesUp' : 'cable.press.turnsDown', names) },
    lines: [
      ...beside,
      say('cable.press.onOffer', { text: clausesOf(room, answer.package).join('; ') }),
      ...(called ? [say('table.calledToSign')] : []),
    ],
  };
}

const clausesOf = ({ lexicon }: Newsroom, clauses: Package): readonly string[] =>
  clauses.map((clause) => lexicon.clause(clause));

/** Who signs what; when and where the leaders meet is the headline itself. */
function signedText(
  { lexicon, rulebook }: Newsroom,
  { table, package: all, inForce }: Cue & { kind: 'signed' },
  beside: readonly string[],
): Omit<Told, 'head'> {
  const { say, list } = lexicon.words;
  const levels = all
    .filter(({ issue }) => settles(rulebook, issue))
    .map(({ issue, level }) => lexicon.level(issue, level));
  const parties = list(at(rulebook.tables, table).parties.map((party) => lexicon.party(party).name));
  const agreed = say(inForce ? 'cable.press.signsIt' : 'cable.press.agreesOnIt', { parties });
  const settled = levels.length === 0 ? '' : say('cable.press.settled', { levels: levels.join(', ') });
  const rest = all.filter(({ issue }) => !settles(rulebook, issue)).map((clause) => lexicon.clause(clause));
  const [text, below] = settled === '' ? [agreed, []] : [settled, [agreed]];
  return { headline: { text }, lines: [...rest, ...below, ...beside], clauses: rest.length };
}
