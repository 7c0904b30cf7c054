import { at } from '../../kit/never.ts';
import type { Deed } from '../../rules/deed.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Mark } from '../../scenario/setting.ts';
import type { Telling } from './telling.ts';

/** The item of a scenario that a deed comes from, as a chart names it. */
export interface Item {
  readonly text: string;
  readonly about?: string | undefined;
  readonly mark?: Mark;
  readonly cites: readonly string[];
}

/** What happens, in a line: the text of its item, with what was chosen. What is left of a deed is named by the deed. */
export function itemOf({ rulebook, scenario }: Telling, deed: Deed): Item {
  const owner = ownerOf(rulebook, deed);
  const item = itemAt(scenario, owner.path) ?? { text: named(owner.id), cites: [] };
  const chosen = Object.entries(owner.choices).map(([choice, value]) => choiceName(scenario, owner, choice, value));
  const text = chosen.length === 0 ? item.text : `${item.text}: ${chosen.join(', ')}`;
  return { ...item, text: `${leadOf({ rulebook, scenario }, deed)}${text}` };
}

export const named = (id: string): string => id.replaceAll('_', ' ');

const ownerOf = (rulebook: Rulebook, deed: Deed): Deed =>
  deed.kind === 'later' ? ownerOf(rulebook, at(rulebook.deeds, deed.of)) : deed;

/** What a choice is called: by the move, or by what it names. */
function choiceName(scenario: Scenario, { path }: Deed, choice: string, value: string): string {
  const called = scenario.moves[path.slice('moves.'.length)]?.choiceNames[choice]?.[value];
  if (called !== undefined) return called;
  const { channels, issues, parties, places, summits, tracks } = scenario;
  const thing = [parties, issues, places, channels, summits].find((things) => Object.hasOwn(things, value))?.[value];
  const copy = Object.values(tracks).find(({ each }) => each !== undefined && Object.hasOwn(each, value));
  return thing?.name ?? copy?.each?.[value] ?? named(value);
}

/** What a deed that nobody wrote a text for is to the item it belongs to. */
function leadOf(
  { rulebook, scenario }: Pick<Telling, 'rulebook' | 'scenario'>,
  { actions, kind, party }: Deed,
): string {
  const [first] = actions;
  if (kind === 'surprised') {
    const { id } = at(rulebook.parties, party);
    return `${scenario.parties[id]?.name ?? id} was not told: `;
  }
  if (first?.kind !== 'agenda') return LEADS[kind] ?? '';
  const { id } = at(rulebook.issues, first.issue);
  return `${first.on ? 'Put on' : 'Take off'} the agenda: ${scenario.issues[id]?.name ?? id}, at `;
}

const LEADS: Partial<Record<Deed['kind'], string>> = {
  mandate: 'Mandate: ',
  waive: 'Waive: ',
  leak: 'Comes to light: ',
  later: 'What was put off: ',
  answered: 'Answered: ',
  unanswered: 'Left without answer: ',
  signed: 'In force: ',
  held: 'Held: ',
  drift: 'Drifts from its mandate: ',
  revised: 'Revises its mandate: ',
};

function itemAt(scenario: Scenario, path: string): Item | undefined {
  const [part = '', id = '', list = '', any = '', member = ''] = path.split('.');
  switch (part) {
    case 'moves':
      return scenario.moves[id];
    case 'events': {
      const event = scenario.events[id];
      const group = Object.values(scenario.events).find(
        (each) => each.kind === 'group' && Object.hasOwn(each.oneOf, id),
      );
      if (event?.kind !== 'single') return undefined;
      return { ...event, cites: [...new Set([...event.cites, ...(group?.cites ?? [])])] };
    }
    case 'walk_away':
      return scenario.walkAways[id];
    case 'parties': {
      const party = scenario.parties[id];
      const mandate = list === 'mandates' && any === 'any' ? party?.mandates?.any[member] : undefined;
      return mandate ?? (party && { text: party.name, cites: party.cites });
    }
    case 'preconditions':
      return scenario.preconditions[id];
    case 'issues': {
      const issue = scenario.issues[id];
      const level = list === 'levels' ? issue?.levels[any] : undefined;
      const text = level === undefined ? issue?.name : `${issue?.name} (${level.name})`;
      return text === undefined
        ? undefined
        : { text, cites: [...new Set([...(issue?.cites ?? []), ...(level?.cites ?? [])])] };
    }
    case 'tables':
    case 'summits': {
      const { name, cites } = scenario[part][id] ?? {};
      return name === undefined ? undefined : { text: name, cites: cites ?? [] };
    }
    case 'readings':
      return { text: 'A reading is held against what was said', cites: [] };
    default:
      return undefined;
  }
}
