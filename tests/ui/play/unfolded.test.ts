import { h, render, type ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { comingOf } from '../../../src/ui/play/coming.ts';
import { MoveCard } from '../../../src/ui/play/move-card.tsx';
import { PressLine } from '../../../src/ui/play/press-line.tsx';
import { Unfolded } from '../../../src/ui/play/unfolded.tsx';
import type { SummitView } from '../../../src/ui/port/dossier.ts';
import type { MoveView } from '../../../src/ui/port/move.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper, type Paper } from '../paper.ts';
import { playing } from './playing.ts';

const words = await createWords('en');
await fetchLate();
const form = (deed: number, tone: string) => ({
  deed,
  picks: { tone },
  cost: 1,
  public: false,
  secret: false,
  hears: [],
});
const carry: MoveView = {
  id: 'moves.carry',
  group: 'all',
  text: 'Carry the message',
  about: 'One sentence about the sanctions.',
  choices: [
    {
      id: 'tone',
      name: 'How',
      options: [
        { id: 'plain', name: 'As it was said' },
        { id: 'warm', name: 'A shade warmer' },
      ],
    },
  ],
  forms: [form(0, 'plain'), form(1, 'warm')],
  suggested: true,
  explained: () => [{ id: 'sanctions', name: 'Sanctions', text: 'Bans on trade.' }],
};
const drawn = (node: ComponentChild): Paper =>
  onPaper((parent) => render(h(Voice.Provider, { value: words }, node), parent));
const nothing = (): void => undefined;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a card', () => {
  const card = (move: MoveView): string =>
    drawn(h(MoveCard, { move, room: 2, sealed: [], onAdd: nothing, onRemove: nothing, onChange: nothing })).text;
  it('says before it is opened which form it is in, and of how many', () => {
    expect(card(carry)).toContain('As it was said\u00a0· 1\u00a0of\u00a02\u00a0forms');
  });
  it('that has one form says nothing of forms', () => {
    expect(card({ ...carry, choices: [], forms: [form(0, 'plain')] })).not.toContain('forms');
  });
  it('marks, unfolded, the words that the scenario explains', () => {
    const picks = { tone: 'plain' };
    const paper = drawn(
      h(Unfolded, { move: carry, form: carry.forms[0], picks, onPick: nothing, onBeside: undefined }),
    );
    expect(paper.all('button').map(({ text }) => text)).toEqual(['sanctions']);
  });
});

it('a line to the press says what it takes before it is opened', () => {
  const line: MoveView = { ...carry, line: true };
  const states = (move: MoveView): string =>
    drawn(h(PressLine, { moves: [move], room: 2, sealed: [], onSay: nothing }))
      .all('span')
      .map(({ text }) => text)
      .join(' | ');
  expect(states(line)).toContain('nothing said · 1 order');
  expect(states({ ...line, forms: [{ ...form(0, 'plain'), cost: 0 }] })).toContain('nothing said · no order');
});

describe('what is waited for while time passes', () => {
  const view = playing({ kind: 'waiting', stopped: false });
  const summit = (name: string, turn?: number): SummitView => ({
    name,
    between: [],
    unit: 'week',
    ...(turn === undefined ? { state: 'no_date' } : { state: 'ahead', turn }),
  });
  const coming = (...summits: readonly SummitView[]): string | undefined =>
    comingOf({ ...view, dossier: { ...view.dossier, summits } }, words);
  it('is each summit that is to come, the nearest first, and one without a day last', () => {
    expect(coming(summit('The feast', 6), summit('The ball'), summit('The picnic', 2))).toBe(
      'Waited for: The picnic in 1 week; The feast in 5 weeks; The ball, as yet without a day.',
    );
  });
  it('is nothing where nothing is to come', () => {
    expect(coming()).toBeUndefined();
    expect(coming(summit('The feast', 1))).toBeUndefined();
  });
  it('is now what sits in this very turn, and off what cannot sit while somebody has left', () => {
    const today: SummitView = { ...summit('The feast', 1), state: 'today' };
    expect(coming(today, summit('The ball', 2))).toBe('Waited for: The feast, now; The ball in 1 week.');
    const numbers = { ...view.numbers, gone: { id: 'bland', name: 'Bland', tone: 1 } };
    expect(comingOf({ ...view, numbers, dossier: { ...view.dossier, summits: [today] } }, words)).toBe(
      'Waited for: The feast, called off while Bland stays away.',
    );
  });
});
