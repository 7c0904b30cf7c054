import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Board } from '../../../src/ui/dossier/board.tsx';
import type { Dossier } from '../../../src/ui/port/dossier.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper, type Paper } from '../paper.ts';

await fetchLate();
const words = await createWords('en');
const issue = { level: 'Nothing', moved: false, fresh: false };
const dossier: Dossier = {
  board: [],
  issues: [
    { ...issue, name: 'Nets' },
    { ...issue, name: 'Lamps', aside: true },
  ],
  preconditions: [],
  promises: [],
  ledger: { given: [], got: [], promised: [], read: [] },
  gauges: [
    { id: 'calm', name: 'Calm', value: 40 },
    { id: 'trust', name: 'Trust', value: 10, aside: true },
  ],
  channels: [
    { name: 'The cable', rank: 0, open: true },
    { name: 'The boat', rank: 1, open: false },
  ],
  summits: [],
};
const put = (shown: Dossier): Paper =>
  onPaper((parent) => render(h(Voice.Provider, { value: words }, h(Board, { dossier: shown })), parent));

describe('the board', () => {
  it('shows what matters, and says how much more is counted', () => {
    const { text } = put(dossier);
    for (const name of ['Nets', 'Calm', 'The cable']) expect(text).toContain(name);
    for (const name of ['Lamps', 'Trust', 'The boat']) expect(text).not.toContain(name);
    expect(text).toContain('All that is counted (3 more)');
  });
  it('shows all where nothing is told apart', () => {
    const { text } = put({
      ...dossier,
      issues: [{ ...issue, name: 'Lamps' }],
      gauges: [{ id: 'trust', name: 'Trust', value: 10 }],
    });
    for (const name of ['Lamps', 'Trust', 'The boat']) expect(text).toContain(name);
    expect(text).not.toContain('All that is counted');
  });
});
