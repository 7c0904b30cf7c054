import { at, never } from '../../kit/never.ts';
import type { BinaryOperator, Range, Tree } from '../../scenario/expression.ts';
import type { Term } from '../term.ts';
import { binary, call, choice, constant, truth, unary } from './fold.ts';
import { meant } from './hints.ts';
import { own } from './own.ts';
import { issueNamed, resolveName, resolveTold } from './resolve-names.ts';
import { BROKEN, complain, typeName, type Sentence, type Typed } from './typed.ts';

/** Finds what every name of an expression stands for, checks the types and folds what is constant. */
export function resolve(tree: Tree, sentence: Sentence): Typed {
  switch (tree.kind) {
    case 'number':
      return { kind: 'number', term: constant(tree.value) };
    case 'truth':
      return { kind: 'truth', term: truth(tree.value) };
    case 'text':
      return { kind: 'word', value: tree.value };
    case 'name':
      return resolveName(tree.path, tree.range, sentence);
    case 'unary': {
      const kind = tree.operator === '!' ? 'truth' : 'number';
      const operand = expectKind(tree.operand, kind, sentence);
      return operand === undefined ? BROKEN : { kind, term: unary(tree.operator, operand) };
    }
    case 'binary':
      return tree.operator === '==' || tree.operator === '!='
        ? equality(tree, sentence)
        : operation(tree.operator, tree, sentence);
    case 'choice':
      return conditional(tree, sentence);
    case 'call':
      return functionCall(tree, sentence);
    default:
      return never(tree);
  }
}

/** The term of a part that must be a number, or must be true or false; undefined if it is not. */
export function expectKind(tree: Tree, kind: 'number' | 'truth', sentence: Sentence): Term | undefined {
  return ofKind(resolve(tree, sentence), kind, tree.range, sentence);
}

function ofKind(typed: Typed, kind: 'number' | 'truth', range: Range, sentence: Sentence): Term | undefined {
  if (typed.kind === kind) return typed.term;
  if (typed.kind !== 'broken') {
    const wanted = kind === 'number' ? 'a number' : 'true or false';
    complain(sentence, 'expression_type', range, `This must be ${wanted}, but is ${typeName(typed)}.`);
  }
  return undefined;
}

type Binary = Tree & { kind: 'binary' };

function operation(operator: BinaryOperator, { left, right }: Binary, sentence: Sentence): Typed {
  if (operator === '&&' || operator === '||') {
    const one = expectKind(left, 'truth', sentence);
    const other = expectKind(right, 'truth', sentence);
    return one && other ? { kind: 'truth', term: binary(operator, one, other) } : BROKEN;
  }
  const compares = operator === '<' || operator === '<=' || operator === '>' || operator === '>=';
  const sides = [left, right].map((tree) => ({ typed: resolve(tree, sentence), range: tree.range }));
  const text = sides.find(({ typed }) => typed.kind === 'standing' || typed.kind === 'word');
  if (compares && text !== undefined) {
    const hint = 'For “at this level or beyond” write reached(issue, "level").';
    return complain(sentence, 'texts_compared', text.range, `“${operator}” compares numbers, not texts.`, hint);
  }
  const [one, other] = sides.map(({ typed, range }) => ofKind(typed, 'number', range, sentence));
  return one && other ? { kind: compares ? 'truth' : 'number', term: binary(operator, one, other) } : BROKEN;
}

function equality(tree: Binary, sentence: Sentence): Typed {
  const operator = tree.operator;
  const left = resolve(tree.left, sentence);
  const right = resolve(tree.right, sentence);
  if (left.kind === 'broken' || right.kind === 'broken') return BROKEN;
  if (left.kind === 'word' && right.kind === 'word') return sameWord(operator, left, right, tree, sentence);
  if (left.kind === 'word' || right.kind === 'word') {
    const [word, other, range] =
      left.kind === 'word' ? [left, right, tree.left.range] : [right, left, tree.right.range];
    if (other.kind !== 'standing' || word.kind !== 'word') return unequal(left, right, tree.range, sentence);
    const value = other.names.indexOf(word.value);
    if (value < 0) return noSuch(word.value, other.names.what, other.names.ids, range, sentence);
    return { kind: 'truth', term: binary(operator, other.term, constant(value)) };
  }
  const comparable =
    left.kind === 'standing' && right.kind === 'standing' ? left.names === right.names : left.kind === right.kind;
  if (!comparable) return unequal(left, right, tree.range, sentence);
  return { kind: 'truth', term: binary(operator, left.term, right.term) };
}

type Word = Typed & { kind: 'word' };

function sameWord(operator: BinaryOperator, left: Word, right: Word, tree: Binary, sentence: Sentence): Typed {
  const among = left.among ?? right.among;
  const [word, range] = left.among === undefined ? [left, tree.left.range] : [right, tree.right.range];
  if (among !== undefined && word.among === undefined && !among.includes(word.value)) {
    return noSuch(word.value, 'choice', among, range, sentence);
  }
  return { kind: 'truth', term: truth((left.value === right.value) === (operator === '==')) };
}

function noSuch(value: string, what: string, known: readonly string[], range: Range, sentence: Sentence): Typed {
  return complain(sentence, 'unknown_name', range, `There is no ${what} “${value}”.`, meant(value, known));
}

function unequal(left: Typed, right: Typed, range: Range, sentence: Sentence): Typed {
  const message = `${typeName(left)} cannot equal ${typeName(right)}.`;
  return complain(sentence, 'expression_type', range, message.charAt(0).toUpperCase() + message.slice(1));
}

function conditional(tree: Tree & { kind: 'choice' }, sentence: Sentence): Typed {
  const test = expectKind(tree.test, 'truth', sentence);
  const yes = resolve(tree.yes, sentence);
  const no = resolve(tree.no, sentence);
  if (test === undefined || yes.kind === 'broken' || no.kind === 'broken') return BROKEN;
  if ((yes.kind === 'number' || yes.kind === 'truth') && yes.kind === no.kind) {
    return { kind: yes.kind, term: choice(test, yes.term, no.term) };
  }
  const message = `Both sides of “:” must be numbers, or true or false; here they are ${typeName(yes)} and ${typeName(no)}.`;
  return complain(sentence, 'expression_type', tree.range, message);
}

type Call = Tree & { kind: 'call' };

function functionCall(tree: Call, sentence: Sentence): Typed {
  const name = tree.function;
  const given = tree.arguments;
  const wanted = { min: 'two or more numbers', max: 'two or more numbers', abs: 'one number', ...FORMS }[name];
  const fits = name === 'min' || name === 'max' ? given.length >= 2 : given.length === (name === 'abs' ? 1 : 2);
  if (!fits) return complain(sentence, 'wrong_arguments', tree.range, `${name}() takes ${wanted}.`);
  if (name === 'reached') return reached(tree, sentence);
  if (name === 'told') return told(tree, sentence);
  const terms = given.flatMap((each) => expectKind(each, 'number', sentence) ?? []);
  return terms.length < given.length ? BROKEN : { kind: 'number', term: call(name, terms) };
}

const FORMS = { reached: 'an issue and a level in quotes', told: 'a party and an issue' };

function reached(tree: Call, sentence: Sentence): Typed {
  const [of, level] = [at(tree.arguments, 0), at(tree.arguments, 1)];
  const named = resolve(of, sentence);
  const issue = named.kind === 'word' ? (issueNamed(named.value, sentence) ?? named) : named;
  const word = resolve(level, sentence);
  if (issue.kind === 'broken' || word.kind === 'broken') return BROKEN;
  if (issue.kind !== 'standing' || issue.issue < 0 || word.kind !== 'word') {
    return complain(sentence, 'wrong_arguments', tree.range, `reached() takes ${FORMS.reached}.`);
  }
  if (sentence.reader.ordered[issue.issue] === false) {
    const message = `The levels of ${at(sentence.reader.directory.issues.ids, issue.issue)} have no order.`;
    return complain(sentence, 'unordered_issue', of.range, message, 'Compare with == instead.');
  }
  const value = issue.names.indexOf(word.value);
  if (value < 0) return noSuch(word.value, issue.names.what, issue.names.ids, level.range, sentence);
  return { kind: 'truth', term: binary('>=', issue.term, constant(value)) };
}

function told(tree: Call, sentence: Sentence): Typed {
  const names = tree.arguments.map((each) => {
    if (each.kind === 'text') return each.value;
    if (each.kind !== 'name' || each.path.length !== 1) return undefined;
    const name = at(each.path, 0);
    return own(sentence.scope.choices, name) ?? name;
  });
  const known = names.filter((name) => name !== undefined);
  if (known.length < 2) return complain(sentence, 'wrong_arguments', tree.range, `told() takes ${FORMS.told}.`);
  return resolveTold(known, tree.range, sentence);
}
