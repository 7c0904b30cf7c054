import type { Expression } from '../../../src/scenario/expression.ts';
import { parseExpression } from '../../../src/scenario/parse-expression.ts';
import type { Move } from '../../../src/scenario/move.ts';
import type { Party } from '../../../src/scenario/party.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

export function expression(source: string | number, path: string): Expression {
  const read = parseExpression(source, path);
  if (!read.ok) throw new Error(`${path}: ${read.failure.message}`);
  return read.value;
}

const INVENTED = { mark: 'invented', cites: [] } as const;

function party(id: string, more: Partial<Party> = {}): Party {
  return {
    name: id,
    seat: 'playable',
    capacity: 2,
    temper: { concedes: 'late', lossAversion: 1, mood: 0 },
    audience: 10,
    fooled: 5,
    outside: expression(4, `parties.${id}.outside`),
    keeps: { plain: 1, watched: 1 },
    passesWith: 50,
    constituencies: {},
    advisers: {},
    kinds: {},
    meeting: expression(0, `parties.${id}.meeting`),
    meansIt: [],
    hosts: false,
    ...INVENTED,
    ...more,
  };
}

export function move(id: string, more: Partial<Move> = {}): Move {
  return {
    by: ['north'],
    group: id,
    text: id,
    choose: {},
    choiceNames: {},
    cost: 1,
    public: true,
    once: false,
    asks: {},
    do: [],
    ...INVENTED,
    ...more,
  };
}

const level = (points: Readonly<Record<string, number>>) =>
  ({ name: '', points, checked: 'plain', signs: ['north', 'south'], ...INVENTED }) as const;

/** Two sides of a river, a dam and a fair: one of each thing, without any fault. */
export function smallScenario(): Scenario {
  const issue = {
    checked: 'plain',
    signs: ['north', 'south'],
    recoverable: 0,
    ordered: true,
    dearer: {},
    surprises: {},
    whenSigned: {},
    ...INVENTED,
  } as const;
  return {
    format: 1,
    id: 'river',
    title: 'The river',
    blurb: '',
    language: 'en',
    mark: 'invented',
    calendar: { start: '2001-01-01', turn: { count: 1, unit: 'day' }, turns: 8, word: 'Day' },
    places: { bridge: { name: 'The bridge', at: [1, 2] } },
    scene: { map: 'places', table: 'hall' },
    sources: {},
    facts: {},
    numbers: { bite: 0.5 },
    parties: {
      north: party('north', {
        constituencies: {
          millers: {
            name: 'The millers',
            share: 100,
            needs: expression('3 + anger / 10', 'parties.north.constituencies.millers.needs'),
            weighs: { dam: 2 },
            veto: false,
            ...INVENTED,
          },
        },
      }),
      south: party('south', {
        kinds: {
          open: { name: 'Open', prior: 0.5, keeps: { plain: 0.9, watched: 1 }, points: {}, ...INVENTED },
          closed: {
            name: 'Closed',
            prior: 0.5,
            keeps: { plain: 0.4, watched: 0.6 },
            points: { dam: { shared: -60 } },
            ...INVENTED,
          },
        },
        meansIt: ['open'],
      }),
    },
    gauges: { anger: { name: 'Anger', start: 20, drift: -1, bands: [], ...INVENTED } },
    tracks: {
      talks: { name: 'Talks', states: ['together', 'apart'], stateNames: {}, noWayOut: [], board: true, ...INVENTED },
      boat: {
        name: 'Boats',
        each: { heron: 'Heron', otter: 'Otter' },
        states: ['free', 'held'],
        stateNames: {},
        noWayOut: [],
        board: true,
        ...INVENTED,
      },
    },
    issues: {
      dam: {
        name: 'The dam',
        gives: ['south'],
        levels: { closed: level({}), shared: level({ north: 70, south: -40 }) },
        ...issue,
      },
      fair: {
        name: 'The fair',
        gives: ['north'],
        levels: { none: level({}), small: level({ north: -10, south: 20 }), great: level({ north: -30, south: 60 }) },
        ...issue,
      },
    },
    channels: { ferry: { name: 'Ferry', rank: 1, ...INVENTED } },
    readings: { calls: { direct: 1, summit: 1, epilogue: 2 }, whenCalled: [] },
    tables: {
      hall: {
        name: 'Hall',
        over: 'ferry',
        parties: ['north', 'south'],
        agenda: { of: ['dam', 'fair'], atMost: 2 },
        exchanges: 1,
        publishPoints: 1,
        first: 'north',
        ...INVENTED,
      },
    },
    promises: {
      stay: {
        text: 'We stay',
        by: ['north'],
        redLine: false,
        holds: expression('talks != "apart"', 'promises.stay.holds'),
        keptBy: [],
        ...INVENTED,
      },
    },
    moves: {
      part: move('part', {
        do: [{ kind: 'shift', shifts: [{ track: 'talks', from: ['together'], to: 'apart' }] }],
      }),
      come_back: move('come_back', {
        do: [{ kind: 'shift', shifts: [{ track: 'talks', from: ['apart'], to: 'together' }] }],
      }),
      seize: move('seize', {
        by: ['north', 'south'],
        choose: { ship: ['heron', 'otter'] },
        do: [{ kind: 'shift', shifts: [{ track: 'boat.ship', from: ['free'], to: 'held' }] }],
      }),
      release: move('release', {
        by: ['south'],
        do: [{ kind: 'shift', shifts: [{ track: 'boat.each', from: ['held'], to: 'free' }] }],
      }),
    },
    events: {
      flood: {
        kind: 'single',
        text: 'A flood',
        chance: expression(0.25, 'events.flood.chance'),
        window: [2, 4],
        once: true,
        asks: {},
        do: [{ kind: 'add', gauges: { anger: expression(5, 'events.flood.do.0.add.anger') } }],
        ...INVENTED,
      },
    },
    summits: {
      bridge_day: {
        name: 'On the bridge',
        main: true,
        between: ['north', 'south'],
        table: 'hall',
        turn: 6,
        at: 'bridge',
        rounds: 1,
        prepared: expression(1, 'summits.bridge_day.prepared'),
        whenHeld: [],
        epilogue: { turns: 1, word: 'Year' },
        ...INVENTED,
      },
    },
    preconditions: {},
    walkAways: {
      north: {
        text: 'Go home',
        asks: {},
        stands: 1,
        do: [{ kind: 'shift', shifts: [{ track: 'talks', from: ['together'], to: 'apart' }] }],
        terms: { shame: expression('cost.north', 'walk_away.north.terms.shame') },
        termNames: {},
        ...INVENTED,
      },
    },
    assumptions: {},
    endings: {
      treaty: { text: 'A treaty', when: expression('signed', 'endings.treaty.when'), rare: false, ...INVENTED },
      nothing: { text: 'Nothing', rare: false, ...INVENTED },
    },
    lines: {},
    tests: {},
    claims: {},
    allow: {},
    translations: {},
  };
}
