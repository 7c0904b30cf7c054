import { expect, it } from 'vitest';
import { backLine } from '../../../src/ui/play/game-notice.tsx';
import type { Cable } from '../../../src/ui/port/play.ts';
import { createWords } from '../../../src/words/words.ts';
import { playing } from './playing.ts';

const view = playing({ kind: 'waiting', stopped: false });
const news: readonly Cable[] = [
  { id: '1', turn: 1, kind: 'leak', text: 'A secret leaked: envoys go north', worth: 60 },
];

it.each(['en', 'ko'] as const)(
  'who comes back reads a headline with no other colon before its own, %s',
  async (language) => {
    const { say } = await createWords(language);
    const [before, line] = [backLine({ ...view, news: [] }, say), backLine({ ...view, news }, say)];
    expect(line).toMatch(/A secret leaked: envoys go north$/u);
    expect(line.slice(before.length)).toMatch(/^[^:]+ – A secret leaked: /u);
    expect(
      backLine(
        { ...view, news: [{ ...news[0], id: '2', turn: 1, kind: 'act', text: 'Nobody stirred', worth: 2 }] },
        say,
      ),
    ).toBe(before);
  },
);
