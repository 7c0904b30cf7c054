import type { Rulebook } from '../../rulebook.ts';
import type { News } from '../../../scenario/move.ts';
import type { Bench } from '../bench.ts';
import { lookUp, registerOf, type Register } from '../directory.ts';

/** Documents go with what there is, each with something of its own; their texts are for choices that can be made there. */
export function checkDocuments(bench: Bench, rulebook: Rulebook): void {
  const { directory, findings, scenario } = bench;
  const single = Object.entries(scenario.events).flatMap(([id, { kind }]) => (kind === 'single' ? [id] : []));
  const carriers = registerOf('move, event or walk-away', [
    ...Object.keys(scenario.moves).map((id) => `moves.${id}`),
    ...single.map((id) => `events.${id}`),
    ...Object.keys(scenario.walkAways).map((id) => `walk_away.${id}`),
  ]);
  const taken = new Map<string, string>();
  for (const [id, { with: carried, by, to, text, readBy }] of Object.entries(scenario.documents)) {
    const path = `documents.${id}`;
    if (to !== undefined && readBy === undefined && isUnheard(rulebook, carried)) {
      const hint = 'Make the move public, or say under read_by who opens it, if only the one who wrote it.';
      findings.add('document_unread', path, 'This is addressed, and nobody but its writer learns that it went.', {
        hint,
      });
    }
    for (const [index, carrier] of carried.entries()) {
      const where = `${path}.with.${index}`;
      lookUp(findings, carriers, carrier, where);
      const other = taken.get(carrier);
      if (other !== undefined)
        findings.add('document_twice', where, `With ${carrier} goes “${other}” already; only one is shown.`);
      taken.set(carrier, id);
      checkTexts(bench, carrier, text, `${path}.text`);
    }
    if (by !== undefined) lookUp(findings, directory.parties, by, `${path}.by`);
    for (const [index, party] of (readBy ?? []).entries())
      lookUp(findings, directory.parties, party, `${path}.read_by.${index}`);
  }
}

/** Whether what brings a document is learned of by nobody but who does it. */
function isUnheard({ deeds }: Rulebook, carried: readonly string[]): boolean {
  const moves = deeds.filter(({ kind, path }) => kind === 'move' && carried.includes(path));
  const others = carried.some((path) => !path.startsWith('moves.'));
  return (
    moves.length > 0 &&
    !others &&
    !moves.some((deed) => deed.public || deed.secret !== undefined || deed.seenBy.length > 0)
  );
}

/** Texts by choice: the move has that choice, and these values. */
function checkTexts({ findings, scenario }: Bench, carrier: string, text: News, path: string): void {
  if (typeof text === 'string') return;
  const [group = '', id = ''] = carrier.split('.');
  const move = group === 'moves' ? scenario.moves[id] : undefined;
  const by = move?.by ?? (group === 'walk_away' ? [id] : []);
  const choices: Readonly<Record<string, readonly string[]>> = { by, ...move?.choose };
  for (const [choice, texts] of Object.entries(text)) {
    const among: Register = registerOf(`choice of ${carrier}`, Object.keys(choices));
    if (lookUp(findings, among, choice, `${path}.${choice}`, { key: true }) < 0) continue;
    const values = registerOf(`${choice} of ${carrier}`, choices[choice] ?? []);
    for (const value of Object.keys(texts))
      lookUp(findings, values, value, `${path}.${choice}.${value}`, { key: true });
  }
}
