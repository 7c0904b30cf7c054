import { describe, expect, it } from 'vitest';
import { cablesOf } from '../../../src/app/view/cables.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { pressOf } from '../../../src/app/view/press.ts';
import { bargainOf } from '../../../src/app/view/press-table.ts';
import type { Package } from '../../../src/rules/step.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { leadOf } from '../../../src/ui/play/lead.ts';
import type { Cable } from '../../../src/ui/port/play.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

// What is told of a table comes with the late words.
await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
// As if nobody had written how a newspaper tells it.
function without<Thing extends { news?: unknown }>(things: Readonly<Record<string, Thing>>): Record<string, Thing> {
  const bare: Record<string, Thing> = {};
  for (const [id, thing] of Object.entries(things)) {
    bare[id] = { ...thing };
    delete bare[id].news;
  }
  return bare;
}
const issues = Object.fromEntries(
  Object.entries(scenario.issues).map(([id, one]) => [id, { ...one, levels: without(one.levels) }]),
);
const bare = { ...scenario, moves: without(scenario.moves), walkAways: without(scenario.walkAways), issues };
await fetchLate();
const names = lexicon(bare, rulebook, await createWords('en'));
const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
const [us, rok, dprk] = [party('us'), party('rok'), party('dprk')];
const deed = (id: string): number => rulebook.deedById[id] ?? -1;
const issue = (id: string): number => rulebook.issues.findIndex((one) => one.id === id);
const track = (id: string): number => rulebook.copies.findIndex((one) => rulebook.tracks[one.track]?.id === id);
const gauge = (id: string, from: number, to: number): Cue => ({
  turn: 3,
  kind: 'gauge',
  gauge: rulebook.gauges.findIndex((one) => one.id === id),
  from,
  to,
});
const done = (who: number, id: string, asked = ''): Cue => ({
  turn: 3,
  kind: 'deed',
  party: who,
  deed: deed(id),
  asked: asked === '' ? -1 : deed(asked),
  secret: false,
});
const asking = (who: number, id: string): Cue => ({ turn: 3, kind: 'asking', party: who, deed: deed(id) });
const silence = (who: number, id: string): Cue => ({ turn: 3, kind: 'silence', party: who, deed: deed(id) });
const dropped = (who: number, id: string): Cue => ({ turn: 3, kind: 'dropped', party: who, deed: deed(id) });

function print(
  cues: readonly Cue[],
  origins: readonly number[] = cues.map(() => 1),
  seat = us,
  spoken = names,
): readonly Cable[] {
  const room = {
    lexicon: spoken,
    rulebook,
    cues,
    origins,
    seat,
    bargain: bargainOf,
    beside: () => ['Beside the answer.'],
  };
  return pressOf(room, cablesOf(spoken, cues, origins, seat));
}
const told = (news: readonly Cable[]): readonly string[] =>
  news.map(({ who, text, detail = '', figures }) =>
    [
      who === undefined ? text : `${who}: ${text}`,
      ...detail.split('\n'),
      ...(figures === undefined ? [] : [`# ${figures}`]),
    ].join(' | '),
  );

const ASK = 'us.see_tokyo';

describe('a question and its answer are one story', () => {
  const japan = party('japan');
  it('which is told by the question where nobody answered', () => {
    expect(
      told(print([asking(us, ASK), silence(japan, ASK), done(us, ASK), gauge('tokyo', 40, 50)], [1, 2, 3, 3])),
    ).toEqual([
      "United States: Receive Japan's prime minister | Japan gave no answer to this. | # Tokyo's ease\u00a0+10",
    ]);
  });
  it('and by the answer where there is one', () => {
    expect(told(print([asking(us, ASK), done(japan, 'japan.object', ASK), done(us, ASK)], [1, 2, 3]))).toEqual([
      "Japan: Object in public | In answer to “United States: Receive Japan's prime minister”.",
    ]);
  });
  it('an event by what it says of itself, and that nobody stirred where nothing else came of it', () => {
    const asked = [asking(-1, 'event.holiday'), silence(dprk, 'event.holiday')];
    const [story] = print(asked, [1, 2]);
    expect(story).toMatchObject({ kind: 'event', text: 'The great holiday comes round' });
    expect(story?.detail).toMatch(/^The square .+\nNorth Korea let it pass\.$/);
    const [moved] = print([...asked, done(-1, 'event.holiday'), gauge('rapport', 49, 50)], [1, 2, 3, 3]);
    expect(moved?.detail).toMatch(/^The square [^\n]+$/);
    expect(moved?.figures).toBe('Warmth between the capitals\u00a0+1');
  });
  it('what an event changed once, also where it says nothing of itself', () => {
    const mute = { ...names, text: (path: string) => (path.endsWith('.about') ? '' : names.text(path)) };
    const cues = [done(-1, 'event.holiday'), gauge('rapport', 25, 20), gauge('danger', 40, 46)];
    const [story] = print(cues, [1, 1, 1], us, mute);
    expect(story?.detail).toBeUndefined();
    expect(story?.figures).toMatch(/Danger of war\u00a0\+6/);
  });
  it('its prose first, and in a row below it the numbers that moved', () => {
    const event = 'event.holiday';
    const cues = [
      asking(-1, event),
      done(dprk, 'dprk.parade', event),
      gauge('danger', 40, 46),
      done(-1, event),
      gauge('rapport', 25, 20),
    ];
    const [story, ...others] = print(cues, [1, 2, 2, 3, 3]);
    expect(others).toEqual([]);
    expect([story?.who, story?.text]).toEqual(['North Korea', 'Hold the parade with everything in it']);
    expect(story?.detail).toMatch(/^The great holiday comes round\. The square [^\n→]+$/);
    expect(story?.figures).toBe(
      'Danger of war\u00a0+6\u00a0· The great holiday comes round: Warmth between the capitals\u00a0−5',
    );
  });
  it('lays at the door of an answer nothing that the event did by itself', () => {
    const event = 'event.two_teams';
    const cues = [asking(-1, event), done(us, 'us.draft', event), done(-1, event), gauge('readiness', 100, 96)];
    const [story] = print(cues, [1, 2, 3, 3]);
    expect(story?.text).toBe('Set the drafters to work');
    expect(story?.figures).toBe('Two teams are asked for: Preparation\u00a0−4');
  });
  it('and a first step that goes unanswered meanwhile is a story of its own', () => {
    const step = rulebook.deeds.find(({ kind }) => kind === 'unanswered')?.id ?? '';
    const event = 'event.holiday';
    const news = print([asking(-1, event), done(-1, step, event), silence(dprk, event)], [1, 2, 3]);
    expect(news).toHaveLength(2);
    expect(news[0]?.detail).not.toContain('first step');
  });
  it('what was not done because of the answer is not told as done', () => {
    const leave = rulebook.deeds.find(({ kind, party: who }) => kind === 'leave' && who === us)?.id ?? '';
    const cues = [asking(us, leave), done(rok, 'rok.plead', leave), dropped(us, leave)];
    const [story] = print(cues, [1, 2, 3]);
    expect([story?.who, story?.text]).toEqual(['South Korea', 'Plead for one more week']);
    expect(story?.detail).toBe(
      '“Call the meeting off by letter” was not carried out: things had moved on. It cost nothing.',
    );
  });
  it('while one is asked, it is still a question', () => {
    const leave = rulebook.deeds.find(({ kind, party: who }) => kind === 'leave' && who === us)?.id ?? '';
    expect(told(print([asking(us, leave)], [1], rok))).toEqual([
      'The United States asks South Korea first: Call the meeting off by letter | ',
    ]);
  });
});

describe('at a table', () => {
  const venue: Package = [{ issue: issue('venue'), level: 1, wording: 'plain' }];
  const place = names.level(issue('venue'), 1);
  const table = rulebook.tables.findIndex(({ id }) => id === 'advance_table');
  const offer: Cue = {
    turn: 3,
    kind: 'offer',
    party: us,
    table,
    summit: -1,
    package: venue,
    public: false,
    bridge: false,
  };
  const answer = (accepts: boolean): Cue => ({
    turn: 3,
    kind: 'answer',
    party: dprk,
    by: us,
    table,
    summit: -1,
    package: venue,
    accepts,
  });
  it('a refusal says of what, and stands once', () => {
    expect(told(print([offer, answer(false)], [1, 2]))).toEqual([
      `North Korea turns down an offer from the United States | Beside the answer. | On offer: The place: ${place}`,
    ]);
  });
  it('when and where the leaders meet is the headline of the text', () => {
    const signed: Cue = { turn: 3, kind: 'signed', table, package: venue, inForce: false };
    const [story, ...others] = print([offer, answer(true), signed], [1, 2, 2]);
    expect(others).toEqual([]);
    expect(story).toMatchObject({ text: `The meeting is set: ${place}`, form: 'text', clauses: 0 });
  });
  it('a reading is no clause of the text', () => {
    const denuke: Package = [{ issue: issue('denuke'), level: 1, wording: 'vague' }];
    const signed: Cue = { turn: 3, kind: 'signed', table, package: denuke, inForce: false };
    const heard: Cue = { turn: 3, kind: 'heard', issue: issue('denuke'), level: 2, carrier: -1 };
    const [story] = print([signed, heard], [1, 1]);
    expect(story?.clauses).toBe(1);
    expect(story?.detail?.split('\n')[1]).toBe(
      'The United States now counts on this for Denuclearisation: “A freeze, declared”.',
    );
  });
});

describe('all that was put at one table in a turn is one story', () => {
  const table = rulebook.tables.findIndex(({ id }) => id === 'house_of_peace');
  const clauses = (id: string, level: number): Package => [{ issue: issue(id), level, wording: 'plain' }];
  const all = { turn: 3, table, summit: -1 } as const;
  const offer = (who: number, what: Package): Cue => ({
    ...all,
    kind: 'offer',
    party: who,
    package: what,
    public: false,
    bridge: false,
  });
  const answer = (who: number, by: number, what: Package, accepts: boolean): Cue => ({
    ...all,
    kind: 'answer',
    party: who,
    by,
    package: what,
    accepts,
  });
  const [ties, end] = [clauses('ties', 1), clauses('war_end', 3)];
  const [ofTies, ofEnd] = [ties, end].map((what) => what.map((clause) => names.clause(clause)).join('; '));
  it('told by its last answer with its own clauses, and what came before it below', () => {
    const news = print(
      [offer(dprk, ties), answer(rok, dprk, ties, false), offer(rok, end), answer(dprk, rok, end, false)],
      [1, 2, 3, 4],
    );
    expect(told(news)).toEqual([
      [
        'North Korea turns down an offer from South Korea',
        'Beside the answer.',
        `On offer: ${ofEnd}`,
        `Before that: South Korea turns down an offer from North Korea – ${ofTies}`,
      ].join(' | '),
    ]);
  });
  it('and what was put behind it and is not answered', () => {
    const news = print([offer(rok, ties), answer(dprk, rok, ties, false), offer(dprk, end)], [1, 2, 3]);
    expect(news).toHaveLength(1);
    expect(news[0]?.detail).toContain(`After that: North Korea makes an offer – ${ofEnd}`);
  });
  it('in which everybody is named who said something to the same offer', () => {
    const news = print([offer(dprk, end), answer(us, dprk, end, true), answer(rok, dprk, end, false)], [1, 2, 3]);
    expect(news[0]?.text).toBe('South Korea turns down an offer from North Korea');
    expect(news[0]?.detail).toMatch(/^The United States takes up an offer from North Korea\n/);
  });
  it('and a text is signed by all whom it needs, also by who sits elsewhere', () => {
    const signed = (what: Package): Cue => ({ turn: 3, kind: 'signed', table, package: what, inForce: true });
    expect(print([offer(dprk, end), answer(us, dprk, end, true), signed(end)], [1, 2, 3])[0]?.text).toBe(
      'The United States, South Korea, and North Korea sign',
    );
    expect(print([signed(ties)], [1])[0]?.text).toBe('South Korea and North Korea sign');
  });
});

it('a summit is told by that it is over, and its opening no more', () => {
  const summit = (status: 'sits' | 'held'): Cue => ({ turn: 3, kind: 'summit', summit: 0, status });
  const news = print([summit('sits'), summit('held')], [1, 2]);
  expect(news).toHaveLength(1);
  expect(news[0]?.text).toMatch(/^The summit is over/);
});

it('everybody is told by name, also the reader', () => {
  expect(told(print([done(us, 'us.rehearse')]))).toEqual(['United States: Rehearse the table | ']);
  expect(told(print([{ turn: 3, kind: 'leak', party: us, deed: deed('us.send_director.secret') }]))[0]).toMatch(
    /^A secret of the United States leaked/,
  );
  const paid: Cue = { turn: 3, kind: 'paid', party: us, points: 2 };
  expect(told(print([done(us, 'us.rehearse'), paid]))[0]).toContain('United States: −2 points');
});

it('of the numbers it names the three that moved most, and little movements only where there are no others', () => {
  const [story] = print([
    done(us, 'us.rehearse'),
    gauge('readiness', 10, 16),
    gauge('word', 50, 51),
    gauge('tokyo', 45, 40),
    gauge('home', 40, 30),
    gauge('rapport', 25, 29),
  ]);
  expect(story?.figures?.split(' ').filter((word) => /\d$|\d\u00a0·$/u.test(word))).toHaveLength(3);
  expect(story?.figures).not.toMatch(/word|Warmth/);
  expect(print([done(us, 'us.rehearse'), gauge('word', 50, 51)])[0]?.figures).toContain('\u00a0+1');
});

it('what nobody announced is told as the scenario tells it, and what has passed is left to the record', () => {
  const shift = (id: string, from: number, to: number): Cue => ({ turn: 3, kind: 'shift', copy: track(id), from, to });
  expect(told(print([shift('beijing', 0, 1)]))).toEqual(["The North's leader has been in Beijing, by train | "]);
  expect(print([shift('query', 1, 0)])).toEqual([]);
});

it('a promise is made by what was done, and not told by itself beside it', () => {
  const promise: Cue = { turn: 3, kind: 'promise', party: us, promise: 0, strength: 2, status: 'made' };
  expect(print([done(us, 'us.announce.firm'), promise], [1, 1])).toHaveLength(1);
  expect(print([done(us, 'us.announce.firm'), promise], [1, 2])).toHaveLength(2);
});

it('a silence leads only where nothing else happened', () => {
  const shift: Cue = { turn: 3, kind: 'shift', copy: track('beijing'), from: 0, to: 1 };
  const cues = [shift, silence(dprk, 'us.demand_act')];
  expect(leadOf(print(cues, [1, 2]))?.text).toMatch(/^The North's leader/);
  expect(leadOf(print(cues.slice(1), [2]))?.text).toBe('Ask for an act before the meeting');
});

it('what was charged apart from any act is told by name', () => {
  const paid: Cue = { turn: 3, kind: 'paid', party: us, points: 2 };
  expect(told(print([paid]))).toEqual(['United States: −2 points | ']);
});
