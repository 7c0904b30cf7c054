import { h, render } from 'preact';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Orders } from '../../../src/ui/play/orders.tsx';
import { EMPTY_DRAFT, type Task } from '../../../src/ui/port/play.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';
import { intents, playing } from './playing.ts';

const words = await createWords('en');
beforeAll(() => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const textWith = (chosen?: string): string => {
  const move = { id: 'mandate', group: 'mandate', text: 'Set the course', choices: [], forms: [], suggested: false };
  const task: Task & { kind: 'orders' } = {
    kind: 'orders',
    weighing: false,
    capacity: 3,
    moves: [],
    mandate: { by: 3, move, ...(chosen !== undefined && { chosen }) },
  };
  const view = { ...playing(task), clock: { ...playing(task).clock, turn: chosen === undefined ? 2 : 7 } };
  return onPaper((parent) =>
    render(h(Voice.Provider, { value: words }, h(Orders, { view, task, draft: EMPTY_DRAFT, intents })), parent),
  ).text;
};

it('a course that was chosen names no day by which to choose', () => {
  expect(textWith()).toContain('choose by Week 3');
  expect(textWith('Peace first.')).toContain('Your mandate: Peace first.');
  expect(textWith('Peace first.')).not.toMatch(/by Week 3/i);
});
