import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../src/scenario/bounds.ts';
import { cardOf } from '../../src/scenario/card.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { edited, firstSteps } from '../fixtures/first-steps.ts';
import { shippedIds, scenarioFiles } from '../../src/cli/scenario-files.ts';
import { small, smallScenario } from '../fixtures/small-scenario.ts';

describe('the shipped scenarios', () => {
  it.each(shippedIds())('%s are read without a problem, and are plain JSON', (id) => {
    const files = scenarioFiles(id);
    const { scenario, problems } = readScenario(files.ok ? files.value : new Map());
    expect(problems).toEqual([]);
    expect(scenario?.id).toBe(id);
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
  });
  it('first_steps is read whole, Korean too', () => {
    const { scenario, problems } = readScenario(firstSteps());
    expect(problems).toEqual([]);
    expect(scenario && cardOf(scenario)).toMatchObject({
      id: 'first_steps',
      languages: ['en', 'ko'],
      parties: [
        { id: 'skerry', seat: 'playable' },
        { id: 'holm', seat: 'playable' },
      ],
      translations: { ko: { title: '바위섬의 등불', 'parties.holm.name': '홀름' } },
    });
  });
});

describe('problems', () => {
  it('of a layer come all at once, in the order of the file', () => {
    const { problems } = small(
      'scene: { maps: x }\ngauges: { a: { start: 101 }, B: { start: 1 } }\nmoves: { m: { by: north } }',
    );
    expect(problems.map(({ code }) => code)).toEqual(['unknown_key', 'out_of_range', 'bad_id', 'missing_key']);
  });
  it('in expressions come with the others, at their letter', () => {
    const { problems } = small('gauges: { a: { strat: 1 } }\nmoves: { m: { by: north, text: M, when: a >, cost: x } }');
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['unknown_key', 16],
      ['expression_syntax', 44],
      ['wrong_type', 52],
    ]);
  });
  it('say nothing twice: what YAML cut or left empty is not complained of again', () => {
    const { problems } = small('moves: { m: { by: north, text: , when: min(1, 2) > 1, do: [ add: { } ] } }');
    expect(problems.map(({ code }) => code)).toEqual(['empty_value', 'cut_text', 'too_few']);
  });
  it.each([
    ['moves: { m: { by: north, txt: M } }', 'Did you mean “text”?'],
    ['issues: { i: { gives: north, levels: { a: { nam: A } } } }', 'Did you mean “name”?'],
    ['parties: { north: { seat: playble } }', 'Did you mean “playable”?'],
    ['lines: { l: { forse: { a: b } } }', 'Did you mean “force”?'],
    ['moves: { m: { by: north, text: M, choose: { c: place } } }', 'Did you mean “places”?'],
    ['moves: { m: { by: north, text: M, choose: { c: [a, b] }, names: { c: { d: D } } } }', 'There are a, b.'],
    ['gauges: { a: { start: 1, name: 5 } }', 'Put 5 in quotes.'],
    ['moves: { m: { by: north, text: M, do: add order 12 } }', 'do: [ add: { GAUGE: 12 } ]'],
    ['moves: { m: { by: north, text: M, do: [ add order 12 ] } }', 'do: [ add: { GAUGE: 12 } ]'],
    ['moves: { m: { by: north, text: M, do: { add: { a: 1 } } } }', 'Put [ ] around it.'],
    ['moves: { m: { by: north, text: No, dear: me } }', 'If it belongs to the text before it, put that in quotes.'],
    [
      'moves: { m: { by: north, text: M, do: [ trigger: e, shift: { t: a to b } ] } }',
      'Write the states it may stand in',
    ],
  ])('%s: %s', (parts, hint) => {
    expect(
      small(parts)
        .problems.map((problem) => problem.hint)
        .join(' '),
    ).toContain(hint);
  });
  it('take a cut at # for what it is', () => {
    expect(small('moves:\n  m:\n    by: north\n    text: M\n    when: turn > # 3').problems).toMatchObject([
      { code: 'cut_text', message: 'The # ends the text here.' },
    ]);
  });
  it('that are warnings leave a scenario, and are silenced where it allows them', () => {
    const files = edited('title: 바위섬의 등불\n', '', 'lang/ko.yaml');
    expect(readScenario(files).problems).toMatchObject([{ code: 'missing_text', severity: 'warning' }]);
    const allowed = edited('\ngauges:', '\nallow: { missing_text: The title is a name }\ngauges:');
    expect(readScenario(allowed.set('lang/ko.yaml', files.get('lang/ko.yaml') ?? '')).problems).toEqual([]);
  });
  it('that are warnings leave none where there are more than are listed', () => {
    const translated = (count: number) => {
      const lines = Array.from({ length: count }, (_, line) => `text_${line}: x`);
      return readScenario(firstSteps().set('lang/ko.yaml', lines.join('\n')));
    };
    // One more says which texts are missing.
    expect(translated(BOUNDS.problems - 1).scenario).toBeDefined();
    const { scenario, problems } = translated(BOUNDS.problems);
    expect(scenario).toBeUndefined();
    expect(problems.at(-1)).toMatchObject({ code: 'too_many_problems', severity: 'error' });
  });
  it('found by others are placed in whichever file they stand', () => {
    const { told } = small('', { 'moves.yaml': 'moves:\n  m: { by: north, text: M, when: no > 1 }' });
    const finding = {
      code: 'unknown_name',
      severity: 'error',
      path: 'moves.m.when',
      offset: 0,
      message: 'No.',
    } as const;
    expect(told([finding])).toMatchObject([{ file: 'moves.yaml', line: 2, column: 34, message: 'No.' }]);
  });
});

describe('what is left out', () => {
  const scenario = smallScenario(`
parties: { north: { kinds: { mild: { prior: 1 } }, keeps: { plain: 0.5, watched: 0.6 } }, east_wind: { seat: reactive }, south: {} }
issues: { border: { gives: north, levels: { shut: {}, open: { south: 5 } } }, fish: { gives: nobody, levels: { none: {} } }, dues: { gives: south, levels: { low: {}, high: { east_wind: 3 } } } }
tables: { hut: { parties: [south, north], agenda: { of: [border] } } }
moves: { wave_flag: { by: north, text: Wave } }
events: { rain: { text: Rain } }
tracks: { gate: { states: [half_open, shut] } }
preconditions: { calm: { of: north, text: Calm, bar: { some: turn > 1, much_more: turn > 2 } } }
walk_away: { north: { text: Go, terms: { broken_word: 1 } } }
`);
  it('is the least: a party that is minded, plans one order, and keeps', () => {
    expect(scenario.parties['south']).toEqual({
      name: 'South',
      seat: 'minded',
      capacity: 1,
      temper: { concedes: 'steady', lossAversion: 1, mood: 0 },
      audience: 0,
      fooled: 0,
      outside: {
        source: '0',
        path: 'parties.south.outside',
        tree: { kind: 'number', value: 0, range: { start: 0, end: 1 } },
      },
      keeps: { plain: 1, watched: 1 },
      passesWith: 50,
      constituencies: {},
      advisers: {},
      kinds: {},
      meeting: {
        source: '0',
        path: 'parties.south.meeting',
        tree: { kind: 'number', value: 0, range: { start: 0, end: 1 } },
      },
      meansIt: [],
      hosts: false,
      mark: 'invented',
      cites: [],
    });
    expect(scenario.parties['east_wind']).toMatchObject({ name: 'East wind', seat: 'reactive', capacity: 0 });
  });
  it('of a kind is as its party has it', () => {
    expect(scenario.parties['north']?.kinds['mild']?.keeps).toEqual({ plain: 0.5, watched: 0.6 });
  });
  it('of signatures: both sides of the tables that hold the issue; else who gives it and whom it concerns', () => {
    expect(scenario.issues['border']?.levels['open']).toEqual({
      name: 'Open',
      points: { south: 5 },
      checked: 'plain',
      signs: ['north', 'south'],
      mark: 'invented',
      cites: [],
    });
    expect(scenario.issues['fish']).toMatchObject({ gives: [], signs: [] });
    expect(scenario.issues['dues']).toMatchObject({ gives: ['south'], signs: ['east_wind', 'south'] });
  });
  it('of a table: five issues, one exchange, who is named first', () => {
    expect(scenario.tables['hut']).toEqual({
      name: 'Hut',
      parties: ['south', 'north'],
      agenda: { of: ['border'], atMost: 5 },
      exchanges: 1,
      publishPoints: 0,
      first: 'south',
      mark: 'invented',
      cites: [],
    });
  });
  it('of a move: no cost, its own group, not public', () => {
    expect(scenario.moves['wave_flag']).toEqual({
      by: ['north'],
      group: 'wave_flag',
      text: 'Wave',
      choose: {},
      choiceNames: {},
      cost: 0,
      public: false,
      once: false,
      asks: {},
      do: [],
      mark: 'invented',
      cites: [],
    });
  });
  it('of names: the id with spaces and a capital', () => {
    expect(scenario.tracks['gate']?.stateNames).toEqual({ half_open: 'Half open', shut: 'Shut' });
    expect(scenario.preconditions['calm']).toMatchObject({
      start: 'some',
      barNames: { some: 'Some', much_more: 'Much more' },
    });
    expect(scenario.walkAways['north']?.termNames).toEqual({ broken_word: 'Broken word' });
    expect(scenario.calendar).toEqual({
      start: '2031-04-07',
      turn: { count: 2, unit: 'week' },
      turns: 4,
      word: 'Week',
    });
  });
});

describe('the mark', () => {
  it('of the scenario is that of all its items that have none; a level has that of its issue', () => {
    const { issues, events } = smallScenario(`
mark: interpretation
issues: { a: { mark: invented, gives: north, levels: { x: {}, y: { mark: interpretation } } } }
events: { e: { text: E } }
`);
    expect(issues['a']).toMatchObject({
      mark: 'invented',
      levels: { x: { mark: 'invented' }, y: { mark: 'interpretation' } },
    });
    expect(events['e']).toMatchObject({ mark: 'interpretation' });
  });
});

describe('what is written short', () => {
  it('in moves is written out', () => {
    const { moves } = smallScenario(`
places: { quay: { at: [1, 2] } }
tracks: { boat: { each: { ann: The Ann, bee: The Bee }, states: [in, out] } }
moves:
  sail:
    by: [north, south]
    text: Sail
    choose: { ship: boat, to: places, pace: [slow, fast, firm] }
    names: { pace: { fast: At full speed } }
    public: 'pace == "fast"'
    asks: { south: [sail] }
    do: [ shift: { boat.ship: in | out -> out }, later: { turns: 2, do: [ trigger: storm ] } ]
`);
    expect(moves['sail']).toMatchObject({
      choose: { ship: ['ann', 'bee'], to: ['quay'], pace: ['slow', 'fast', 'firm'] },
      // Copies, places and words of the game have names of their own.
      choiceNames: { pace: { slow: 'Slow', fast: 'At full speed' } },
      public: { source: 'pace == "fast"', path: 'moves.sail.public' },
      asks: { south: ['sail', 'pass'] },
      do: [
        { kind: 'shift', shifts: [{ track: 'boat.ship', from: ['in', 'out'], to: 'out' }] },
        { kind: 'later', turns: 2, do: [{ kind: 'trigger', event: 'storm' }] },
      ],
    });
  });

  it('in effects is written out', () => {
    const { events } = smallScenario(`
events:
  e:
    text: E
    do:
      - odds: { up: { chance: 0.25, do: [ pay: { north: 4 } ] }, down: { rest: [ close: m ] } }
      - evidence: { about: south, says: { mild: 2 } }
      - evidence: { about: south, right: 0.6, known_to: [north] }
      - capacity: { north: -1, turns: 2 }
      - give: { to: north, points: 6, from: south, if: signed }
      - if: { that: signed, then: [ bridge: hall ] }
      - reading: { of: i, from: north, to: south, as: warm, level: high }
`);
    expect(events['e']).toMatchObject({
      do: [
        {
          kind: 'odds',
          outcomes: [
            {
              id: 'up',
              chance: { source: '0.25', path: 'events.e.do.0.odds.up.chance' },
              do: [{ kind: 'pay', parties: { north: { source: '4' } } }],
            },
            { id: 'down', do: [{ kind: 'close', move: 'm' }] },
          ],
        },
        { kind: 'evidence', about: 'south', says: { mild: { source: '2' } }, knownTo: ['north', 'south'] },
        { kind: 'evidence', about: 'south', right: { source: '0.6' }, knownTo: ['north'] },
        { kind: 'capacity', parties: { north: { source: '-1', path: 'events.e.do.3.capacity.north' } }, turns: 2 },
        { kind: 'give', to: 'north', from: 'south', points: { source: '6' }, if: { path: 'events.e.do.4.give.if' } },
        { kind: 'if', that: { source: 'signed' }, then: [{ kind: 'bridge', summit: 'hall' }], else: [] },
        { kind: 'reading', of: 'i', from: 'north', to: 'south', as: 'warm', level: 'high' },
      ],
    });
    expect(JSON.stringify(events)).toContain('{"id":"down","do":[{"kind":"close"');
  });

  it('elsewhere is written out', () => {
    const { summits, promises, events, gauges } = smallScenario(`
issues: { day: { gives: nobody, levels: { open: {}, late: {} } } }
summits: { hall: { between: [north, south], table: t, turn: { by: day, late: 4 }, at: { by: day, late: quay } } }
promises: { p: { text: P, by: north, due: 5 turns }, q: { text: Q, by: [south], due: 2 } }
events: { g: { one_of: { e: 2 }, window: [1, 3], chance: 0.9 }, e: { text: E, only: g } }
gauges: { heat: { start: 4, bands: { 60: Hot, 0: Cold } } }
`);
    expect(summits['hall']).toMatchObject({
      turn: { by: 'day', levels: { late: 4 } },
      at: { by: 'day', levels: { late: 'quay' } },
    });
    expect([promises['p']?.by, promises['p']?.due, promises['q']?.due]).toEqual([['north'], 5, 2]);
    expect(events).toMatchObject({
      g: { kind: 'group', oneOf: { e: 2 }, window: [1, 3] },
      e: { kind: 'single', only: 'g' },
    });
    expect(gauges['heat']?.bands).toEqual([
      { from: 0, name: 'Cold' },
      { from: 60, name: 'Hot' },
    ]);
  });

  it('in lines is written out', () => {
    const { lines, tests } = smallScenario(`
lines:
  l:
    2: [north.sail ann fast, offer: { at: hut, by: north, package: { day: late }, vague: [day], answers: { south: accept } }]
    10: [{ answer: { south: sail bee, north: pass } }]
    force: { rain: never, leak.sail: happens }
tests: { t: { line: l, expect: signed }, b: { games: 5, expect: { over: [0.5, 1] } } }
`);
    expect(lines['l']).toEqual({
      turns: {
        2: [
          { kind: 'move', party: 'north', move: 'sail', choices: ['ann', 'fast'] },
          {
            kind: 'offer',
            at: 'hut',
            by: 'north',
            package: { day: 'late' },
            vague: ['day'],
            warm: [],
            public: false,
            answers: { south: 'accept' },
          },
        ],
        10: [
          { kind: 'answer', party: 'south', move: 'sail', choices: ['bee'] },
          { kind: 'answer', party: 'north', move: 'pass', choices: [] },
        ],
      },
      force: { rain: 'never', 'leak.sail': 'happens' },
      length: 'full',
    });
    expect(tests).toMatchObject({
      t: { kind: 'line', line: 'l', expect: { source: 'signed' } },
      b: { kind: 'games', games: 5 },
    });
  });
});

describe('texts', () => {
  it('of first_steps stand in its Korean file, each under the same path', () => {
    const { scenario } = readScenario(firstSteps());
    expect(scenario && Object.keys(scenario.translations['ko'] ?? {}).toSorted()).toEqual(
      scenario && [...textsOf(scenario).keys()].toSorted(),
    );
  });
});
