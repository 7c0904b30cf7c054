import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Looking } from '../../../src/ui/play/looking.ts';
import { NumberTerms } from '../../../src/ui/play/number-terms.tsx';
import type { Which } from '../../../src/ui/play/number-names.ts';
import type { PlayView } from '../../../src/ui/port/play.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';
import { playing } from './playing.ts';

const words = await createWords('en');
await fetchLate();
const shown = (which: Which, view: PlayView) =>
  onPaper((parent) => render(h(Voice.Provider, { value: words }, h(NumberTerms, { which, view })), parent));

const base = playing({ kind: 'waiting', stopped: false });
const by = base.seat;
const promise = { by, strength: 'firm', redLine: false, price: 0 } as const;

it('the time left says how far each summit is, which has no day, and what falls due when, the nearest first', () => {
  const view: PlayView = {
    ...base,
    clock: { ...base.clock, turn: 2 },
    numbers: { left: { count: 9, unit: 'week' } },
    task: {
      kind: 'orders',
      weighing: false,
      capacity: 2,
      moves: [],
      mandate: {
        by: 3,
        move: { id: 'course', group: 'course', text: 'Set the course', choices: [], forms: [], suggested: false },
      },
    },
    dossier: {
      ...base.dossier,
      summits: [
        { name: 'The lake', between: [], unit: 'week', state: 'ahead', turn: 5, date: '2000-01-31' },
        { name: 'The hill', between: [], unit: 'week', state: 'no_date' },
      ],
      promises: [
        { ...promise, text: 'Late', status: 'live', due: 6 },
        { ...promise, text: 'Soon', status: 'live', due: 2 },
        { ...promise, text: 'Done', status: 'kept' },
      ],
    },
  };
  expect(
    shown('time', view)
      .all('li')
      .map(({ text }) => text),
  ).toEqual([
    'The lakein 3 weeks: week of 31 January 2000',
    'The hillno date yet',
    'Aland has promised: “Soon”by Week 2 (now)',
    'Your mandate has to be chosenby Week 3 (1 week)',
    'Aland has promised: “Late”by Week 6 (4 weeks)',
  ]);
});

it('the worth of going on says of each table how likely it comes to anything, and what leaving would be worth', () => {
  const numbers = {
    left: { count: 9, unit: 'week' },
    going: {
      worth: 7,
      terms: [
        { name: 'What stands now', points: 3 },
        { name: 'The table', points: 4, if: { sits: 0.8, agrees: 0.5, brings: 10 } },
      ],
    },
    leaving: { price: 2.5, outside: 1, terms: [] },
  } as const;
  const { text } = shown('going', { ...base, numbers });
  expect(text).toContain('The table: 80 in 100 that it sits; 50 in 100 that those who sit agree; +10 if so.');
  expect(text).toContain('Leaving now would be worth −1.5.');
  expect(shown('leaving', { ...base, numbers }).text).toContain('costs 2.5');
});

const going = { worth: 7, terms: [{ name: 'What stands now', points: 7 }] };
const numbers = { left: { count: 9, unit: 'week' }, going } as const;
const swing = { from: 9, to: 7, terms: [{ name: 'The talks are broken off.', points: -2 }] };
const looked = (view: PlayView) => {
  const look = vi.fn<(cable: string) => void>();
  const page = onPaper((parent) => {
    const terms = h(Looking.Provider, { value: look }, h(NumberTerms, { which: 'going', view }));
    render(h(Voice.Provider, { value: words }, terms), parent);
  });
  // No sheet lies over the record.
  Object.assign(document, { querySelector: () => null });
  return { look, page };
};

it('a number that moved says since when, by what, and leads to what did most of it', () => {
  const cause = { text: 'Calm, 60 → 40', turn: 2, cable: '17' };
  const view: PlayView = { ...base, numbers, swings: () => ({ turn: 2, going: { ...swing, cause } }) };
  const { look, page } = looked(view);
  expect(page.text).toContain('Since Week 2: +9, now +7');
  expect(page.text).toContain('The talks are broken off.−2');
  expect(page.text).toContain('Most of it: Calm, 60 → 40');
  page
    .all('button')
    .find(({ text }) => text === 'Week 2')
    ?.press();
  expect(look).toHaveBeenCalledWith('17');
});

it('one of which nothing accounts for most says so, and one that stood still, that it did', () => {
  const moved: PlayView = { ...base, numbers, swings: () => ({ turn: 2, going: swing }) };
  expect(shown('going', moved).text).toContain('−2 of it: The talks are broken off.');
  const nothing: PlayView = { ...moved, swings: () => ({ turn: 2, going: { ...swing, terms: [] } }) };
  expect(shown('going', nothing).text).toContain('No single thing accounts for most of it.');
  const still: PlayView = { ...base, numbers, swings: () => ({ turn: 2, going: { ...swing, from: 7.01 } }) };
  expect(shown('going', still).text).toContain('Since Week 2 it has not moved.');
});

it.each(['going', 'leaving'] as const)('of one that jumped, %s, what did it stands before what it is', (which) => {
  const cause = { text: 'Calm, 60 → 40', turn: 2 };
  const jump = { from: 12, to: 7, last: true, terms: [{ name: 'The talks are broken off.', points: -5 }] };
  const leaving = { price: 7, outside: 1, terms: [] };
  const of = (one: typeof jump & { readonly cause?: typeof cause }): string =>
    shown(which, { ...base, numbers: { ...numbers, leaving }, swings: () => ({ turn: 2, [which]: one }) }).text;
  expect(of({ ...jump, cause })).toMatch(/^Since your last decision: .+? Most of it: Calm, 60 → 40/u);
  expect(of(jump)).toMatch(/^Since your last decision: .+? −5 of it: The talks are broken off\./u);
  expect(of({ ...jump, from: 9 })).toMatch(/^What /u);
});

it('the odds on a person at the screen say what they are reckoned from, and a step against an answer why it went so', () => {
  const holm = { id: 'holm', name: 'Holm', tone: 1 };
  const step = {
    cable: '3',
    text: 'Holm said yes.',
    turn: 1,
    from: 0.6,
    to: 0.5,
    fits: 'Wants wool',
    sooner: { yes: true, kind: 'Wants fish' },
  };
  const meaning = { of: holm, odds: 0.5, kinds: [], others: [] };
  const told = (persons: readonly string[]): string => {
    const view: PlayView = { ...base, numbers: { ...base.numbers, meaning }, persons, evidence: () => [step] };
    return shown('meaning', view).text;
  };
  const person = words.say('play.numbers.person', { party: 'Holm' });
  const why = words.say('play.numbers.soonerYes', { kind: 'Wants fish' });
  expect(told(['aland', 'holm'])).toContain(person);
  expect(told([])).not.toContain(person);
  expect(told([])).toContain(why);
});
