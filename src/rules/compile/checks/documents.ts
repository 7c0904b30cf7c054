import type { News } from '../../../scenario/move.ts';
import type { Bench } from '../bench.ts';
import { lookUp, registerOf, type Register } from '../directory.ts';

/** Documents go with what there is, each with something of its own; their texts are for choices that can be made there. */
export function checkDocuments(bench: Bench): void {
  const { directory, findings, scenario } = bench;
  const single = Object.entries(scenario.events).flatMap(([id, { kind }]) => (kind === 'single' ? [id] : []));
  const carriers = registerOf('move, event or walk-away', [
    ...Object.keys(scenario.moves).map((id) => `moves.${id}`),
    ...single.map((id) => `events.${id}`),
    ...Object.keys(scenario.walkAways).map((id) => `walk_away.${id}`),
  ]);
  const taken = new Map<string, string>();
  for (const [id, { with: carried, text, readBy = [] }] of Object.entries(scenario.documents)) {
    const path = `documents.${id}`;
    for (const [index, carrier] of carried.entries()) {
      const where = `${path}.with.${index}`;
      lookUp(findings, carriers, carrier, where);
      const other = taken.get(carrier);
      if (other !== undefined)
        findings.add('document_twice', where, `With ${carrier} goes “${other}” already; only one is shown.`);
      taken.set(carrier, id);
      checkTexts(bench, carrier, text, `${path}.text`);
    }
    for (const [index, party] of readBy.entries())
      lookUp(findings, directory.parties, party, `${path}.read_by.${index}`);
  }
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
