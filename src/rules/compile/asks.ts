import type { Deed } from '../deed.ts';
import type { Bench } from './bench.ts';
import { lookUp } from './directory.ts';
import type { Draft } from './draft.ts';
import { indicesOf, variantsNamed } from './references.ts';

/** Who is heard before a deed and what each may answer; passing is always possible and stands in no list. */
export function compileAsks(
  bench: Bench,
  draft: Draft,
  asks: Readonly<Record<string, readonly string[]>>,
): Deed['asks'] {
  return Object.entries(asks).flatMap(([id, options]) => {
    const path = `${draft.path}.asks.${id}`;
    const party = lookUp(bench.findings, bench.directory.parties, id, path, { key: true });
    // Of several parties that may do this, none asks itself.
    if (party < 0 || party === draft.party) return [];
    const answers = options.flatMap((name, index) => answersNamed(bench, party, name, `${path}.${index}`));
    return [{ party, options: answers }];
  });
}

function answersNamed(bench: Bench, party: number, name: string, path: string): number[] {
  if (name === 'pass') return [];
  const id = bench.directory.parties.ids[party] ?? '';
  const leave = bench.plan.byId.get(`${id}.leave`);
  if (name === 'leave' && leave !== undefined) return [leave];
  const variants = variantsNamed(bench, name, path);
  const own = variants.filter((draft) => draft.party === party);
  if (variants.length > 0 && own.length === 0) {
    bench.findings.add('not_its_move', path, `“${name}” is no move of ${id}.`);
  }
  return indicesOf(own);
}
