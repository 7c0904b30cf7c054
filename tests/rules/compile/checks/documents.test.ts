import { expect, it } from 'vitest';
import { compile } from '../../../../src/rules/compile.ts';
import { river } from '../river.ts';

const found = (document: string): readonly string[] =>
  compile(river('language: en', `language: en\ndocuments: { paper: ${document} }`)).findings.map(
    ({ code, path }) => `${code} ${path}`,
  );

it.each([
  ['what there is', '{ with: [moves.toast, walk_away.north], text: a }', []],
  ['a move that is not there', '{ with: [moves.toasts], text: a }', ['unknown_name documents.paper.with.0']],
  [
    'a reader who is no party',
    '{ with: [moves.toast], text: a, read_by: [south, east] }',
    ['unknown_name documents.paper.read_by.1'],
  ],
  ['a writer', '{ with: [moves.toast], by: south, text: a }', []],
  ['a writer who is no party', '{ with: [moves.toast], by: east, text: a }', ['unknown_name documents.paper.by']],
  [
    'texts by a choice that the move has not',
    '{ with: [moves.toast], text: { tone: { firm: a } } }',
    ['unknown_name documents.paper.text.tone'],
  ],
  [
    'texts for who does not make it',
    '{ with: [walk_away.north], text: { by: { north: a, south: b } } }',
    ['unknown_name documents.paper.text.by.south'],
  ],
] as const)('a document may go with %s or is complained of there', (_, document, findings) => {
  expect(found(document)).toEqual(findings);
});

it.each([
  ['nobody hears of', '{ with: [moves.release], to: a, text: b }', ['document_unread documents.paper']],
  ['nobody hears of, and that says who opens it', '{ with: [moves.release], to: a, text: b, read_by: [south] }', []],
  ['is for nobody else', '{ with: [moves.release], text: b }', []],
  ['goes with what the other side is heard about', '{ with: [moves.release, moves.visit], to: a, text: b }', []],
  ['goes with what everybody sees', '{ with: [moves.release, walk_away.north], to: a, text: b }', []],
] as const)('a letter that %s is told or let be', (_, document, findings) => {
  expect(found(document)).toEqual(findings);
});
