import { fail, succeed, type Result } from '../../kit/result.ts';
import type { ProfileCode, ProfileProblem } from './profile-problem.ts';
import { MOST_OUTCOMES, type Issue, type Profile } from './domain.ts';
import { readJson, type JsonNode } from './json.ts';

const SPACE = 'LinearAdditiveUtilitySpace';
const UTILITIES = 'DiscreteValueSetUtilities';

type MapNode = Extract<JsonNode, { kind: 'map' }>;
type Tell = (code: ProfileCode, node: JsonNode, message: string, hint: string) => void;

/**
 * Reads one side's wishes in the JSON form of GeniusWeb: a `LinearAdditiveUtilitySpace` with discrete values. The utility of
 * an outcome is the sum over the issues of weight times utility of the value, as written; the reservation is the utility of
 * `reservationBid`, 0 where there is none. Numbers may stand as texts; further keys are passed over. All problems come at once.
 */
export function readProfile(source: string): Result<Profile, readonly ProfileProblem[]> {
  const json = readJson(source);
  if (!json.ok) {
    const { offset, expected } = json.failure;
    const message = `This is not JSON: here should stand ${expected}.`;
    return fail([
      {
        code: 'not_json',
        offset,
        message,
        hint: 'Mend the file here, or write it anew with the program it came from.',
      },
    ]);
  }
  const problems: ProfileProblem[] = [];
  const tell: Tell = (code, { offset }, message, hint) => void problems.push({ code, offset, message, hint });
  const profile = profileIn(json.value, tell);
  return profile === undefined || problems.length > 0 ? fail(problems) : succeed(profile);
}

function profileIn(root: JsonNode, tell: Tell): Profile | undefined {
  const space = mapAt(asMap(root, 'The file', tell), SPACE, tell);
  const weights = mapAt(space, 'issueWeights', tell);
  const utilities = mapAt(space, 'issueUtilities', tell);
  const domain = mapAt(mapAt(space, 'domain', tell), 'issuesValues', tell);
  if (space === undefined || weights === undefined || utilities === undefined || domain === undefined) return undefined;
  const issues = [...domain.entries].map(([name, node]): Issue => {
    const values = valuesIn(name, node, tell);
    const weight = numberAt(weights, name, `The weight of ${name}`, tell);
    const worths = mapAt(mapAt(mapAt(utilities, name, tell), UTILITIES, tell), 'valueUtilities', tell);
    const utilityOf = (value: string): number =>
      worths === undefined ? 0 : numberAt(worths, value, `The utility of ${value} of ${name}`, tell);
    return { name, values, worths: values.map((value) => weight * utilityOf(value)) };
  });
  if (issues.length === 0) {
    tell('missing_key', domain, 'There is no issue.', 'Name at least one issue with its values.');
  }
  const outcomes = issues.reduce((product, { values }) => product * values.length, 1);
  if (outcomes > MOST_OUTCOMES) {
    const hint = 'Leave out issues or values.';
    tell('too_many_outcomes', domain, `There are ${outcomes} outcomes; at most ${MOST_OUTCOMES} are read.`, hint);
  }
  const name = space.entries.get('name');
  return { name: name?.kind === 'text' ? name.text : '', issues, reservation: reservationIn(space, issues, tell) };
}

function valuesIn(name: string, node: JsonNode, tell: Tell): readonly string[] {
  const list = node.kind === 'map' ? node.entries.get('values') : undefined;
  if (list?.kind !== 'list' || list.items.length === 0) {
    const hint = 'Only issues with listed values are read: "values": ["one", "other"].';
    tell(list === undefined ? 'missing_key' : 'wrong_type', list ?? node, `${name} has no list of values.`, hint);
    return [];
  }
  const values = new Set<string>();
  for (const item of list.items) {
    if (item.kind !== 'text' && item.kind !== 'number') {
      tell('wrong_type', item, `A value of ${name} is neither text nor number.`, 'Put its name in double quotes.');
    } else if (values.has(item.text)) {
      tell('duplicate_value', item, `${name} has the value ${item.text} twice.`, 'Leave one of them out.');
    } else values.add(item.text);
  }
  return [...values];
}

function reservationIn(space: MapNode, issues: readonly Issue[], tell: Tell): number {
  const bid = space.entries.get('reservationBid');
  if (bid === undefined || bid.kind === 'nothing') return 0;
  const chosen = mapAt(asMap(bid, 'reservationBid', tell), 'issuevalues', tell);
  if (chosen === undefined) return 0;
  return issues.reduce((sum, { name, values, worths }) => {
    const node = chosen.entries.get(name);
    if (node === undefined) {
      tell('missing_key', chosen, `The reservation bid names no value of ${name}.`, `Add one of: ${listed(values)}.`);
      return sum;
    }
    const value = node.kind === 'text' || node.kind === 'number' ? node.text : undefined;
    const worth = value === undefined ? undefined : worths[values.indexOf(value)];
    if (worth === undefined) {
      const what = value === undefined ? 'something else than a value' : `${value}, which is no value`;
      tell('unknown_value', node, `The reservation bid names ${what} of ${name}.`, `Write one of: ${listed(values)}.`);
    }
    return sum + (worth ?? 0);
  }, 0);
}

function asMap(node: JsonNode, what: string, tell: Tell): MapNode | undefined {
  if (node.kind === 'map') return node;
  tell('wrong_type', node, `${what} should hold a map.`, 'Write { … } here.');
  return undefined;
}

function mapAt(map: MapNode | undefined, key: string, tell: Tell): MapNode | undefined {
  if (map === undefined) return undefined;
  const node = map.entries.get(key);
  if (node !== undefined) return asMap(node, key, tell);
  tell('missing_key', map, `The key ${key} is missing here.`, `Here stand: ${listed([...map.entries.keys()])}.`);
  return undefined;
}

/** A finite number, written as one or as a text. */
function numberAt(map: MapNode, key: string, what: string, tell: Tell): number {
  const node = map.entries.get(key);
  if (node === undefined) {
    tell('missing_key', map, `${what} is missing.`, `Here stand: ${listed([...map.entries.keys()])}.`);
    return 0;
  }
  const text = node.kind === 'number' || node.kind === 'text' ? node.text.trim() : '';
  const number = Number(text);
  if (text !== '' && Number.isFinite(number)) return number;
  tell('wrong_type', node, `${what} is not a number.`, 'Write a number, such as 0.25.');
  return 0;
}

const FEW = 12;

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'nothing';
  return names.length <= FEW ? names.join(', ') : `${names.slice(0, FEW).join(', ')} and ${names.length - FEW} more`;
}
