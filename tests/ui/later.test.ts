import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { later } from '../../src/ui/later.tsx';
import { Voice } from '../../src/ui/voice.ts';
import { createWords } from '../../src/words/words.ts';
import { onPaper } from './paper.ts';

const words = await createWords('en');
const show = (part: ReturnType<typeof later>) =>
  onPaper((parent) => render(h(Voice.Provider, { value: words }, h(part.Part, {})), parent));
const desk = () => h('p', null, 'the desk');

it('a part is fetched when it is wanted, and the page says meanwhile that it is coming', async () => {
  const bring = vi.fn<() => Promise<typeof desk>>(async () => Promise.resolve(desk));
  const part = later(bring);
  expect(bring).not.toHaveBeenCalled();
  const paper = show(part);
  expect(paper.all('p').map(({ attributes }) => attributes.get('aria-busy'))).toEqual(['true']);
  await vi.waitFor(() => expect(paper.text).toBe('the desk'));
});

it('a part fetched ahead stands at once', async () => {
  const part = later(async () => Promise.resolve(desk));
  part.fetch();
  await new Promise((resolve) => setTimeout(resolve));
  expect(show(part).text).toBe('the desk');
});

it('a part that did not come can be asked for again', async () => {
  const bring = vi
    .fn<() => Promise<typeof desk>>(async () => Promise.resolve(desk))
    .mockRejectedValueOnce(new Error('no network'));
  const part = later(bring);
  const paper = show(part);
  await vi.waitFor(() => expect(paper.all('button')).toHaveLength(1));
  part.fetch();
  await vi.waitFor(() => expect(show(part).text).toBe('the desk'));
});
