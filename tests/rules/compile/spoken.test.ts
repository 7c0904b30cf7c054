import { expect, it } from 'vitest';
import { compile } from '../../../src/rules/compile.ts';
import { river } from './river.ts';

it.each([
  [
    'a move of another',
    'by: north, text: Vow',
    'by: south, text: Vow',
    'south cannot make the promise “open_gate”.',
    'It is made by north.',
  ],
  [
    'an event',
    'do: [ add: { anger: 5 } ]',
    'do: [ promise: { open_gate: firm } ]',
    'An event cannot make the promise “open_gate”: nobody speaks in it.',
    'It is made by north, in a move.',
  ],
])('a promise in %s is refused, and why', (_, right, wrong, message, hint) => {
  const found = compile(river(right, wrong)).findings.filter(({ code }) => code === 'promise_maker');
  expect(found.map((finding) => [finding.message, finding.hint])).toEqual([[message, hint]]);
});
