import { BOUNDS } from '../bounds.ts';
import type { Finding } from '../problem.ts';
import { damagedIn, isDamaged, locate } from '../source/locate.ts';
import { dataOf, type MapNode, type SourceNode } from '../source/source-node.ts';
import { checkForm } from './check-form.ts';
import { lose, nothingLost, type Lost } from './lost.ts';
import { mendedTree, noMends, type Mends } from './mend-tree.ts';
import type { ScenarioForm } from './scenario-form.ts';
import { neededAt, type StandIn } from './stand-in.ts';

export interface FormReading {
  /** What was meant, as far as that is known; absent where too little is. */
  readonly form?: ScenarioForm;
  /** The tree the form was read from: what is ill-formed has something else in its place, or is left out. */
  readonly tree: MapNode;
  /** What is not as its author wrote it; what is found there may come of that alone. */
  readonly lost: Lost;
  /** What keeps it from having the form of a scenario. */
  readonly findings: readonly Finding[];
}

/** A stand-in that is none itself is mended in its turn; what then still stands wrong is too far from a scenario. */
const MOST_ROUNDS = 24;
/** So often something is tried at one place; then what it belongs to is left out. */
const MOST_TRIES = 3;

/**
 * Reads the form of a scenario. What is ill-formed need not keep an author from being told the rest: a key or a word is taken for the one it
 * was most likely meant to be, a number is brought within its bounds, a missing part gets the plainest value there is; anything else is left
 * out, and where that cannot be, what it belongs to.
 */
export function readForm(root: MapNode): FormReading {
  const lost = nothingLost();
  let read = checkForm(dataOf(root));
  if (read.ok) return { form: read.value, tree: root, lost, findings: [] };
  const findings = read.failure.filter(({ path }) => !isDamaged(root, path));
  if (findings.length > BOUNDS.problems) return { tree: root, lost, findings };
  let tree = root;
  const tries = new Map<string, number>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const mends = noMends();
    const change = { tree, mends, lost };
    if (round === 0) for (const path of damagedIn(root)) leaveOut(change, path);
    for (const finding of read.failure) {
      const tried = (tries.get(finding.path) ?? 0) + 1;
      tries.set(finding.path, tried);
      mend(change, finding, tried);
    }
    tree = mendedTree(tree, mends);
    read = checkForm(dataOf(tree));
    if (read.ok) return { form: read.value, tree, lost, findings };
  }
  return { tree, lost, findings };
}

/** The changes that one round makes to a tree. */
interface Round {
  readonly tree: MapNode;
  readonly mends: Mends;
  readonly lost: Lost;
}

function mend(round: Round, finding: Finding, tried: number): void {
  const { tree, mends, lost } = round;
  const { path } = finding;
  const { node, entry, whole } = locate(tree, path);
  const instead = neededAt(path) ?? finding.instead;
  const name = finding.meant ?? finding.instead;
  if (tried > MOST_TRIES) leaveOut(round, parentOf(path));
  else if (!whole) add(round, node, path, instead);
  else if (finding.key === true) {
    if (entry !== undefined && tried === 1 && typeof name === 'string') mends.keys.set(entry, name);
    else leaveOut(round, path, finding.code === 'unknown_key');
  } else if (instead === undefined) leaveOut(round, path);
  else if (!mends.values.has(node)) {
    mends.values.set(node, instead);
    lose(lost, path, node, finding.sure);
  }
}

function add(round: Round, parent: SourceNode, path: string, value: StandIn | undefined): void {
  if (parent.kind !== 'map' || value === undefined) {
    leaveOut(round, parentOf(path));
    return;
  }
  const added = round.mends.added.get(parent) ?? new Map<string, StandIn>();
  round.mends.added.set(parent, added.set(path.slice(path.lastIndexOf('.') + 1), value));
  lose(round.lost, path);
}

/** Leaves out what stands at a path; `apart`: nothing else can have needed it. */
function leaveOut({ tree, mends, lost }: Round, path: string, apart = false): void {
  const { node, whole } = locate(tree, path);
  if (!whole || path === '') return;
  mends.values.set(node, undefined);
  if (!apart) lose(lost, path, node);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
