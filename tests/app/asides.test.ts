import { expect, it } from 'vitest';
import { decideSaying } from '../../src/app/asides.ts';
import { foretold } from '../../src/app/view/forecasts.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import type { Decision } from '../../src/rules/game.ts';
import { createSession, resumeSession, type Session } from '../../src/session/session.ts';
import { shipped } from './shipped.ts';

const { rulebook } = shipped('first_steps');
const NOTHING: Decision = { kind: 'orders', deeds: [] };
const seating = {
  rulebook,
  chairs: { skerry: { kind: 'human' }, holm: { kind: 'human' } },
  rest: nothingMind,
} as const;

/** A game that stands at an offer, after sealed orders of nothing. */
function atAnOffer(): Session {
  const session = createSession({ ...seating, seed: 'asides' });
  for (let n = 0; n < 60 && session.question()?.kind !== 'offer'; n += 1) {
    const question = session.question();
    const seat = session.handOver() ?? question?.seat ?? 0;
    session.sit(seat);
    session.decide(question?.kind === 'orders' ? NOTHING : { kind: 'pass' });
  }
  session.sit(session.question()?.seat ?? 0);
  return session;
}

const onTheTable = (session: Session): Decision => {
  const { tables, issues } = rulebook;
  const table = session.question()?.kind === 'offer' ? 0 : -1;
  const issue = tables[table]?.issues[0] ?? 0;
  const level = (issues[issue]?.levels.length ?? 1) - 1;
  return { kind: 'offer', package: [{ issue, level, wording: 'plain' }], public: false };
};

it('what is said of an offer stands in the record before it, and the record still replays', () => {
  const session = atAnOffer();
  const seat = rulebook.parties[session.question()?.seat ?? 0]?.id ?? '';
  const refusal = decideSaying(session, onTheTable(session), {
    odds: 0.7,
    analysts: 0.45,
    chair: { yes: false, why: 'home' },
  });
  expect(refusal).toBeUndefined();
  const record = session.record();
  expect(record.entries.slice(-4).map(({ kind }) => kind)).toEqual(['forecast', 'forecast', 'note', 'offer']);
  expect(foretold(record.entries, seat)).toMatchObject([
    { odds: 0.7, analysts: 0.45, chair: { yes: false, why: 'home' } },
  ]);
  expect(resumeSession(seating, record).ok).toBe(true);
});

it('nothing is written of a decision that is refused', () => {
  const session = atAnOffer();
  const before = session.record().entries.length;
  expect(decideSaying(session, { kind: 'answer', accepts: true }, { odds: 0.5 })).toBeDefined();
  expect(session.record().entries).toHaveLength(before);
});
