import { describe, expect, it } from 'vitest';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { at } from '../../src/kit/never.ts';
import { persona } from '../../src/minds/persona.ts';
import type { Deed } from '../../src/rules/deed.ts';
import { initialState } from '../../src/rules/initial.ts';
import type { Position } from '../../src/rules/position.ts';
import { viewOf } from '../../src/rules/view.ts';
import { whyNot } from '../../src/rules/why-not.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

// China, Japan, Russia and Sweden give no orders. Their character is in what they are asked, and when, and in what they answer:
// each counts its own place beside the two who meet (`outside`, `meeting`), and draws among its answers by what they do for it.
const rulebook = shippedRulebook('korea_2018');
const { layout } = rulebook;
const evaluator = flatEvaluator(rulebook);

const indexIn = (list: readonly { readonly id: string }[], id: string): number => {
  const index = list.findIndex((one) => one.id === id);
  if (index < 0) throw new Error(`No ${id}`);
  return index;
};
const deedOf = (id: string): Deed => at(rulebook.deeds, indexIn(rulebook.deeds, id));

/** What is otherwise than on the first day: gauges by number, tracks by state, issues by level. */
interface Circumstances {
  readonly gauges?: Readonly<Record<string, number>>;
  readonly tracks?: Readonly<Record<string, string>>;
  readonly levels?: Readonly<Record<string, string>>;
}

/** A week of a game in which nothing was done, under these circumstances. */
function week(turn: number, { gauges = {}, tracks = {}, levels = {} }: Circumstances): Position {
  const state = initialState(rulebook, evaluator, { draw: () => 0, forced: () => -1 });
  state[layout.turn] = turn;
  for (const [id, value] of Object.entries(gauges)) state[layout.gauges + indexIn(rulebook.gauges, id)] = value;
  for (const [id, name] of Object.entries(tracks)) {
    const { track, slot } = at(rulebook.copies, indexIn(rulebook.copies, id));
    state[slot] = at(rulebook.tracks, track).states.indexOf(name);
  }
  for (const [id, name] of Object.entries(levels)) {
    const issue = indexIn(rulebook.issues, id);
    state[layout.levels + issue] = indexIn(at(rulebook.issues, issue).levels, name);
  }
  return { rulebook, state, evaluator };
}

/** What a party may answer to a deed, by what it is asked and by what is legal for it. */
function openTo(position: Position, party: string, asking: string): readonly number[] {
  const seat = indexIn(rulebook.parties, party);
  const options = deedOf(asking).asks.find((ask) => ask.party === seat)?.options ?? [];
  return options.filter((deed) => whyNot(position, seat, deed, 'answer') === undefined);
}

const named = (deeds: readonly number[]): string[] => deeds.map((deed) => at(rulebook.deeds, deed).id);

const LUCKS = 300;

/** Share of an answer over even lucks. */
function shareOf(position: Position, answer: string, asking: string): number {
  const wanted = deedOf(answer);
  const seat = wanted.party;
  const options = openTo(position, at(rulebook.parties, seat).id, asking);
  expect(options).toContain(wanted.index);
  const view = viewOf(rulebook, position.state, seat);
  const question = { kind: 'ask', seat, deed: deedOf(asking).index, options } as const;
  let count = 0;
  for (let draw = 0; draw < LUCKS; draw += 1) {
    const decision = persona().choose(view, question, () => (draw + 0.5) / LUCKS);
    if (decision.kind === 'deed' && decision.deed === wanted.index) count += 1;
  }
  return count / LUCKS;
}

describe('what they are asked', () => {
  it.each([
    ['china', 'event.xi_talk', ['china.announce_visit', 'china.wait_with_visit']],
    ['china', 'us.phone_beijing', ['china.hold_line', 'china.urge_calm']],
    ['china', 'event.by_the_sea', ['china.ease_border', 'china.hold_line']],
    ['japan', 'us.see_tokyo', ['japan.endorse', 'japan.press_case']],
    ['japan', 'event.tokyo_objects', ['japan.object', 'japan.press_case']],
    ['russia', 'event.moscow_asks', ['russia.send_minister', 'russia.stay_patient']],
    ['sweden', 'event.word_from_stockholm', ['sweden.visit_prisoners', 'sweden.raise_quietly']],
    ['sweden', 'event.stockholm_march', ['sweden.raise_quietly', 'sweden.lend_room']],
  ])('%s, by %s, leaves it %j', (party, asking, answers) => {
    expect(named(openTo(week(2, {}), party, asking))).toEqual(answers);
  });
});

describe('when they are asked it', () => {
  const happens = (position: Position, event: string): boolean => {
    const when = rulebook.events.find(({ id }) => id === event)?.when ?? Number.NaN;
    return when < 0 || evaluator.value(when, position.state) !== 0;
  };

  it.each([
    [0, true],
    [29, true],
    [30, false],
    [80, false],
  ])('Japan, with Tokyo at %i, may object unbidden: %s', (tokyo, objects) => {
    expect(happens(week(6, { gauges: { tokyo } }), 'tokyo_objects')).toBe(objects);
  });

  it.each([
    ['asked', true],
    ['sent', false],
    ['answered', false],
  ])('Russia, whose request is %s, asks again: %s', (moscow, asks) => {
    expect(happens(week(6, { tracks: { moscow } }), 'moscow_asks')).toBe(asks);
  });
});

/** Which answer, to what, is likelier by at least so much under the second circumstances than under the first. */
interface Leaning {
  readonly answer: string;
  readonly to: string;
  readonly less: readonly [string, Circumstances];
  readonly more: readonly [string, Circumstances];
  readonly by: number;
}

const MET = { road: 'accepted' };
const among = (gauges: Readonly<Record<string, number>>): Circumstances => ({ tracks: MET, gauges });
const rapport = (points: number): Circumstances => ({ gauges: { rapport: points } });

// Beijing would not be left out of a meeting (C21, B3), but pays for an embrace while pressure is high (R8), and with war in
// the air would rather the pressure held.
const BEIJING: readonly Leaning[] = [
  {
    answer: 'china.announce_visit',
    to: 'event.xi_talk',
    less: ['it is close already', among({ embrace: 60 })],
    more: ['it is left out', among({ embrace: 10 })],
    by: 0.4,
  },
  {
    answer: 'china.announce_visit',
    to: 'event.xi_talk',
    less: ['nobody is to meet', { gauges: { embrace: 10 } }],
    more: ['the two are to meet', among({ embrace: 10 })],
    by: 0.2,
  },
  {
    answer: 'china.announce_visit',
    to: 'event.xi_talk',
    less: ['pressure is at its height', among({ pressure: 95, embrace: 20 })],
    more: ['pressure leaks', among({ pressure: 45, embrace: 20 })],
    by: 0.25,
  },
  {
    answer: 'china.ease_border',
    to: 'event.by_the_sea',
    less: ['war is in the air', among({ danger: 85 })],
    more: ['danger is low', among({ danger: 25 })],
    by: 0.25,
  },
  {
    answer: 'china.hold_line',
    to: 'event.by_the_sea',
    less: ['danger is low', among({ danger: 25 })],
    more: ['war is in the air', among({ danger: 85 })],
    by: 0.2,
  },
];

// Tokyo objects as it was ignored (C24) and stands beside Washington as it was asked; what was fired counts against, and it
// speaks of the abducted while no text does (B6).
const TOKYO: readonly Leaning[] = [
  {
    answer: 'japan.object',
    to: 'event.tokyo_comes',
    less: ['it is at ease', among({ tokyo: 70 })],
    more: ['it was ignored', among({ tokyo: 15 })],
    by: 0.4,
  },
  {
    answer: 'japan.object',
    to: 'event.tokyo_objects',
    less: ['it is uneasy', among({ tokyo: 29 })],
    more: ['it was ignored for long', among({ tokyo: 5 })],
    by: 0.2,
  },
  {
    answer: 'japan.endorse',
    to: 'us.see_tokyo',
    less: ['it was ignored', among({ tokyo: 10 })],
    more: ['it is at ease', among({ tokyo: 80 })],
    by: 0.2,
  },
  {
    answer: 'japan.object',
    to: 'event.tokyo_comes',
    less: ['nothing was fired', among({})],
    more: ['something short was', { tracks: { ...MET, launches: 'resumed' } }],
    by: 0.2,
  },
  {
    answer: 'japan.press_case',
    to: 'event.tokyo_comes',
    less: ['the abducted stand in a text', { tracks: MET, levels: { rights: 'named' } }],
    more: ['nobody has raised them', among({})],
    by: 0.12,
  },
];

// Moscow would stand in the picture (C22): once there is one, not behind Beijing, and not under fire.
const MOSCOW: readonly Leaning[] = [
  {
    answer: 'russia.send_minister',
    to: 'event.moscow_asks',
    less: ['nobody is to meet', {}],
    more: ['the two are to meet', among({})],
    by: 0.4,
  },
  {
    answer: 'russia.send_minister',
    to: 'event.moscow_asks',
    less: ['Beijing stands there', among({ embrace: 75 })],
    more: ['the place is free', among({ embrace: 15 })],
    by: 0.3,
  },
  {
    answer: 'russia.send_minister',
    to: 'event.moscow_asks',
    less: ['war is in the air', among({ danger: 85 })],
    more: ['danger is low', among({ danger: 30 })],
    by: 0.2,
  },
];

// Stockholm asks again where it would be received, and quietly (C15, B7); where not, it lends a room.
const STOCKHOLM: readonly Leaning[] = [
  {
    answer: 'sweden.raise_quietly',
    to: 'event.word_from_stockholm',
    less: ['there is ice', rapport(5)],
    more: ['the tone is civil', rapport(55)],
    by: 0.2,
  },
  {
    answer: 'sweden.raise_quietly',
    to: 'event.word_from_stockholm',
    less: ['Washington threatens', { ...rapport(45), tracks: { posture: 'strong_path' } }],
    more: ['it does not', rapport(45)],
    by: 0.1,
  },
  {
    answer: 'sweden.lend_room',
    to: 'event.stockholm_march',
    less: ['the tone is civil', rapport(55)],
    more: ['there is ice', rapport(5)],
    by: 0.12,
  },
];

describe('what they answer', () => {
  it.each(
    [...BEIJING, ...TOKYO, ...MOSCOW, ...STOCKHOLM].map((one) => ({ ...one, here: one.less[0], there: one.more[0] })),
  )('$answer to $to: less where $here, more where $there', ({ answer, to, less, more, by }) => {
    for (const turn of to === 'event.stockholm_march' ? [2] : [6, 9]) {
      const gained = shareOf(week(turn, more[1]), answer, to) - shareOf(week(turn, less[1]), answer, to);
      expect(gained, `in week ${String(turn)}`).toBeGreaterThan(by);
    }
  });
});
