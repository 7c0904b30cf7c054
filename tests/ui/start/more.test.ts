import { h, render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ShelfView, StartIntents, StartView } from '../../../src/ui/port/start.ts';
import { More } from '../../../src/ui/start/more.tsx';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper, type Paper } from '../paper.ts';

const words = await createWords('en');
beforeAll(fetchLate);

const chair = (id: string, name: string, tone: number) => ({ party: { id, name, tone }, first: true, brief: '' });
const bay: ShelfView = {
  id: 'bay',
  title: 'The Bay',
  blurb: '',
  own: false,
  chairs: [{ ...chair('reef', 'Reef', 2), curious: true }, chair('skerry', 'Skerry', 0), chair('holm', 'Holm', 1)],
  assumptions: [],
  word: 'Week',
  lengths: { full: 15, short: { from: 10, to: 15 }, unit: 'week' },
  hints: false,
};
const more = (chairs = bay.chairs): Paper => {
  const view: StartView = { shelf: [{ ...bay, chairs }], front: 'bay', saves: [], general: false };
  // Nothing is pressed here.
  const intents = {} as StartIntents;
  return onPaper((parent) => render(h(Voice.Provider, { value: words }, h(More, { view, intents })), parent));
};

describe('a new game', () => {
  it('is for one person unless two at one screen are asked for, and ticks nobody', () => {
    const paper = more();
    expect(paper.text).toContain('Who playsWho playsOne personTwo at one screen');
    expect(paper.text).toContain('Begin as Skerry');
    expect(paper.text).not.toContain('Begin as Skerry and');
    // The one box is that of names.
    expect(paper.all('input').filter(({ attributes }) => attributes.get('type') === 'checkbox')).toHaveLength(1);
  });
  it('offers a chair that is there to be met last, and says for whom', () => {
    expect(more().text).toContain('SkerryHolmReef (for the curious: the other side)');
  });
  it('asks for no second person where there is one chair', () => {
    expect(more(bay.chairs.slice(1, 2)).text).not.toContain('Two at one screen');
  });
  it('counts its turns as the page does in the game', () => {
    expect(more().text).toContain('Whole: 15 weeksShort: Week 10 to 15');
  });
});
