import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/rules/compile.ts';
import { river } from '../river.ts';

const hints = (window: string) =>
  compile(river('window: [2, 4]', `window: ${window}`)).findings.map(({ code, hint }) => `${code} ${hint ?? ''}`);

describe('a window that no game has', () => {
  it.each([
    ['[2, 12]', 'turn_out_of_range Write [2, 8].'],
    ['[9, 12]', 'turn_out_of_range The whole window, 9 to 12, is after the last turn: both must be from 1 to 8.'],
    ['[4, 2]', 'window_reversed The first turn stands first: [2, 4].'],
  ])('is told with how it is written: %s', (window, hint) => {
    expect(hints(window)).toEqual([hint]);
  });
});

describe('an event whose condition no turn fulfils', () => {
  const said = (when: string) =>
    compile(river('text: A flood, window: [2, 4]', `text: A flood, window: [2, 4], when: '${when}'`)).findings.map(
      ({ message }) => message,
    );

  it.each(['turn > 4', 'turn < 2 && anger > 3', 'turns_left < 4'])('within its window is told: %s', (when) => {
    expect(said(when)).toEqual(['The condition of this event holds on no turn from 2 to 4, when it might come.']);
  });

  it.each(['turn > 3', 'turn > 4 || anger > 3', 'turns_left < 5'])('on some turn is let be: %s', (when) => {
    expect(said(when)).toEqual([]);
  });
});
