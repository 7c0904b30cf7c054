import { h, render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { ClassLinks } from '../../../src/ui/start/class-links.tsx';
import { ClassManual } from '../../../src/ui/start/class-manual.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';

beforeAll(fetchLate);

describe.each(['en', 'ko'] as const)('the page for a class (%s)', async (language) => {
  const words = await createWords(language);
  it('says how the minutes are spent, with what length, and what the three marks mean', () => {
    const { text } = onPaper((parent) =>
      render(
        h(Voice.Provider, { value: words }, h(ClassManual, { length: 'LENGTH', file: 'FILE.json', children: 'LINKS' })),
        parent,
      ),
    );
    for (const told of ['25', '15', 'LENGTH', 'FILE.json', 'LINKS', '?stage=off', '●', '◐', '○'])
      expect(text).toContain(told);
    expect(text).not.toMatch(/lesson\.|\{\{/);
  });
  it('writes out an address for each chair', () => {
    const { text } = onPaper((parent) =>
      render(
        h(
          Voice.Provider,
          { value: words },
          h(ClassLinks, {
            seed: '7',
            links: [{ party: { id: 'a', name: 'Skerry', tone: 0 }, link: 'https://e.org/?a' }],
          }),
        ),
        parent,
      ),
    );
    expect(text).toContain('Skerry');
    expect(text).toContain('https://e.org/?a');
  });
  it('says so where the address leads nobody else here', () => {
    const told = (link: string): boolean =>
      onPaper((parent) =>
        render(
          h(
            Voice.Provider,
            { value: words },
            h(ClassLinks, { seed: '7', links: [{ party: { id: 'a', name: 'Skerry', tone: 0 }, link }] }),
          ),
          parent,
        ),
      ).text.includes(words.say('lesson.links.local'));
    expect([told('http://localhost:4173/?a'), told('https://localhost.example.org/?a')]).toEqual([true, false]);
  });
  it('without an address says which seed all are to type', () => {
    const { text } = onPaper((parent) =>
      render(h(Voice.Provider, { value: words }, h(ClassLinks, { seed: '2-3', links: [] })), parent),
    );
    expect(text).toContain('2-3');
  });
});
