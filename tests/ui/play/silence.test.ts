import { h, render } from 'preact';
import { beforeAll, expect, it } from 'vitest';
import { Silence } from '../../../src/ui/play/silence.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

beforeAll(fetchLate);

it.each(['en', 'ko'] as const)('what keeping silent spares stands beside the tick (%s)', async (language) => {
  const words = await createWords(language);
  const silence = h(Silence, { silent: true, onSet: () => undefined });
  const { text } = onPaper((parent) => render(h(Voice.Provider, { value: words }, silence), parent));
  expect(text).toContain(words.say('orders.silent'));
  expect(text).toContain(words.say('orders.silentAbout'));
});
