import { describe, expect, it } from 'vitest';
import { frameAt, positionAt, sourceFile } from '../../../src/scenario/source/source-file.ts';

const file = sourceFile('a.yaml', 'one: 1\ntwo: 2\r\n\tthree: 3\n');

describe('the position of an offset', () => {
  it.each([
    [0, 1, 1],
    [5, 1, 6],
    [6, 1, 7],
    [7, 2, 1],
    [16, 3, 2],
    [99, 4, 1],
    [-5, 1, 1],
  ])('%d is line %d, column %d', (offset, line, column) => {
    expect(positionAt(file, offset)).toEqual({ line, column });
  });
});

describe('the frame of a place', () => {
  it('shows the line with its neighbours and a caret', () => {
    expect(frameAt(file, { line: 2, column: 6 })).toBe(
      ['  1 | one: 1', '> 2 | two: 2', '    |      ^', '  3 | \tthree: 3'].join('\n'),
    );
  });
  it('keeps tabs, so that the caret stands under the letter', () => {
    expect(frameAt(file, { line: 3, column: 4 })).toContain('    | \t  ^');
  });
  it('shows a window of a long line', () => {
    const long = sourceFile('a.yaml', `${'x'.repeat(400)}!${'y'.repeat(400)}`);
    const [row = '', caret = ''] = frameAt(long, { line: 1, column: 401 }).split('\n');
    expect(row.charAt(caret.indexOf('^'))).toBe('!');
    expect(row.length).toBeLessThan(120);
  });
  it('shows nothing of an empty file', () => {
    expect(frameAt(sourceFile('a.yaml', ''), { line: 1, column: 1 })).toBe('');
  });
});
