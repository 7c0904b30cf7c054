import { describe, expect, it } from 'vitest';
import { CLAUSE_OUTCOMES } from '../../src/rules/epilogue.ts';
import { keepLedger, type LedgerEntry } from '../../src/rules/ledger.ts';
import { PROMISE_STATUS, WORDINGS } from '../../src/rules/layout.ts';
import type { Position } from '../../src/rules/position.ts';
import { callDebts, hearClause, say, standAs } from '../../src/rules/readings.ts';
import type { Step } from '../../src/rules/step.ts';
import { viewOf } from '../../src/rules/view.ts';
import {
  ABBEY,
  LOWER,
  UPPER,
  believe,
  deed,
  inForce,
  issue,
  layout,
  level,
  opening,
  promise,
  promised,
  rulebook,
} from '../fixtures/two-valleys.ts';

const EVERYTHING = -1;
const toll = issue('toll');
const [FREE, HALF, FULL] = [level('toll', 'free'), level('toll', 'half'), level('toll', 'full')];
const ALL = 0b111;
const DEED: Step = { kind: 'move', deed: deed('upper.line') };
const MEETING: Step = { kind: 'open_summit', summit: 0 };
const SIGNING: Step = { kind: 'sign' };
const EPILOGUE: Step = { kind: 'epilogue_turn' };

interface Change {
  readonly step: Step;
  readonly turn: number;
  readonly by: (position: Position) => void;
}

/** The ledgers that each seat and who sees everything keep of changes made to a game one after another. */
function ledgers(changes: readonly Change[], position = opening()): (seat: number) => readonly LedgerEntry[] {
  const kept = new Map([EVERYTHING, UPPER, LOWER, ABBEY].map((seat) => [seat, [] as LedgerEntry[]]));
  for (const { step, turn, by } of changes) {
    position.state[layout.turn] = turn;
    const before = { ...position, state: position.state.slice() };
    by(position);
    for (const [seat, ledger] of kept) {
      const see = (one: Position): Position =>
        seat < 0 ? one : { ...one, state: viewOf(rulebook, one.state, seat).state };
      keepLedger(ledger, { before: see(before), after: see(position), seat, step });
    }
  }
  return (seat) => kept.get(seat) ?? [];
}

/** The abbey carries word of half the toll from the upper valley to the lower. */
const carried = (wording: string, turn = 1): Change => ({
  step: DEED,
  turn,
  by: (position) =>
    say({ ...position, state: position.state.slice() }, position.state, {
      issue: toll,
      level: HALF,
      from: UPPER,
      to: LOWER,
      wording: WORDINGS.findIndex((each) => each === wording),
      carrier: ABBEY,
    }),
});

const met = (step: Step, turn: number): Change => ({
  step,
  turn,
  by: (position) => void callDebts(position, { hearers: ALL, senders: ALL }, 1),
});

/** The upper valley words half the toll, and both valleys sign it. */
const signed = (wording: (typeof WORDINGS)[number], turn = 4): Change => ({
  step: SIGNING,
  turn,
  by: (position) => {
    const before = { ...position, state: position.state.slice() };
    position.state[inForce('toll')] = HALF;
    position.state[layout.worded + toll] = UPPER + 1;
    position.state[layout.signedBy + toll] = (1 << UPPER) | (1 << LOWER);
    hearClause(before, position.state, { issue: toll, level: HALF, wording }, UPPER, [UPPER, LOWER]);
  },
});

describe('a message in the ledger', () => {
  const message = {
    kind: 'reading',
    hearer: LOWER,
    issue: toll,
    turn: 1,
    sender: UPPER,
    carrier: ABBEY,
    signed: false,
  };

  it('has what was said and what was heard, for who knows it', () => {
    const of = ledgers([carried('warm')]);
    // Full instead of half the toll: −30 instead of −10 for the lower valley.
    expect(of(EVERYTHING)).toMatchObject([{ ...message, said: HALF, heard: FULL, points: 20, fate: 'stands' }]);
    expect(of(ABBEY)).toMatchObject([{ ...message, said: HALF, heard: FULL, fate: 'stands' }]);
    expect(of(LOWER)).toMatchObject([{ ...message, heard: FULL, points: 0, fate: 'stands' }]);
    expect(of(LOWER)[0]).not.toHaveProperty('said');
    expect(of(UPPER)).toEqual([]);
  });

  it('has points at the odds of who carried it, where it cannot know them', () => {
    const position = opening();
    believe(position, ABBEY, [0.5, 0.5, 0]);
    // Full against half the toll. Honest: −30 against −10. Sly: −30 against −20.
    const [entry] = ledgers([carried('warm')], position)(ABBEY);
    expect(entry).toMatchObject({ points: expect.closeTo(0.5 * 20 + 0.5 * 10, 9) as number });
  });

  it('is called where both meet, and then everybody who heard it knows what was said', () => {
    const of = ledgers([carried('warm'), met(MEETING, 3)]);
    for (const seat of [EVERYTHING, LOWER])
      expect(of(seat)).toMatchObject([{ ...message, said: HALF, heard: FULL, points: 20, fate: 'called', settled: 3 }]);
    expect(of(ABBEY)).toMatchObject([{ ...message, said: HALF, heard: FULL, fate: 'called', settled: 3 }]);
  });

  it('that is vague shows its carrier in the end only that all have met', () => {
    // Vague: the lower valley hears the level it likes best among neighbours, none of the toll.
    const of = ledgers([carried('vague'), met(EPILOGUE, 5)]);
    expect(of(EVERYTHING)).toMatchObject([{ said: HALF, heard: FREE, points: 10, fate: 'called', settled: 5 }]);
    const [seen] = of(ABBEY);
    expect(seen).toMatchObject({ said: HALF, points: 0, fate: 'met', settled: 5 });
    expect(seen).not.toHaveProperty('heard');
  });

  it('is replaced by the next on the same issue', () => {
    const of = ledgers([carried('warm'), carried('plain', 2)]);
    expect(of(EVERYTHING)).toMatchObject([
      { turn: 1, heard: FULL, fate: 'replaced', settled: 2 },
      { turn: 2, heard: HALF, fate: 'stands', settled: 0 },
    ]);
  });

  it('is settled by what comes to stand on its issue, signed or not', () => {
    const bySigning = ledgers([carried('warm'), signed('plain')])(EVERYTHING);
    expect(bySigning[0]).toMatchObject({ ...message, fate: 'settled', settled: 4 });
    const stands = (position: Position): void => standAs(rulebook, position.state, toll, FULL);
    const byItself = ledgers([carried('warm'), { step: DEED, turn: 2, by: stands }])(EVERYTHING);
    expect(byItself).toMatchObject([{ ...message, fate: 'settled', settled: 2 }]);
  });
});

describe('a clause in the ledger', () => {
  it('has the reading of each who signed it, and to each its own and what it says', () => {
    const of = ledgers([signed('vague')]);
    const clause = { kind: 'reading', issue: toll, turn: 4, sender: UPPER, carrier: UPPER, signed: true, said: HALF };
    expect(of(EVERYTHING)).toMatchObject([
      { ...clause, hearer: UPPER, heard: FULL },
      { ...clause, hearer: LOWER, heard: FREE },
    ]);
    expect(of(LOWER)).toMatchObject([{ ...clause, hearer: LOWER, heard: FREE, points: 10 }]);
    expect(of(ABBEY)).toEqual([]);
  });

  it('owes nobody for an own reading', () => {
    const of = ledgers([signed('vague'), met(EPILOGUE, 6)]);
    expect(of(EVERYTHING)).toMatchObject([
      { hearer: UPPER, fate: 'met' },
      { hearer: LOWER, fate: 'called' },
    ]);
  });

  it('is kept or broken by who gives it', () => {
    for (const outcome of ['kept', 'broken'] as const) {
      const settles: Change = {
        step: EPILOGUE,
        turn: 7,
        by: ({ state }) => {
          state[layout.outcomes + toll * rulebook.parties.length + LOWER] = CLAUSE_OUTCOMES.indexOf(outcome);
        },
      };
      const of = ledgers([signed('plain'), settles]);
      const came = outcome === 'kept' ? { kept: [LOWER], broke: [] } : { kept: [], broke: [LOWER] };
      expect(of(LOWER)).toMatchObject([{ hearer: LOWER, ...came }]);
      expect(of(EVERYTHING)).toMatchObject([came, came]);
    }
  });
});

describe('a clause that was signed anew', () => {
  it('is kept as it was signed last', () => {
    const keeps: Change = {
      step: EPILOGUE,
      turn: 7,
      by: ({ state }) => {
        state[layout.outcomes + toll * rulebook.parties.length + LOWER] = CLAUSE_OUTCOMES.indexOf('kept');
      },
    };
    const of = ledgers([signed('vague', 3), signed('plain', 4), keeps])(EVERYTHING);
    expect(of.map((one) => one.kind === 'reading' && [one.turn, one.kept])).toEqual([
      [3, []],
      [3, []],
      [4, [LOWER]],
      [4, [LOWER]],
    ]);
  });
});

describe('a promise in the ledger', () => {
  const makes = (strength: 'hedged' | 'firm', turn: number): Change => ({
    step: DEED,
    turn,
    by: (position) => promised(position, UPPER, 'stay', strength, turn),
  });
  const slot = layout.promiseStatus + UPPER * rulebook.promises.length + promise('stay');
  const becomes = (status: (typeof PROMISE_STATUS)[number], turn: number): Change => ({
    step: DEED,
    turn,
    by: ({ state }) => void (state[slot] = PROMISE_STATUS.indexOf(status)),
  });
  const entry = { kind: 'promise', party: UPPER, promise: promise('stay') };

  it('is told to all, given more firmly in the same entry', () => {
    const of = ledgers([makes('hedged', 1), makes('firm', 2)]);
    for (const seat of [EVERYTHING, ABBEY])
      expect(of(seat)).toMatchObject([{ ...entry, turn: 1, strength: 'firm', status: 'live', settled: 0 }]);
  });

  it('costs what it cost when it was broken, and nothing when it was kept', () => {
    // 12 · 1 · 5 ÷ 10 weeks.
    expect(ledgers([makes('firm', 1), becomes('broken', 5)])(LOWER)).toMatchObject([
      { ...entry, status: 'broken', settled: 5, points: 6 },
    ]);
    expect(ledgers([makes('firm', 1), becomes('kept', 5)])(LOWER)).toMatchObject([
      { ...entry, status: 'kept', settled: 5, points: 0 },
    ]);
  });

  it('made again after it was settled is another', () => {
    const again = ledgers([makes('firm', 1), becomes('lapsed', 3), makes('hedged', 4)])(LOWER);
    expect(again.map((one) => one.kind === 'promise' && [one.turn, one.status])).toEqual([
      [1, 'lapsed'],
      [4, 'live'],
    ]);
  });
});

describe('a secret in the ledger', () => {
  const spy = deed('upper.spy');
  const leak = rulebook.deeds.findIndex(({ kind, of }) => kind === 'leak' && of === spy);
  const sends: Change = {
    step: { kind: 'move', deed: spy },
    turn: 2,
    by: ({ state }) => {
      state[layout.secrets + spy] = 2;
      state[layout.happened + spy] = 2;
    },
  };
  const leaks: Change = {
    step: { kind: 'happen', deed: leak, event: -1 },
    turn: 5,
    by: ({ state }) => void (state[layout.secrets + spy] = 0),
  };
  const entry = { kind: 'secret', party: UPPER, deed: spy, turn: 2 };

  it('is known to who did it alone', () => {
    const of = ledgers([sends]);
    expect(of(UPPER)).toEqual([{ ...entry, settled: 0 }]);
    expect([...of(LOWER), ...of(ABBEY)]).toEqual([]);
  });

  it('that leaks is known to all, with the day it was done', () => {
    const of = ledgers([sends, leaks]);
    for (const seat of [EVERYTHING, UPPER, LOWER, ABBEY]) expect(of(seat)).toEqual([{ ...entry, settled: 5 }]);
  });
});
