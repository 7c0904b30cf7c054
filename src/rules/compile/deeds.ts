import type { Expression } from '../../scenario/expression.ts';
import type { Deed } from '../deed.ts';
import { compileEffects } from './actions.ts';
import { compileAsks } from './asks.ts';
import type { Bench } from './bench.ts';
import { lookUp } from './directory.ts';
import type { Draft } from './draft.ts';
import { leakOutcomes } from '../leaks.ts';
import { indicesOf, variantsNamed } from './references.ts';
import { seenBy } from './seen-by.ts';

export function compileDeeds(bench: Bench): Deed[] {
  const deeds: Deed[] = [];
  for (const draft of bench.plan.drafts) {
    const deed = compileDeed(bench, draft);
    const owner = draft.kind === 'later' ? deeds[draft.of] : undefined;
    // Who did not see a deed does not see what is left of it.
    deeds.push(owner === undefined ? deed : { ...deed, public: owner.public, seenBy: owner.seenBy });
  }
  return deeds;
}

function compileDeed(bench: Bench, draft: Draft): Deed {
  const { actions, guards } = compileEffects(bench, draft);
  const { when, asks, once } = sourceOf(bench, draft);
  const move = draft.move?.rules;
  const secret = move?.secret === undefined ? undefined : compileSecret(bench, draft, move.secret);
  const isOpen = move === undefined ? draft.kind !== 'mandate' : publicOf(bench, draft, move.public);
  const isPublic = isOpen && secret?.when !== -1;
  return {
    index: draft.index,
    id: draft.id,
    kind: draft.kind,
    party: draft.party,
    path: draft.path,
    group: draft.group,
    of: draft.of,
    choices: draft.scope.choices,
    cost: move === undefined ? 0 : bench.overrides.number(`${draft.path}.cost`, move.cost, [0, 9, 'whole']),
    when: bench.formulas.condition(when, draft.scope),
    channel: lookUpOptional(bench, 'channels', move?.over, `${draft.path}.over`),
    during: lookUpOptional(bench, 'summits', move?.during, `${draft.path}.during`),
    guards: ['move', 'leave', 'event'].includes(draft.kind) ? guards : [],
    once,
    public: isPublic,
    seenBy: isPublic ? [] : seenBy(draft, asks, actions, bench),
    ...(secret === undefined ? {} : { secret }),
    asks,
    ...compileStep(bench, draft),
    actions,
  };
}

/** What the item of a deed says of when it is legal and who is asked. Events guard themselves: see `compileEvents`. */
function sourceOf(bench: Bench, draft: Draft): { when: Expression | undefined; asks: Deed['asks']; once: boolean } {
  const { scenario } = bench;
  if (draft.move !== undefined) {
    const { when, asks, once } = draft.move.rules;
    return { when, asks: compileAsks(bench, draft, asks), once };
  }
  const [, id = ''] = draft.path.split('.');
  if (draft.kind === 'leave') {
    const rules = scenario.walkAways[id];
    return { when: rules?.when, asks: compileAsks(bench, draft, rules?.asks ?? {}), once: false };
  }
  const event = draft.kind === 'event' ? scenario.events[id] : undefined;
  if (event?.kind !== 'single') return { when: undefined, asks: [], once: false };
  return { when: event.when, asks: compileAsks(bench, draft, event.asks), once: event.once };
}

function lookUpOptional(bench: Bench, sort: 'channels' | 'summits', id: string | undefined, path: string): number {
  return id === undefined ? -1 : lookUp(bench.findings, bench.directory[sort], id, path);
}

function publicOf(bench: Bench, draft: Draft, rule: Expression | boolean): boolean {
  if (typeof rule === 'boolean') return rule;
  const value = bench.formulas.constantOf(bench.formulas.condition(rule, draft.scope));
  if (value === undefined) {
    bench.findings.add('public_varies', rule.path, 'Whether a move is public may depend on its choices alone.', {
      hint: 'Make two moves of it, one of them public: true; or let a choice decide, as strength == "firm".',
    });
  }
  return value === 1;
}

type Secret = NonNullable<NonNullable<Draft['move']>['rules']['secret']>;

function compileSecret(bench: Bench, draft: Draft, rules: Secret): Deed['secret'] {
  const when = bench.formulas.condition(rules.when, draft.scope);
  const value = bench.formulas.constantOf(when);
  if (value === 0) return undefined;
  return {
    when: value === undefined ? when : -1,
    leaks: bench.formulas.odds(rules.leaks, draft.scope),
    chance: bench.chances.add(`leak.${draft.id}`, leakOutcomes(bench.scenario.calendar.turns)),
    deed: bench.plan.byId.get(`leak.${draft.id}`) ?? -1,
  };
}

function compileStep(bench: Bench, draft: Draft): Pick<Deed, 'step'> {
  const rules = draft.move?.rules.step;
  if (rules === undefined) return {};
  const path = `${draft.path}.step`;
  const answers = rules.answeredBy.flatMap((name, index) =>
    variantsNamed(bench, name, `${path}.answered_by.${index}`).filter(({ party }) => party !== draft.party),
  );
  const { byId } = bench.plan;
  if (rules.answeredBy.length > 0 && answers.length === 0) {
    bench.findings.add('not_its_move', `${path}.answered_by`, 'No other party has a move that answers this step.');
  }
  return {
    step: {
      answeredBy: indicesOf(answers),
      within: bench.overrides.number(`${path}.within`, rules.within, [1, 30, 'whole']),
      answered: byId.get(`answered.${draft.id}`) ?? -1,
      unanswered: byId.get(`unanswered.${draft.id}`) ?? -1,
    },
  };
}
