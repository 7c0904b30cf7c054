import type { z } from 'zod';
import { never } from '../../kit/never.ts';
import { BOUNDS } from '../bounds.ts';
import { CODES, type Code } from '../codes.ts';
import { ID } from '../id.ts';
import { nearest } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { withoutRange } from './range.ts';
import { converted, plainest, wholeNear, within, type StandIn } from './stand-in.ts';
import { EFFECT_IN_WORDS, shown, wrongType } from './types-in-words.ts';

type Issue = z.core.$ZodIssue;
type Of<Name extends Issue['code']> = Extract<Issue, { readonly code: Name }>;

/** What is said where a form is not met. `issue.message` carries what only the form knows: its keys, or how a text is written. */
export function findingsOf(issues: readonly Issue[]): Finding[] {
  const findings: Finding[] = [];
  for (const issue of issues) {
    findings.push(...findingsOfOne(issue, []));
    // Nobody reads further than this, and looking for nearest names takes its time.
    if (findings.length > BOUNDS.problems) break;
  }
  return findings.filter((finding) => !followsFromTypo(finding, findings));
}

/** A mistyped key leaves another one missing, or an item that is nothing: that is one mistake, not two. */
function followsFromTypo({ code, path }: Finding, findings: readonly Finding[]): boolean {
  const key = path.slice(path.lastIndexOf('.') + 1);
  const isMissing = code === 'missing_key';
  if (!isMissing && code !== 'one_effect' && code !== 'bad_form') return false;
  const parent = isMissing ? path.slice(0, -key.length) : `${path}.`;
  const typed = findings
    .filter((other) => other.code === 'unknown_key' && other.path.startsWith(parent))
    .map((other) => other.path.slice(parent.length))
    .filter((other) => !other.includes('.'));
  return isMissing ? typed.some((other) => nearest(other, [key]) === key) : typed.length > 0;
}

function findingsOfOne(issue: Issue, before: readonly PropertyKey[]): Finding[] {
  const path = [...before, ...issue.path];
  const say = sayer(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, BOUNDS.problems + 1)
        .map((key) => unknownKey(key, issue.message.split(' '), [...path, key]));
    case 'invalid_type':
      return [ofType(issue, path)];
    case 'invalid_value':
      return [wrongValue(issue, path)];
    case 'invalid_union':
      return ofUnion(issue, path);
    case 'invalid_key':
      return issue.issues.slice(0, 1).flatMap((inner) => ofKey(findingsOfOne(inner, path)));
    case 'invalid_format':
      return [badForm(issue, path)];
    case 'too_big':
      return issue.maximum === Number.MAX_SAFE_INTEGER ? [] : [standing(say(...tooBig(issue)), within(issue))];
    case 'too_small':
      return issue.minimum === Number.MIN_SAFE_INTEGER ? [] : [standing(say(...tooSmall(issue)), within(issue))];
    case 'custom':
      return [ofOurs(issue, path)];
    case 'not_multiple_of':
    case 'invalid_element':
      throw new Error(`No form asks for this: ${issue.code}`);
    default:
      return never(issue);
  }
}

function ofKey(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, key: true }));
}

/** A finding with what may stand in the place of its value; `sure` where it was most likely meant. */
function standing(finding: Finding, instead: StandIn | undefined, sure = false): Finding {
  return instead === undefined ? finding : { ...finding, instead, ...(sure && { sure }) };
}

function sayer(path: readonly PropertyKey[]) {
  return (code: Code, message: string, hint?: string): Finding => ({
    code,
    severity: CODES[code].severity,
    path: path.map(String).join('.'),
    message,
    ...(hint === undefined ? {} : { hint }),
  });
}

function unknownKey(key: string, known: readonly string[], path: readonly PropertyKey[]): Finding {
  const meant = nearest(key, known);
  const hint = meant === undefined ? `There are ${known.join(', ')}.` : `Did you mean “${meant}”?`;
  const finding = sayer(path)('unknown_key', `There is no key “${key}” here.`, hint);
  return { ...finding, key: true, ...(meant !== undefined && { meant }) };
}

function ofType({ input, expected, message }: Of<'invalid_type'>, path: readonly PropertyKey[]): Finding {
  const say = sayer(path);
  const key = String(path.at(-1));
  const { said, range } = withoutRange(message);
  if (input === undefined) return missing(path, plainest(expected));
  if (isNumeric(expected) && typeof input === 'number') {
    const wanted = Number.isFinite(input) ? 'whole' : 'finite';
    const hint = range === undefined ? undefined : `From ${range} may stand here.`;
    return standing(say('out_of_range', `${shown(input)} is not a ${wanted} number.`, hint), wholeNear(input));
  }
  if (message === EFFECT_IN_WORDS) return say('wrong_type', wrongType(input, [expected])[0], message);
  // Beside keys the author chooses stand keys of the format; what is no value of the former may be one of the latter.
  const meant = said === '' ? undefined : nearest(key, said.split(' '));
  if (meant === undefined)
    return standing(say('wrong_type', ...wrongType(input, [expected], path)), converted(input, [expected]), true);
  return { ...say('unknown_key', `There is no key “${key}” here.`, `Did you mean “${meant}”?`), key: true, meant };
}

/** What is to be written where the scenario itself lacks something. */
const NEEDED: Readonly<Record<string, string>> = {
  'calendar.turns': 'How many turns the game has, for example turns: 8.',
  format: 'Write format: 1, which this format is.',
  id: 'Write the name of its folder, as id: the_well.',
  language: 'Write in which language its texts are: language: en, or language: ko.',
};

function missing(path: readonly PropertyKey[], instead: StandIn): Finding {
  const key = String(path.at(-1));
  const hint = NEEDED[path.join('.')];
  return standing(sayer(path)('missing_key', `“${key}” is missing here.`, hint), instead);
}

function wrongValue(issue: Of<'invalid_value'>, path: readonly PropertyKey[]): Finding {
  const say = sayer(path);
  const words = issue.values.map(String);
  if (issue.input === undefined) return missing(path, words[0] ?? 'x');
  if (typeof issue.input === 'object') return say('wrong_type', ...wrongType(issue.input, ['string']));
  const meant = nearest(shown(issue.input), words);
  const hint = meant === undefined ? `Possible: ${words.join(', ')}.` : `Did you mean “${meant}”?`;
  return standing(say('unknown_word', `“${shown(issue.input)}” is not possible here.`, hint), meant, true);
}

/** Of several forms a thing may have, the one it comes nearest to is meant. */
function ofUnion(issue: Of<'invalid_union'>, path: readonly PropertyKey[]): Finding[] {
  const near = issue.errors.filter((branch) => misfitsOf(branch) === undefined);
  if (near.length === 0) {
    const misfits = issue.errors.flatMap((branch) => misfitsOf(branch) ?? []);
    if (issue.input === undefined) return [missing(path, plainest(misfits[0]?.expected ?? 'string'))];
    const numeric = misfits.find(({ expected }) => isNumeric(expected));
    if (numeric !== undefined && typeof issue.input === 'number') return [ofType(numeric, path)];
    const expected = misfits.map((each) => each.expected);
    const said = sayer(path)('wrong_type', ...wrongType(issue.input, expected, path));
    return [standing(said, converted(issue.input, expected), true)];
  }
  const [best] = near
    .map((branch) => branch.flatMap((each) => findingsOfOne(each, path)))
    .toSorted((one, other) => one.length - other.length);
  return best ?? [];
}

const isNumeric = (expected: string): boolean => expected === 'number' || expected === 'int';

/** What a branch expects that is of another type altogether; it may branch itself. */
function misfitsOf([first]: readonly Issue[]): readonly Of<'invalid_type'>[] | undefined {
  if (first?.path.length !== 0) return undefined;
  if (first.code === 'invalid_type') return [first];
  if (first.code !== 'invalid_union') return undefined;
  const inner = first.errors.map(misfitsOf);
  return inner.some((each) => each === undefined) ? undefined : inner.flatMap((each) => each ?? []);
}

/** What was written, in letters that an id may have. */
function nearestId(written: string): string | undefined {
  const id = written
    .trim()
    .toLowerCase()
    .replaceAll(/[-\s.]+/g, '_');
  return ID.test(id) ? id : undefined;
}

function badForm(issue: Of<'invalid_format'>, path: readonly PropertyKey[]): Finding {
  const say = sayer(path);
  const pattern = 'pattern' in issue ? issue.pattern : undefined;
  if (pattern === String(ID)) {
    const meant = typeof issue.input === 'string' ? nearestId(issue.input) : undefined;
    const hint = meant === undefined ? issue.message : `${issue.message} Perhaps “${meant}”.`;
    return standing(say('bad_id', `“${shown(issue.input)}” is not a possible id.`, hint), meant, true);
  }
  return say('bad_form', `“${shown(issue.input)}” does not read here.`, issue.message);
}

type Said = [code: Code, message: string, hint?: string];

function tooBig({ origin, maximum, input }: Of<'too_big'>): Said {
  const most = String(maximum);
  if (origin === 'string') return ['too_long', `At most ${most} characters are read here.`];
  if (origin === 'array') return ['too_many', `At most ${most} may stand here.`];
  const share = maximum === 1 && typeof input === 'number' && input <= 100 ? input / 100 : undefined;
  const said = `${shown(input)} is too much: at most ${most}.`;
  return share === undefined
    ? ['out_of_range', said]
    : ['out_of_range', said, `If ${shown(input)} in 100 are meant, write ${share}.`];
}

function tooSmall({ origin, minimum, input }: Of<'too_small'>): Said {
  const least = String(minimum);
  if (origin === 'array') return ['too_few', `At least ${least} must stand here.`, ...unparted(input)];
  return ['out_of_range', `${shown(input)} is too little: at least ${least}.`];
}

/** Of ids without a comma between them YAML makes one text. */
function unparted(input: unknown): [hint?: string] {
  const [only, ...others] = Array.isArray(input) ? (input as readonly unknown[]) : [];
  if (typeof only !== 'string' || others.length > 0 || !/^[a-z][a-z0-9_]*(?: +[a-z][a-z0-9_]*)+$/.test(only)) return [];
  return [`“${only}” is one text: write [${only.split(/ +/).join(', ')}], with a comma.`];
}

/** A complaint of our own checks; without a message of its own it is a bad id or an empty text. */
function ofOurs({ params = {}, message }: Of<'custom'>, path: readonly PropertyKey[]): Finding {
  const { code, hint, offset, key, instead }: Readonly<Record<string, unknown>> = params;
  if (typeof code !== 'string' || !isCode(code))
    throw new Error(`A check without a code at ${path.map(String).join('.')}`);
  return {
    ...sayer(path)(code, message, typeof hint === 'string' ? hint : undefined),
    ...(typeof offset === 'number' ? { offset } : {}),
    ...(key === true ? { key } : {}),
    ...(typeof instead === 'string' ? { instead } : {}),
  };
}

function isCode(code: string): code is Code {
  return Object.hasOwn(CODES, code);
}
