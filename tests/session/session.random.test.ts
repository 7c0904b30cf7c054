import { describe, expect, it } from 'vitest';
import { shippedIds } from '../../src/cli/scenario-files.ts';
import type { GameRecord } from '../../src/kernel/record.ts';
import { replay } from '../../src/kernel/replay.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { worldFate } from '../../src/kernel/fate.ts';
import { at } from '../../src/kit/never.ts';
import { randomMind } from '../../src/minds/random-mind.ts';
import { draftOnTable } from '../../src/rules/draft.ts';
import { mustSign } from '../../src/rules/signing.ts';
import { passes } from '../../src/rules/win-set.ts';
import type { Chair } from '../../src/session/chair.ts';
import { createSession, resumeSession, type Session } from '../../src/session/session.ts';
import { diceOf, randomPerson } from '../fixtures/random-play.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

/** People play anything lawful, take back and reload now and then: the game must not notice. */
describe.each(shippedIds())('people at a game of %s', (id) => {
  const rulebook = shippedRulebook(id);
  const chairs = Object.fromEntries(
    rulebook.parties.filter(({ plans }) => plans).map(({ id: party }): [string, Chair] => [party, { kind: 'human' }]),
  );
  const seating = { rulebook, chairs, rest: randomMind };

  function reload(record: GameRecord): Session {
    const resumed = resumeSession(seating, record);
    if (!resumed.ok) throw new Error(`${resumed.failure.because} on turn ${resumed.failure.turn}`);
    return resumed.value;
  }

  it('are refused their own signature where home would not carry it, and only there', () => {
    const dice = diceOf('people at home');
    const yes = { kind: 'answer', accepts: true } as const;
    /** Said and expected. */
    const answers: (readonly [string | undefined, string | undefined])[] = [];
    for (const seed of ['one', 'two', 'three']) {
      const session = createSession({ ...seating, seed });
      for (let question = session.question(); question !== undefined; question = session.question()) {
        const waiting = kernelGame(rulebook, worldFate(rulebook, seed), { from: session.position().state }).waiting();
        session.sit(question.seat);
        const seen = { ...session.position(), state: session.view(question.seat).state };
        if (question.kind === 'answer') {
          const carried = passes(seen, question.seat, draftOnTable(rulebook, seen.state));
          const signs = mustSign(rulebook, draftOnTable(rulebook, seen.state), question.seat);
          answers.push([session.whyNot(yes)?.code, carried || !signs ? undefined : 'not_at_home']);
        }
        session.decide(randomPerson(seen, waiting, question, dice));
      }
    }
    expect(answers.map(([said]) => said)).toEqual(answers.map(([, expected]) => expected));
    expect(new Set(answers.map(([said]) => said))).toEqual(new Set([undefined, 'not_at_home']));
  });

  it.each(['one', 'two'])('may take back and reload at any time (%s)', (seed) => {
    const dice = diceOf(`people/${seed}`);
    let session = createSession({ ...seating, seed });
    let decisions = 0;
    for (let question = session.question(); question !== undefined; question = session.question()) {
      const waiting = kernelGame(rulebook, worldFate(rulebook, seed), { from: session.position().state }).waiting();
      session.sit(question.seat);
      const seen = { ...session.position(), state: session.view(question.seat).state };
      expect(session.decide(randomPerson(seen, waiting, question, dice))).toBeUndefined();
      decisions += 1;
      if (decisions % 7 > 0) continue;
      const cues = rulebook.parties.map(({ plans }, seat) => (plans ? [...session.cues(seat)] : []));
      const before = session.record();
      session = reload(before);
      expect(session.record()).toEqual(before);
      expect(rulebook.parties.map(({ plans }, seat) => (plans ? [...session.cues(seat)] : []))).toEqual(cues);
      if (dice.chance(0.5)) session.undo();
    }
    const record = session.record();
    const { outcome, game } = replay(record, rulebook);
    expect(outcome).toEqual({ kind: 'matches' });
    expect([...session.position().state]).toEqual([...game.state]);
    expect(at(game.state, rulebook.layout.ending)).toBeGreaterThan(0);
    expect(decisions).toBeGreaterThan(7);
  });
});
