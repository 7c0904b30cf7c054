import { at } from '../kit/never.ts';
import type { Deed } from '../rules/deed.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { sourcesOf, type Condition } from './condition.ts';

/** What a chart says of one transition: what it is, when it is open, and what it rests on. */
export interface Wording {
  readonly text: string;
  /** The whole guard as one expression in the names of the scenario; empty where there is none. */
  readonly expression: string;
  /** Facts it cites, with their sources. */
  readonly citations: readonly string[];
}

/** What the words are taken from, and the copy in whose region they stand; −1 the region of the turn. */
export interface Words {
  readonly rulebook: Rulebook;
  readonly scenario: Scenario;
  readonly slot: number;
}

/** The words of a deed, and of one of its branches. In the region of a track the arrow itself shows where it starts. */
export function wordingOf({ rulebook, scenario, slot }: Words, deed: Deed, conditions: readonly Condition[]): Wording {
  const item = itemAt(scenario, deed.path);
  const choices = Object.values(deed.choices);
  return {
    text: [item?.text ?? item?.name ?? named(deed.id), ...choices.map(named)].join(', '),
    expression: [...preconditions(rulebook, deed, slot), ...conditions.map((it) => branch(rulebook, it))].join(' && '),
    citations: (item?.cites ?? []).flatMap((id) => citation(scenario, id)),
  };
}

/** The same as one text, as it stands in a description. */
export function described(wording: Wording, price?: string): string {
  const parts = [
    sentence(wording.text),
    ...(wording.expression === '' ? [] : [`If ${wording.expression}.`]),
    ...(price === undefined ? [] : [`Price: ${price}.`]),
    ...wording.citations,
  ];
  return parts.join(' ');
}

/** What leaving costs, term by term, as it stands in the scenario. */
export function priceOf(rulebook: Rulebook, deed: Deed): string | undefined {
  if (deed.kind !== 'leave') return undefined;
  const { terms } = at(rulebook.parties, deed.party);
  return terms.map(({ id, points }) => `${named(id)} ${source(rulebook, points)}`).join(' + ');
}

const named = (id: string): string => id.replaceAll('_', ' ');

const source = (rulebook: Rulebook, formula: number): string => at(rulebook.formulas, formula).source;

/** An expression that stays whole among others. */
const whole = (expression: string): string => (/\|\||\?/.test(expression) ? `(${expression})` : expression);

function preconditions(rulebook: Rulebook, deed: Deed, slot: number): string[] {
  const event = rulebook.events.find((it) => it.deed === deed.index);
  const when = event?.when ?? deed.when;
  return [
    ...(when < 0 ? [] : [whole(source(rulebook, when))]),
    ...(deed.channel < 0 ? [] : [`open(${at(rulebook.channels, deed.channel).id})`]),
    ...(deed.during < 0 ? [] : [`sits(${at(rulebook.summits, deed.during).id})`]),
    ...deed.guards.flatMap((guard) => {
      if (guard.slot === slot) return [];
      const copy = at(rulebook.copies, guard.slot - rulebook.layout.positions);
      const { states } = at(rulebook.tracks, copy.track);
      const from = sourcesOf(guard, states.length).map((state) => `${copy.id} == "${at(states, state)}"`);
      return whole(from.join(' || '));
    }),
    // The whole move, whatever its choices: party.move, or event.id.
    ...(deed.once ? [`!happened(${deed.id.split('.').slice(0, 2).join('.')})`] : []),
  ];
}

function branch(rulebook: Rulebook, condition: Condition): string {
  if (condition.kind === 'outcome') {
    const { id, outcomes } = at(rulebook.chances, condition.chance);
    return `drawn(${id}) == "${outcomes[condition.outcome] ?? condition.outcome}"`;
  }
  const expression = source(rulebook, condition.formula);
  return condition.holds ? whole(expression) : `!(${expression})`;
}

interface Item {
  readonly text?: string;
  readonly name?: string;
  readonly cites: readonly string[];
}

/** The item of a scenario that a deed comes from. */
function itemAt(scenario: Scenario, path: string): Item | undefined {
  const [part = '', id = '', list = '', any = '', member = ''] = path.split('.');
  switch (part) {
    case 'moves':
      return scenario.moves[id];
    case 'events': {
      const event = scenario.events[id];
      return event?.kind === 'single' ? event : undefined;
    }
    case 'walk_away':
      return scenario.walkAways[id];
    case 'parties':
      return list === 'mandates' && any === 'any' ? scenario.parties[id]?.mandates?.any[member] : scenario.parties[id];
    case 'preconditions':
      return scenario.preconditions[id];
    case 'tables':
      return scenario.tables[id];
    case 'issues':
      return list === 'levels' ? scenario.issues[id]?.levels[any] : scenario.issues[id];
    case 'summits':
      return scenario.summits[id];
    default:
      return undefined;
  }
}

function citation({ facts, sources }: Scenario, id: string): string[] {
  const fact = facts[id];
  if (fact === undefined) return [];
  const from = fact.source === undefined ? undefined : sources[fact.source];
  const where = [from?.title, from?.date, from?.page].filter((part) => part !== undefined).join(', ');
  return [`${id}: ${sentence(fact.text)}${where === '' ? '' : ` (${where})`}`];
}

/** Closed by a full stop, where it has no close of its own. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
