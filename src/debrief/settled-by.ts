import { at } from '../kit/never.ts';
import { offerOnTable } from '../rules/offers.ts';
import type { Package } from '../rules/step.ts';
import type { Cause } from './cause.ts';
import type { Part } from './part.ts';
import { signaturesOf } from './signatures.ts';
import type { Walk } from './walk.ts';

/** What brought a part of an ending to where it stands: what somebody did, or said yes to. */
export type SettledBy = Cause &
  (
    | { readonly kind: 'deed'; readonly deed: number }
    /** `party` said yes to the clauses of `by`; those that the part is about, or all where it is about none. */
    | { readonly kind: 'yes'; readonly party: number; readonly by: number; readonly clauses: Package }
  );

/** Undefined where only time, or nobody, brought it there. `scene`: the one after which it stood so. */
export function settledBy(walk: Walk, { about, holds }: Part, scene: number): SettledBy | undefined {
  const { rulebook, scenes } = walk;
  if (about?.kind === 'held') {
    if (!holds) return undefined;
    // Leaders meet because their day was agreed.
    const { turnIssue = -1 } = rulebook.summits[about.summit] ?? {};
    const isDay = (one: { readonly package: Package }): boolean => one.package.some(({ issue }) => issue === turnIssue);
    const agreed = signaturesOf(walk).findLast((one) => isDay(one));
    return agreed && saidYes(walk, agreed.scene, turnIssue);
  }
  const step = scenes[scene]?.step;
  // What a signature brings about by itself follows it.
  const signing = followed(walk, scene);
  if (signing >= 0) {
    const issue = about?.kind === 'level' || about?.kind === 'vague' || about?.kind === 'heard' ? about.issue : -1;
    return saidYes(walk, signing, issue);
  }
  if (step?.kind !== 'move' && step?.kind !== 'happen') return undefined;
  return { kind: 'deed', deed: step.deed, scene, turn: at(scenes, scene).turn };
}

/** The signature that a scene is, or whose doing it is; −1 none. */
function followed({ rulebook, scenes }: Walk, scene: number): number {
  const step = scenes[scene]?.step;
  if (step?.kind === 'sign') return scene;
  if (step?.kind !== 'happen' || !at(rulebook.deeds, step.deed).path.startsWith('issues.')) return -1;
  return scenes.findLastIndex((one, index) => index < scene && one.step.kind === 'sign');
}

/** Whose yes a signature followed. `issue`: the one that is asked about; −1 all. */
function saidYes({ rulebook, scenes }: Walk, scene: number, issue: number): SettledBy | undefined {
  const { before, turn } = at(scenes, scene);
  const answer = scenes.findLastIndex((one, index) => index < scene && one.step.kind === 'answer');
  const step = scenes[answer]?.step;
  if (step?.kind !== 'answer') return undefined;
  const all = offerOnTable(rulebook, before);
  const own = all.filter((clause) => clause.issue === issue);
  const by = at(before, rulebook.layout.offerBy) - 1;
  return { kind: 'yes', party: step.party, by, clauses: own.length > 0 ? own : all, scene: answer, turn };
}
