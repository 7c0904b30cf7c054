import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { Brief } from '../../../src/ui/play/brief.tsx';
import type { Reading } from '../../../src/ui/port/settings.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';
import { playing } from './playing.ts';

const words = await createWords('en');
const nothing = (): void => undefined;

it('a brief that is written in two ways can be turned to the other, where it is first read', () => {
  const asked: Reading[] = [];
  const buttons = (reading?: Reading) => {
    const view = { ...playing({ kind: 'waiting', stopped: false }), ...(reading && { reading }) };
    const brief = h(Brief, { view, onDone: nothing, onWorld: nothing, onRead: (one) => asked.push(one) });
    return onPaper((parent) => render(h(Voice.Provider, { value: words }, brief), parent)).all('button');
  };
  expect(buttons().map(({ text }) => text)).toEqual(['To your desk']);
  expect(buttons('full').map(({ text }) => text)).toEqual(['To your desk', 'Read it in plain words']);
  expect(buttons('basic').map(({ text }) => text)).toEqual(['To your desk', 'Read it in full']);
  buttons('full').at(-1)?.press();
  buttons('basic').at(-1)?.press();
  expect(asked).toEqual(['basic', 'full']);
});
