import { at } from '../../kit/never.ts';
import type { Range } from '../../scenario/expression.ts';
import { WORDINGS } from '../layout.ts';
import type { Term } from '../term.ts';
import type { Register } from './directory.ts';
import { binary, constant } from './fold.ts';
import { meant } from './hints.ts';
import { hintOnName } from './name-hints.ts';
import { own } from './own.ts';
import { complain, type Sentence, type Typed } from './typed.ts';

export const slot = (index: number): Term => ({ kind: 'slot', slot: index });
const number = (term: Term): Typed => ({ kind: 'number', term });
const truthOf = (term: Term): Typed => ({ kind: 'truth', term });

/** What a name stands for: choices first, then what the format knows, then the things of the scenario. */
export function resolveName(path: readonly string[], range: Range, sentence: Sentence): Typed {
  const { choices, lists } = sentence.scope;
  const [head = '', ...typed] = path;
  const chosen = own(choices, head);
  if (chosen !== undefined && typed.length === 0)
    return { kind: 'word', value: chosen, among: own(lists, head) ?? [chosen] };
  const rest = typed.map((part) => own(choices, part) ?? part);
  const builtIn = rest.length === 0 ? bareName(head, range, sentence) : dottedName(head, rest, range, sentence);
  return builtIn ?? thing(head, rest, range, sentence);
}

function bareName(name: string, range: Range, sentence: Sentence): Typed | undefined {
  const { layout, turns } = sentence.reader;
  switch (name) {
    case 'turn':
      return number(slot(layout.turn));
    case 'turns_left':
      return number(binary('-', constant(turns), slot(layout.turn)));
    case 'nearness':
      return number({ kind: 'nearness' });
    case 'signed':
      return truthOf(slot(layout.signed));
    case 'kept':
      return sentence.scope.leaking < 0
        ? complain(sentence, 'not_known_here', range, '“kept” is known only in when_leaked.')
        : number(binary('-', slot(layout.turn), slot(layout.secrets + sentence.scope.leaking)));
    default:
      return undefined;
  }
}

function dottedName(head: string, rest: readonly string[], range: Range, sentence: Sentence): Typed | undefined {
  const { directory, layout } = sentence.reader;
  const [first = '', second] = rest;
  const known = (register: Register, id: string): number => find(register, id, range, sentence);
  const long = rest.length > (head === 'heard' ? 2 : 1);
  if (head === 'heard' ? long || second === undefined : long && isDotted(head)) {
    const form = head === 'heard' ? 'heard.PARTY.ISSUE' : `${head}.${FORMS[head] ?? ''}`;
    return complain(sentence, 'unknown_name', range, `“${[head, ...rest].join('.')}” is not of the form ${form}.`);
  }
  switch (head) {
    case 'offered': {
      const issue = known(directory.issues, first);
      return issue < 0 ? { kind: 'broken' } : standing({ kind: 'offered', issue }, issue, sentence);
    }
    case 'heard': {
      const party = known(directory.parties, first);
      const issue = known(directory.issues, second ?? '');
      if (party < 0 || issue < 0) return { kind: 'broken' };
      return standing(slot(layout.heard + party * directory.issues.ids.length + issue), issue, sentence);
    }
    case 'cost': {
      const party = known(directory.parties, first);
      return party < 0 ? { kind: 'broken' } : number({ kind: 'leaving', party });
    }
    case 'held': {
      const summit = known(directory.summits, first);
      return summit < 0 ? { kind: 'broken' } : truthOf(binary('!=', slot(layout.held + summit), constant(0)));
    }
    case 'walked': {
      const party = known(directory.parties, first);
      return party < 0 ? { kind: 'broken' } : truthOf(binary('==', slot(layout.walked), constant(party + 1)));
    }
    case 'vague': {
      const issue = known(directory.issues, first);
      return issue < 0 ? { kind: 'broken' } : truthOf(binary('==', slot(layout.wordings + issue), constant(VAGUE)));
    }
    case 'broken': {
      const issue = known(directory.issues, first);
      if (issue < 0) return { kind: 'broken' };
      const parties = directory.parties.ids.length;
      const slots = directory.parties.ids.map((_, party) => layout.outcomes + issue * parties + party);
      return truthOf(binary('>', { kind: 'count', slots, value: BROKEN_CLAUSE }, constant(0)));
    }
    default:
      return undefined;
  }
}

const VAGUE = WORDINGS.indexOf('vague');
/** As `CLAUSE_OUTCOMES` numbers it: open, kept, broken. */
const BROKEN_CLAUSE = 2;

const FORMS: Readonly<Record<string, string>> = {
  offered: 'ISSUE',
  cost: 'PARTY',
  held: 'SUMMIT',
  walked: 'PARTY',
  vague: 'ISSUE',
  broken: 'ISSUE',
};
const isDotted = (head: string): boolean => Object.hasOwn(FORMS, head);

function thing(head: string, rest: readonly string[], range: Range, sentence: Sentence): Typed {
  const { directory, layout, numbers, overrides } = sentence.reader;
  const track = directory.tracks.indexOf(head);
  if (track >= 0) return trackName(track, head, rest, range, sentence);
  const index = (register: Register): number => (rest.length === 0 ? register.indexOf(head) : -1);
  const gauge = index(directory.gauges);
  if (gauge >= 0) return number(slot(layout.gauges + gauge));
  const issue = index(directory.issues);
  if (issue >= 0) return standing(slot(layout.levels + issue), issue, sentence);
  const standard = rest.length === 0 ? own(numbers, head) : undefined;
  if (standard !== undefined) return number(constant(overrides.number(`numbers.${head}`, standard)));
  return unknown([head, ...rest].join('.'), range, sentence);
}

function trackName(track: number, head: string, rest: readonly string[], range: Range, sentence: Sentence): Typed {
  const { directory, layout } = sentence.reader;
  const states = at(directory.states, track);
  const id = [head, ...rest].join('.');
  const copy = directory.copies.indexOf(id);
  if (copy >= 0) return { kind: 'standing', term: slot(layout.positions + copy), names: states, issue: -1 };
  const slots = directory.copyOf.flatMap((each, index) => (each.track === track ? [layout.positions + index] : []));
  const [only = ''] = rest;
  const value = rest.length === 1 ? states.indexOf(only) : -1;
  if (value >= 0) return number({ kind: 'count', slots, value });
  const copies = directory.copies.ids.filter((each) => each.startsWith(`${head}.`));
  const hint = meant(id, [...copies, ...states.ids.map((state) => `${head}.${state}`)]);
  if (rest.length === 0) {
    return complain(
      sentence,
      'copy_needed',
      range,
      `“${head}” has copies: say which, or count those in a state.`,
      hint,
    );
  }
  return complain(sentence, 'unknown_name', range, `“${id}” is neither a copy nor a state of the track ${head}.`, hint);
}

function standing(term: Term, issue: number, { reader }: Sentence): Typed {
  return { kind: 'standing', term, names: at(reader.directory.levels, issue), issue };
}

function find(register: Register, id: string, range: Range, sentence: Sentence): number {
  const index = register.indexOf(id);
  if (index < 0) {
    complain(sentence, 'unknown_name', range, `There is no ${register.what} “${id}”.`, meant(id, register.ids));
  }
  return index;
}

function unknown(name: string, range: Range, sentence: Sentence): Typed {
  const hint = hintOnName(name, sentence.reader.directory, sentence.scope);
  return complain(sentence, 'unknown_name', range, `Nothing here is called “${name}”.`, hint);
}

/** `told(PARTY, ISSUE)`. */
export function resolveTold(names: readonly string[], range: Range, sentence: Sentence): Typed {
  const { directory, layout } = sentence.reader;
  const party = find(directory.parties, names[0] ?? '', range, sentence);
  const issue = find(directory.issues, names[1] ?? '', range, sentence);
  if (party < 0 || issue < 0) return { kind: 'broken' };
  return truthOf(slot(layout.told + party * directory.issues.ids.length + issue));
}

/** An issue by name, as what it stands at now. */
export function issueNamed(id: string, sentence: Sentence): Typed | undefined {
  const issue = sentence.reader.directory.issues.indexOf(id);
  return issue < 0 ? undefined : standing(slot(sentence.reader.layout.levels + issue), issue, sentence);
}
