import { h, render, type ComponentChildren } from 'preact';
import { beforeAll, expect, it, vi } from 'vitest';
import { PaperSlip } from '../../../src/ui/play/paper-slip.tsx';
import type { Paper } from '../../../src/ui/port/paper.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

// A browser opens it; what is in it is what is read here.
vi.mock('../../../src/ui/atoms/dialog.tsx', () => ({
  Dialog: ({ children }: { readonly children: ComponentChildren }) => children,
}));
beforeAll(fetchLate);

it.each(['fact', 'interpretation', 'invented'] as const)(
  'says below a document what it is: its own words, or those of the game (%s)',
  async (mark) => {
    const words = await createWords('en');
    const paper: Paper = {
      form: 'letter',
      bring: async () =>
        Promise.resolve({ date: '2031-05-05', paragraphs: ['Come over.'], words: [], standing: { mark, cites: [] } }),
    };
    const sheet = onPaper((parent) => render(h(Voice.Provider, { value: words }, h(PaperSlip, { paper })), parent));
    sheet.all('button')[0]?.press();
    await vi.waitFor(() => expect(sheet.text).toContain(words.say(`paper.${mark}`)));
  },
);
