import { describe, expect, it } from 'vitest';
import { shippedIds } from '../../src/cli/scenario-files.ts';
import { counselOf } from '../../src/app/minds/counsel.ts';
import { walkThrough, type Scene, type Walk } from '../../src/debrief/walk.ts';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { at } from '../../src/kit/never.ts';
import { inferredReasons } from '../../src/minds/inferred-reasons.ts';
import { mindOf } from '../../src/minds/mind-of.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import { draftOnTable } from '../../src/rules/draft.ts';
import type { GameState, SeatView } from '../../src/rules/game.ts';
import { keepLedger, type LedgerEntry } from '../../src/rules/ledger.ts';
import { PROMISE_STATUS, STRENGTHS } from '../../src/rules/layout.ts';
import { promiseMarks } from '../../src/rules/promise-marks.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import { oddsOfYes } from '../../src/rules/reply.ts';
import { viewOf } from '../../src/rules/view.ts';
import { actCue } from '../../src/session/act-cue.ts';
import { adviserRange } from '../../src/session/adviser-range.ts';
import { changeCues } from '../../src/session/change-cues.ts';
import { createSession } from '../../src/session/session.ts';
import { differingSlots } from '../fixtures/differing-slots.ts';
import { hiddenOtherwise } from '../fixtures/hidden-otherwise.ts';
import { diceOf, type Dice } from '../fixtures/random-play.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const SEEDS = ['swap/0', 'swap/1', 'swap/2'];

/** Bits of all parties. */
const EVERYBODY = -1;

function gameOf(rulebook: Rulebook, seed: string, mind = persona()): Walk {
  const chair = { kind: 'mind', level: 'normal', mind } as const;
  const chairs = Object.fromEntries(rulebook.parties.map((party) => [party.id, chair]));
  return walkThrough(createSession({ rulebook, seed, chairs, rest: nothingMind }).record(), rulebook);
}

/** One step as one seat sees it. */
interface Seen {
  readonly before: SeatView;
  readonly after: SeatView;
}

/** A step as it was, and with everything otherwise that is hidden from the seat, before and after alike. */
function twins({ rulebook }: Walk, scene: Scene, seat: number, dice: Dice): readonly [Seen, Seen] {
  const see = (state: GameState): SeatView => viewOf(rulebook, state, seat);
  const other = (state: GameState): SeatView => see(hiddenOtherwise(rulebook, state, seat, dice));
  return [
    { before: see(scene.before), after: see(scene.after) },
    { before: other(scene.before), after: other(scene.after) },
  ];
}

/** Everything a seat is told of a step: what happened, what came of it, what that settles, and the reasons of an answer. */
function told({ step }: Scene, { before, after }: Seen) {
  const { rulebook, seat } = before;
  const sight = { rulebook, seat, before: before.state, after: after.state };
  const evaluator = flatEvaluator(rulebook);
  const ledger: LedgerEntry[] = [];
  keepLedger(ledger, { before: { ...before, evaluator }, after: { ...after, evaluator }, seat, step });
  const act = actCue(sight, step);
  const answer = act?.kind === 'answer' ? { ...act, worder: act.by } : undefined;
  const reasons = answer && [before, after, bound(before)].map((view) => inferredReasons(view, answer));
  return { act, changes: changeCues(sight), ledger, reasons };
}

/** As if everybody had given every word there is, firmly: that is public. */
function bound({ rulebook, seat, state }: SeatView): SeatView {
  const { layout, parties, promises } = rulebook;
  const given = state.slice();
  for (let slot = 0; slot < parties.length * promises.length; slot += 1) {
    given[layout.promiseStatus + slot] = PROMISE_STATUS.indexOf('live');
    given[layout.promiseStrength + slot] = STRENGTHS.indexOf('firm');
  }
  return { rulebook, seat, state: given };
}

/** What a seat's own people say of how things stand, and of the package on the table. */
function advice({ rulebook, seat, state }: SeatView): unknown {
  const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
  const draft = draftOnTable(rulebook, state);
  const { advisers } = at(rulebook.parties, seat);
  return {
    odds: draft.table < 0 ? undefined : [0, EVERYBODY].map((ahead) => oddsOfYes(position, seat, draft, ahead)),
    ranges: advisers.map((_, adviser) => adviserRange(position, seat, adviser, draft)),
    counsel: counselOf({ rulebook, seat, state }, []),
  };
}

describe.each(shippedIds())('in games of %s, for every seat, with everything hidden from it otherwise', (id) => {
  const rulebook = shippedRulebook(id);
  const walks = [...SEEDS.map((seed) => gameOf(rulebook, seed)), gameOf(rulebook, 'swap/ahead', mindOf('normal'))];
  const steps = walks.flatMap((walk) => walk.scenes.map((scene) => ({ walk, scene })));
  const answers = steps.filter(({ scene }) => scene.step.kind === 'answer');
  const seats = [...rulebook.parties.keys()];

  it('what it sees is the same', () => {
    const dice = diceOf(`view ${id}`);
    let otherwise = 0;
    for (const { walk, scene } of steps) {
      for (const seat of seats) {
        const [as, other] = twins(walk, scene, seat, dice);
        expect(differingSlots(other.before.state, as.before.state)).toEqual([]);
        const kinds = hiddenOtherwise(rulebook, scene.before, seat, dice).subarray(rulebook.layout.kinds);
        if (kinds.some((kind, party) => party < seats.length && kind !== scene.before[rulebook.layout.kinds + party]))
          otherwise += 1;
      }
    }
    expect(otherwise).toBeGreaterThan(steps.length / 4);
  });

  it('what it is told of each step is the same, why others answered as they did among it', () => {
    const dice = diceOf(`told ${id}`);
    let reasons = 0;
    const kinds = new Set<string>();
    for (const { walk, scene } of steps) {
      for (const seat of seats) {
        const [as, other] = twins(walk, scene, seat, dice);
        const said = told(scene, as);
        for (const { kind } of said.reasons?.flat() ?? []) kinds.add(kind);
        expect(told(scene, other)).toEqual(said);
        if (JSON.stringify(said).includes('"span"')) reasons += 1;
      }
    }
    expect(reasons).toBeGreaterThan(answers.length);
    const breakable = promiseMarks(rulebook).tables.some((marks) => marks !== 0);
    const all = ['worth', 'clause', 'leaving', 'home', 'agreed', ...(breakable ? ['promise'] : [])];
    expect([...kinds]).toEqual(expect.arrayContaining(all));
  });

  it('what its own people advise it is the same', () => {
    const dice = diceOf(`advice ${id}`);
    for (const { walk, scene } of answers) {
      for (const seat of seats) {
        const [as, other] = twins(walk, scene, seat, dice);
        expect(advice(other.before)).toEqual(advice(as.before));
      }
    }
  });
});
