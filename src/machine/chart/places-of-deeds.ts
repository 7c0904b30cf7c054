import { at } from '../../kit/never.ts';
import type { Action, Deed } from '../../rules/deed.ts';
import { PHASES, type Phase } from '../../rules/layout.ts';
import type { Rulebook } from '../../rules/rulebook.ts';

/** Sets of phases: bit p for phase p. */
type Phases = number;

const bit = (phase: Phase): Phases => 1 << PHASES.indexOf(phase);
const ORDERS = bit('orders');
const TALKS = bit('talks');
const EVENTS = bit('events');
const AFTERMATH = bit('aftermath');
const SUMMIT = bit('summit');
const EPILOGUE = bit('epilogue');

/**
 * The phases in which each deed may come, by deed; none for one to which nothing leads. What a deed triggers, who answers
 * it and whose mandate it goes against come in the phase of the deed. Every phase in which a deed can come is among them;
 * that it really can is not decided here.
 */
export function placesOfDeeds(rulebook: Rulebook): readonly (readonly Phase[])[] {
  const found = Int32Array.from(rulebook.deeds, (deed) => ofItself(rulebook, deed));
  const leads = rulebook.deeds.map((deed) => followersOf(rulebook, deed));
  for (let grows = true; grows;) {
    grows = false;
    for (const [deed, followers] of leads.entries()) {
      for (const follower of followers) {
        const more = at(found, follower) | at(found, deed);
        grows ||= more !== found[follower];
        found[follower] = more;
      }
    }
  }
  return rulebook.deeds.map(({ index }) => PHASES.filter((_, phase) => ((at(found, index) >> phase) & 1) === 1));
}

/** Where a deed comes without another. */
function ofItself(rulebook: Rulebook, deed: Deed): Phases {
  const { events, issues, parties } = rulebook;
  switch (deed.kind) {
    case 'move':
      return deed.during >= 0 ? SUMMIT : at(parties, deed.party).plans ? ORDERS : 0;
    case 'leave':
      return (at(parties, deed.party).plans ? ORDERS : 0) | (mayLeaveSummit(rulebook, deed.party) ? SUMMIT : 0);
    case 'mandate':
    case 'waive':
    case 'agenda':
      return at(parties, deed.party).plans ? ORDERS : 0;
    case 'event':
      return events.some((event) => !event.only && [event, ...event.members].some((each) => each.deed === deed.index))
        ? EVENTS
        : 0;
    case 'signed':
      return signing(
        rulebook,
        issues.findIndex(({ levels }) => levels.some(({ whenSigned }) => whenSigned === deed.index)),
      );
    case 'surprised':
      return signing(
        rulebook,
        issues.findIndex(({ surprises }) => surprises.includes(deed.index)),
      );
    case 'drift':
      return at(parties, deed.party).mandates.reduce(
        (phases, { againstLevels }) => againstLevels.reduce((all, { issue }) => all | signing(rulebook, issue), phases),
        0,
      );
    case 'called':
      return AFTERMATH | SUMMIT | EPILOGUE;
    case 'answered':
    case 'revised':
      return 0;
    default:
      return AFTERMATH;
  }
}

/** Deeds that come in the same phase because of this one. */
function followersOf({ deeds, parties }: Rulebook, deed: Deed): readonly number[] {
  const { actions, asks, index, kind, party } = deed;
  const answers = asks.flatMap(({ options }) => options).filter((option) => at(deeds, option).during < 0);
  const steps = deeds.flatMap(({ step }) => (step?.answeredBy.includes(index) === true ? [step.answered] : []));
  const drifts = parties.flatMap(({ drift, mandates }) =>
    mandates.some(({ againstDeeds }) => againstDeeds.includes(index)) ? [drift] : [],
  );
  const revised = kind === 'mandate' ? [at(parties, party).revised] : [];
  return [...triggersOf(actions), ...answers, ...steps, ...drifts, ...revised].filter((follower) => follower >= 0);
}

/** Events a list of effects triggers, at any depth. */
export function triggersOf(actions: readonly Action[]): readonly number[] {
  return actions.flatMap((action) => {
    if (action.kind === 'trigger') return [action.deed];
    if (action.kind === 'if') return [...triggersOf(action.then), ...triggersOf(action.else)];
    return action.kind === 'odds' ? action.outcomes.flatMap((outcome) => triggersOf(outcome.actions)) : [];
  });
}

/** Who makes or answers offers while a summit sits may leave it. */
function mayLeaveSummit({ deeds, issues, summits, tables }: Rulebook, party: number): boolean {
  return summits.some(({ between, table }, summit) => {
    const { issues: agenda, parties } = at(tables, table);
    const bridges = deeds.some((deed) => deed.party === party && deed.during === summit);
    const signs = agenda.some((issue) => at(issues, issue).levels.some((level) => level.signs.includes(party)));
    return between.includes(party) || parties.includes(party) || bridges || signs;
  });
}

/**
 * Where what is written about an issue comes into force: at summits, and at tables where it stands at once or waits for no
 * leaders. A table whose main summit may still be held always waits.
 */
function signing({ issues, summits, tables, turns }: Rulebook, issue: number): Phases {
  return tables.reduce((phases, rules, table) => {
    if (!rules.issues.includes(issue)) return phases;
    const here = summits.filter((summit) => summit.table === table);
    const waits = here.some((summit) => summit.main && (summit.turnIssue >= 0 || at(summit.turns, 0) >= turns));
    const talks = at(issues, issue).arranges || !waits ? TALKS : 0;
    return phases | talks | (here.length > 0 ? SUMMIT : 0);
  }, 0);
}
