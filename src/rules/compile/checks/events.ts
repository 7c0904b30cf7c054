import type { Rulebook } from '../../rulebook.ts';
import type { Event, EventGroup, SingleEvent } from '../../../scenario/move.ts';
import type { Bench } from '../bench.ts';
import { lookUp } from '../directory.ts';
import { ANY_TURN, neverHolds } from './ever-holds.ts';
import { everyAction } from '../../every-action.ts';

/** Events that cannot come, groups that do not know their members, and events that trigger one another for ever. */
export function checkEvents(bench: Bench, rulebook: Rulebook): void {
  const triggered = triggers(rulebook);
  for (const [id, event] of Object.entries(bench.scenario.events)) {
    checkWindow(bench, id, event);
    if (event.kind === 'group') checkMembers(bench, id, event);
    else checkSingle(bench, rulebook, id, event, triggered);
  }
  checkLoops(bench, rulebook);
}

function checkWindow({ findings, scenario }: Bench, id: string, { window }: Event): void {
  const { turns } = scenario.calendar;
  if (window === undefined) return;
  const path = `events.${id}.window`;
  const [first, last] = window;
  if (first > last) {
    findings.add('window_reversed', path, `The window ends (${last}) before it begins (${first}).`, {
      hint: `The first turn stands first: [${last}, ${first}].`,
    });
  }
  if (last > turns) {
    findings.add('turn_out_of_range', `${path}.1`, `There is no turn ${last}: the game has ${turns}.`, {
      hint:
        first > turns
          ? `The whole window, ${first} to ${last}, is after the last turn: both must be from 1 to ${turns}.`
          : `Write [${first}, ${turns}].`,
    });
  }
}

function checkMembers({ findings, scenario }: Bench, id: string, { oneOf }: EventGroup): void {
  for (const member of Object.keys(oneOf)) {
    const path = `events.${id}.one_of.${member}`;
    const event = Object.hasOwn(scenario.events, member) ? scenario.events[member] : undefined;
    if (event?.kind === 'group') {
      findings.add('not_a_member', path, `“${member}” is a group itself.`, { key: true });
    } else if (event !== undefined && event.only !== id) {
      const hint = `Write only: ${id} in ${member}, or it would also come by itself.`;
      findings.add('not_a_member', path, `“${member}” does not say that it belongs to ${id}.`, { key: true, hint });
    }
  }
}

function checkSingle(
  bench: Bench,
  rulebook: Rulebook,
  id: string,
  event: SingleEvent,
  triggered: ReadonlySet<number>,
): void {
  const { directory, findings, formulas, plan, scenario } = bench;
  const path = `events.${id}`;
  if (event.at !== undefined) lookUp(findings, directory.places, event.at, `${path}.at`);
  const isTriggered = triggered.has(plan.byId.get(`event.${id}`) ?? -1);
  const never = (message: string, hint?: string): void => findings.add('never_happens', path, message, { hint });
  if (event.only === 'triggered' && !isTriggered) never('Nothing triggers this event.');
  if (event.only !== undefined && event.only !== 'triggered') {
    const group = scenario.events[event.only];
    if (lookUp(findings, directory.events, event.only, `${path}.only`) >= 0 && group?.kind === 'single') {
      findings.add('not_a_member', `${path}.only`, `“${event.only}” is no group of events.`);
    }
    const listed = group?.kind === 'group' && Object.hasOwn(group.oneOf, id);
    if (group?.kind === 'group' && !listed && !isTriggered) never(`The group ${event.only} does not list this event.`);
  }
  if (event.only !== undefined && (event.window !== undefined || event.chance !== undefined)) {
    const what = event.window === undefined ? 'chance' : 'window';
    findings.add('timing_ignored', `${path}.${what}`, `An event with “only” does not come by a ${what} of its own.`);
  }
  const when = formulas.condition(event.when);
  const [first, last] = event.window ?? [1, scenario.calendar.turns];
  const contradiction = neverHolds(rulebook, when, ANY_TURN);
  if (contradiction !== undefined) never('The condition of this event never holds.', contradiction.why);
  else if (first <= last && neverHolds(rulebook, when, [first, last]) !== undefined) {
    never(`The condition of this event holds on no turn from ${first} to ${last}, when it might come.`);
  }
  if (event.chance !== undefined && formulas.constantOf(formulas.amount(event.chance)) === 0) {
    never('The chance of this event is 0.');
  }
}

/** Deeds of events that some deed triggers. */
function triggers({ deeds }: Rulebook): ReadonlySet<number> {
  return new Set(deeds.flatMap(({ actions }) => triggeredBy(actions)));
}

type Actions = Rulebook['deeds'][number]['actions'];

const triggeredBy = (actions: Actions): number[] =>
  everyAction(actions).flatMap((action) => (action.kind === 'trigger' ? [action.deed] : []));

/** What is triggered happens at once: a circle would never end. */
function checkLoops({ findings }: Bench, { deeds }: Rulebook): void {
  const next = deeds.map(({ actions }) => triggeredBy(actions));
  for (const { index, kind, path } of deeds) {
    if (kind !== 'event') continue;
    const seen = new Set<number>();
    const open = [...(next[index] ?? [])];
    for (let event = open.pop(); event !== undefined; event = open.pop()) {
      if (seen.has(event)) continue;
      seen.add(event);
      open.push(...(next[event] ?? []));
    }
    if (seen.has(index)) findings.add('trigger_loop', path, 'This event triggers itself, directly or through others.');
  }
}
