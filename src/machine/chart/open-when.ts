import { at } from '../../kit/never.ts';
import type { Deed } from '../../rules/deed.ts';
import type { EventRules, Rulebook } from '../../rules/rulebook.ts';
import { sourcesOf, type Condition } from '../condition.ts';
import { conjunct, unwrapped } from './expression-text.ts';
import { conditionText, formulaText, type Telling } from './telling.ts';

/**
 * When a deed may come, as one expression in the names of the scenario; empty where nothing is asked. `slot` is the copy
 * of a track in whose region it is said, which shows by itself where it starts; −1 elsewhere.
 */
export function openWhen(telling: Telling, deed: Deed, conditions: readonly Condition[], slot: number): string {
  const parts = [...asked(telling, deed, slot), ...conditions.map((each) => branch(telling, deed, each))];
  const [first = '', ...more] = new Set(parts);
  return more.length === 0 ? unwrapped(first) : [first, ...more].join(' && ');
}

/** The event by which a deed comes by itself: its own, or the group it is a member of; none where it only follows. */
export function eventOf({ events }: Rulebook, deed: Deed): EventRules | undefined {
  if (deed.kind !== 'event') return undefined;
  return events.find((event) =>
    event.deed < 0
      ? event.members.some((member) => member.deed === deed.index)
      : event.deed === deed.index && !event.only,
  );
}

function asked(telling: Telling, deed: Deed, slot: number): string[] {
  const { channels, copies, layout, parties, summits, tracks } = telling.rulebook;
  const { channel, choices, during, guards, once, when } = deed;
  const event = eventOf(telling.rulebook, deed);
  return [
    ...windowText(telling.rulebook, event),
    ...(event === undefined || event.deed >= 0 ? [] : conditionText(telling, event.when)),
    ...conditionText(telling, when, choices),
    ...(channel < 0 ? [] : [`open(${at(channels, channel).id})`]),
    ...(during < 0 ? [] : [`sits(${at(summits, during).id})`]),
    ...guards.flatMap((guard) => {
      if (guard.slot === slot) return [];
      const copy = at(copies, guard.slot - layout.positions);
      const { states } = at(tracks, copy.track);
      const from = sourcesOf(guard, states.length).map((state) => `${copy.id} == "${at(states, state)}"`);
      return conjunct(from.join(' || '), undefined);
    }),
    // The whole move, whatever its choices: party.move, or event.id.
    ...(once ? [`!happened(${deed.id.split('.').slice(0, 2).join('.')})`] : []),
    ...(deed.kind === 'mandate' ? [`mandate(${at(parties, deed.party).id}) != "${last(deed.id)}"`] : []),
    ...(deed.kind === 'waive' ? [`!met(${last(deed.id)})`] : []),
    ...(deed.kind === 'leave' ? ['!walked'] : []),
  ];
}

/** The turns on which an event may come by itself, where those are not all. */
function windowText(rulebook: Rulebook, event: EventRules | undefined): string[] {
  if (event === undefined) return [];
  if (event.from === event.to) return [`turn == ${event.from}`];
  return [
    ...(event.from > 1 ? [`turn >= ${event.from}`] : []),
    ...(event.to < rulebook.turns ? [`turn <= ${event.to}`] : []),
  ];
}

const last = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

function branch(telling: Telling, { choices }: Deed, condition: Condition): string {
  if (condition.kind === 'outcome') {
    const { id, outcomes } = at(telling.rulebook.chances, condition.chance);
    return `drawn(${id}) == "${outcomes[condition.outcome] ?? condition.outcome}"`;
  }
  if (!condition.holds) return `!(${formulaText(telling, condition.formula, choices)})`;
  return conditionText(telling, condition.formula, choices).join('');
}
