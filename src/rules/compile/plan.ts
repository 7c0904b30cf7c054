import { at } from '../../kit/never.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { lookUp, type Directory } from './directory.ts';
import type { Draft, Sketch } from './draft.ts';
import { everyEffect } from './effect-walk.ts';
import type { Findings } from './findings.ts';
import type { Foresight } from './foresight.ts';
import { draftConsequences } from './plan-consequences.ts';
import { draftGenerated } from './plan-generated.ts';
import { NO_CHOICES } from './typed.ts';
import { countVariants, variantsOf } from './variants.ts';

/** More concrete moves than this are refused: no screen and no mind could go through them. */
export const MOST_VARIANTS = 2000;

/** Every deed of a rulebook by index and by id. */
export interface Plan {
  readonly drafts: readonly Draft[];
  readonly byId: ReadonlyMap<string, number>;
  /** Postponed effects, in the order of their slots: the deed of each. */
  readonly later: readonly number[];
  /** Conditional gifts over all deeds. */
  readonly pendingGifts: number;
}

/** Gives every deed its index: moves, walk-aways, mandates, waivers, agenda, events, consequences, then what belongs to others. */
export function planDeeds(scenario: Scenario, directory: Directory, findings: Findings, foresee: Foresight): Plan {
  const drafts: Draft[] = [];
  const byId = new Map<string, number>();
  const add = (sketch: Sketch): void => {
    byId.set(sketch.id, drafts.length);
    drafts.push({
      party: -1,
      effectsPath: `${sketch.path}.do`,
      effects: [],
      group: '',
      of: -1,
      scope: NO_CHOICES,
      own: [],
      ...sketch,
      index: drafts.length,
    });
  };
  for (const sketch of draftMoves(scenario, directory, findings, foresee)) add(sketch);
  for (const sketch of draftGenerated(scenario, directory, findings)) add(sketch);
  for (const sketch of draftConsequences(scenario, directory)) add(sketch);
  // What belongs to a deed may itself postpone effects, so the list grows while it is read.
  for (let index = 0; index < drafts.length; index += 1) {
    for (const sketch of belonging(at(drafts, index), foresee)) add(sketch);
  }
  const gifts = drafts.flatMap(({ effects, effectsPath }) => everyEffect(effects, effectsPath));
  return {
    drafts,
    byId,
    later: drafts.filter(({ kind }) => kind === 'later').map(({ index }) => index),
    pendingGifts: gifts.filter(({ effect }) => effect.kind === 'give' && effect.if !== undefined).length,
  };
}

function draftMoves(scenario: Scenario, directory: Directory, findings: Findings, foresee: Foresight): Sketch[] {
  let count = 0;
  return Object.entries(scenario.moves).flatMap(([id, rules]) => {
    const path = `moves.${id}`;
    const variants = rules.by.length * countVariants(rules.choose);
    if (count + variants > MOST_VARIANTS) {
      findings.add('too_many_moves', path, `With this move there are more than ${MOST_VARIANTS} concrete moves.`, {
        hint: 'Leave out choices, or make one of them a move of its own.',
      });
      return [];
    }
    count += variants;
    const all = variantsOf(rules.choose).map((choices) => ({ choices, lists: rules.choose, leaking: -1 }));
    // Choices that exclude each other make no move, unless nothing would be left: that is a fault to be said.
    const possible = all.filter((scope) => foresee(rules.when, scope) !== false);
    const scopes = possible.length > 0 ? possible : all;
    return rules.by.flatMap((by, place) => {
      const party = lookUp(findings, directory.parties, by, `${path}.by.${place}`);
      return scopes.map((scope) => ({
        id: [by, id, ...Object.values(scope.choices)].join('.'),
        kind: 'move' as const,
        party,
        path,
        effects: rules.do,
        group: rules.group,
        scope,
        move: { id, rules },
      }));
    });
  });
}

/** Deeds that belong to another: its leak, the ends of a first step, its postponed effects. */
function belonging(draft: Draft, foresee: Foresight): Sketch[] {
  const { index, id, party, path, group, scope, move } = draft;
  const same = { party, path, group, of: index, scope };
  const sketches: Sketch[] = [];
  if (move?.rules.secret !== undefined && foresee(move.rules.secret.when, scope) !== false) {
    const effects = move.rules.secret.whenLeaked;
    const leaking = { ...scope, leaking: index };
    sketches.push({
      ...same,
      id: `leak.${id}`,
      kind: 'leak',
      effects,
      scope: leaking,
      effectsPath: `${path}.secret.when_leaked`,
    });
  }
  if (move?.rules.step !== undefined) {
    const { then, else: otherwise } = move.rules.step;
    sketches.push(
      { ...same, id: `answered.${id}`, kind: 'answered', effects: then, effectsPath: `${path}.step.then` },
      { ...same, id: `unanswered.${id}`, kind: 'unanswered', effects: otherwise, effectsPath: `${path}.step.else` },
    );
  }
  return [...sketches, ...postponed(draft).map((sketch) => ({ ...same, ...sketch }))];
}

/** `later.<deed>.1`, `later.<deed>.2` … in the order of the file. */
function postponed({ id, effects, effectsPath }: Draft): Sketch[] {
  const sketches: Sketch[] = [];
  for (const { effect, path } of everyEffect(effects, effectsPath)) {
    if (effect.kind !== 'later') continue;
    const name = `later.${id}.${sketches.length + 1}`;
    sketches.push({ id: name, kind: 'later', path: '', effects: effect.do, effectsPath: `${path}.do` });
  }
  return sketches;
}
