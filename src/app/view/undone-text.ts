import type { Cue } from '../../session/cue.ts';
import { wireAt, type Wire } from './cables.ts';
import type { Past } from './closed-since.ts';
import type { Lexicon } from './lexicon.ts';
import type { Fact } from './who-changes.ts';

type Agreed = Cue & { readonly kind: 'agreed' };

/** Everything a seat knows to have happened, with the step each cue came of. */
export interface Known extends Past {
  readonly origins: readonly number[];
}

/**
 * Cables with what a seat had agreed at a table of its own and others have undone since, by what they signed or agreed on the same issue:
 * said where that is told, or by itself where nothing of it is seen; with the way to where it was agreed.
 */
export function undoneTold(lexicon: Lexicon, known: Known, seat: number): readonly Wire[] {
  const { cues, origins } = known;
  let { wires } = known;
  for (const [index, cue] of cues.entries()) {
    const fact = cue.kind === 'agreed' ? undoneFact(lexicon, { ...known, wires }, seat, cue, index) : undefined;
    if (fact === undefined) continue;
    const moved = cues.findIndex((one, place) => one.kind === 'level' && origins[place] === origins[index]);
    const told = wireAt(wires, moved);
    wires = told
      ? wires.map((wire) => (wire === told ? besideIt(wire, fact) : wire))
      : [...wires, byItself(cue, index, fact)].toSorted((one, other) => one.from - other.from);
  }
  return wires;
}

function besideIt(wire: Wire, { text, signposts = [] }: Fact): Wire {
  const { cable } = wire;
  const detail = [cable.detail ?? '', text].filter((line) => line !== '').join('\n');
  const all = [...(cable.signposts ?? []), ...signposts];
  return { ...wire, lines: [...wire.lines, text], cable: { ...cable, detail, signposts: all, weighty: true } };
}

const byItself = ({ turn }: Cue, index: number, { text, signposts }: Fact): Wire => ({
  cable: { id: String(index), turn, kind: 'trace', text, weighty: true, ...(signposts && { signposts }) },
  from: index,
  first: index,
  last: index,
  lines: [],
  changes: [],
});

/** That what this seat had agreed stands no more, and what has come in its place; undefined where it signed that itself, or gets what it agreed. */
function undoneFact(
  lexicon: Lexicon,
  { cues, wires, origins }: Known,
  seat: number,
  { issue, from, to }: Agreed,
  index: number,
): Fact | undefined {
  if (cues.some((one, place) => one.kind === 'signed' && origins[place] === origins[index])) return undefined;
  const place = cues.findLastIndex(
    (one, before) =>
      before < index &&
      one.kind === 'signed' &&
      !one.inForce &&
      one.package.some((clause) => clause.issue === issue && clause.level === from),
  );
  const agreed = cues[place];
  if (agreed?.kind !== 'signed' || !lexicon.rulebook.tables[agreed.table]?.parties.includes(seat)) return undefined;
  const moved = cues.find((one, at) => one.kind === 'level' && one.issue === issue && origins[at] === origins[index]);
  const now = moved?.kind === 'level' ? moved.to : to;
  if (now === from) return undefined;
  const { say } = lexicon.words;
  const clause = (level: number): string => lexicon.clause({ issue, level, wording: 'plain' });
  const when = lexicon.turn(agreed.turn);
  const values = { when, clause: clause(from), now: now < 0 ? '' : clause(now) };
  const text = say(`cable.ahead.undone.${now < 0 ? 'dropped' : moved === undefined ? 'agreed' : 'signed'}`, values);
  const wire = wireAt(wires, place);
  return { text, ...(wire && { signposts: [{ words: when, cable: wire.cable.id }] }) };
}
