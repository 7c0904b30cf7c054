import { h, render } from 'preact';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { Coach } from '../../../src/ui/play/coach.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper, type Paper } from '../paper.ts';

beforeAll(fetchLate);

let drawn: Paper | undefined;
// What it would say and point at later has no page here.
afterEach(() => {
  if (drawn) onPaper((parent) => render(null, parent), drawn);
});

const over = async (sent?: () => void): Promise<Paper> => {
  const words = await createWords('en');
  const coach = h(Coach, {
    hint: { id: 1, text: 'Done.', practice: true },
    intents: { looked: () => undefined, gotIt: () => undefined, noMore: () => undefined },
    next: {
      title: 'The bay',
      scenario: 'bay',
      chairs: [{ id: 'a', name: 'Skerry', tone: 0 }],
      take: () => undefined,
      ...(sent && { sent }),
    },
  });
  drawn = onPaper((parent) => render(h(Voice.Provider, { value: words }, coach), parent));
  return drawn;
};

it('a game for practice leads on to the chairs', async () => {
  expect((await over()).all('button').map(({ text }) => text)).toEqual([expect.stringContaining('Skerry')]);
});

it('a game for practice leads back to a game that was sent, and to no other chair', async () => {
  const sent = vi.fn<() => void>();
  const [button, ...others] = (await over(sent)).all('button');
  expect(others).toEqual([]);
  button?.press();
  expect(sent).toHaveBeenCalledOnce();
});
