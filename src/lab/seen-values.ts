import { at } from '../kit/never.ts';
import type { GameState } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Tree } from '../scenario/expression.ts';

/** What stands there for each name of an expression that is a gauge, a track, an issue, the turn or the signature: “tension was 38”. */
export function seenValues(rulebook: Rulebook, state: GameState, tree: Tree): string {
  const names = new Set(namesIn(tree));
  return [...names].flatMap((name) => valueOf(rulebook, state, name) ?? []).join(', ');
}

function namesIn(tree: Tree): string[] {
  switch (tree.kind) {
    case 'name':
      return [tree.path.join('.')];
    case 'unary':
      return namesIn(tree.operand);
    case 'binary':
      return [tree.left, tree.right].flatMap(namesIn);
    case 'choice':
      return [tree.test, tree.yes, tree.no].flatMap(namesIn);
    case 'call':
      return tree.arguments.flatMap(namesIn);
    default:
      return [];
  }
}

function valueOf(rulebook: Rulebook, state: GameState, name: string): string | undefined {
  const { layout, gauges, copies, tracks, issues } = rulebook;
  const was = (value: string | number): string => `${name} was ${value}`;
  if (name === 'turn') return was(at(state, layout.turn));
  if (name === 'signed') return was(String(at(state, layout.signed) !== 0));
  const gauge = gauges.findIndex(({ id }) => id === name);
  // As many figures as the comparison may hang on, and no rounding error of sums.
  if (gauge >= 0) return was(Number(at(state, layout.gauges + gauge).toFixed(6)));
  const copy = copies.find(({ id }) => id === name);
  if (copy !== undefined) return was(`“${at(at(tracks, copy.track).states, at(state, copy.slot))}”`);
  const issue = issues.findIndex(({ id }) => id === name);
  if (issue >= 0) return was(`“${at(at(issues, issue).levels, at(state, layout.levels + issue)).id}”`);
  const [track = '', named = ''] = name.split('.');
  const rules = tracks.find(({ id }) => id === track);
  const standing = rules?.states.indexOf(named) ?? -1;
  if (rules === undefined || standing < 0) return undefined;
  return was(rules.copies.filter((index) => at(state, at(copies, index).slot) === standing).length);
}
