import { h, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_DRAFT, type Draft, type Task } from '../../../src/ui/port/play.ts';
import type { TableView } from '../../../src/ui/port/table.ts';
import { StageDesk } from '../../../src/ui/table/stage-desk.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { issue } from '../issue.ts';
import { onPaper, type Paper } from '../paper.ts';
import { intents, playing } from '../play/playing.ts';
import { weighing } from '../weighing.ts';

await fetchLate();
const words = await createWords('en');
const aland = { id: 'aland', name: 'Aland', tone: 1 };
const table: TableView = {
  name: 'The pier',
  others: [aland],
  issues: [],
  atMost: 3,
  left: 0,
  weigh: () => ({
    ...weighing,
    sum: { total: 2.5, clauses: [], rows: [] },
    passes: false,
    needs: [aland],
    yes: { low: 0.2, high: 0.4 },
    circles: [
      { name: 'The harbour', points: 2.5, needs: 1, content: true, share: 60, veto: false },
      { name: 'The yard', points: -1, needs: 0, content: false, share: 40, veto: true },
    ],
    advisers: [{ name: 'The pilot', low: 1, high: 4 }],
  }),
};
const laid = [{ issue: 0, level: 1, wording: 'plain' }] as const;
const offer: Task & { kind: 'offer' } = {
  kind: 'offer',
  stands: true,
  table: {
    ...table,
    issues: [issue(0, 'Boats')],
  },
};
const onLeave = vi.fn<() => void>();
const desk = (task: Task, over: Partial<ReturnType<typeof playing>> = {}, clauses: Draft['clauses'] = laid): Paper =>
  onPaper((parent) =>
    render(
      h(
        Voice.Provider,
        { value: words },
        h(StageDesk, {
          view: { ...playing(task), ...over },
          draft: { ...EMPTY_DRAFT, clauses },
          intents,
          onLeave,
        }),
      ),
      parent,
    ),
  );
const texts = (paper: Paper, tag: string): readonly string[] => paper.all(tag).map(({ text }) => text);

describe('beside the table at full size', () => {
  it('stand the sum, the odds of a yes, who lights which lamp and how much each needs, the advisers, and what sends it', () => {
    const paper = desk(offer);
    expect(texts(paper, 'strong')).toContain('+2.5');
    expect(texts(paper, 'p')).toContain('They would say yes: 20 to 40 in 100, as far as your analysts can tell.');
    const lamps = paper
      .all('li')
      .map((line) => [line.text, line.all('span').some((one) => one.attributes.get('class') === 'lamp lit')]);
    expect(lamps).toEqual(
      expect.arrayContaining([
        [' The harbour+2.5agrees from +1 · content', true],
        [' The yardveto−1agrees from 0 · not content', false],
        ['The pilot+1 to +4', false],
      ]) as unknown,
    );
    expect(texts(paper, 'button')).toEqual(
      expect.arrayContaining(['Put it to Aland ', 'Say nothing this time']) as unknown,
    );
  });
  it('stands how a card is laid by hand, and all that may be laid, as long as nothing is', () => {
    const hint = 'Press a card to lay it and take it further; its corner turns the words.';
    const bare = desk(offer, {}, []);
    expect(texts(bare, 'p')).toContain(hint);
    expect(bare.all('h4').map(({ text }) => text)).toEqual(['Boats']);
    const two = [...laid, { issue: 1, level: 1, wording: 'plain' }] as const;
    const full = desk(
      { ...offer, table: { ...offer.table, issues: [...offer.table.issues, issue(1, 'Nets')] } },
      {},
      two,
    );
    expect(texts(full, 'p')).not.toContain(hint);
    expect(full.all('h4').map(({ text }) => text)).not.toContain('Boats');
  });
  it('stands what is asked of whoever is offered something, with yes and no', () => {
    const paper = desk({ kind: 'answer', table, offer: { by: aland, public: false, bridge: false, clauses: laid } });
    expect(texts(paper, 'h3')[0]).toBe('An offer to you');
    expect(texts(paper, 'button')).toEqual(expect.arrayContaining(['Accept', 'Refuse']) as unknown);
  });
  it('stands, once one has risen, how it went, and the way back to the page', () => {
    const told = { id: 'a', turn: 1, kind: 'talk', text: 'Aland turns down an offer.' } as const;
    const paper = desk({ kind: 'ask', text: 'What now?', options: [] }, { news: [told] });
    expect(texts(paper, 'h3')).toEqual(['The last word']);
    expect(texts(paper, 'p')).toEqual(['Aland turns down an offer.']);
    paper.all('button')[0]?.press();
    expect(onLeave).toHaveBeenCalledOnce();
    // Where nothing was put there is no last word: what is asked next has the heading.
    expect(texts(desk({ kind: 'ask', text: 'What now?', options: [] }), 'h3')).toEqual(['You are asked']);
  });
});
