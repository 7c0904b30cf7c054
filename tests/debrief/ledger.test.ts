import { describe, expect, it } from 'vitest';
import { debrief } from '../../src/debrief/debrief.ts';
import { walkThrough } from '../../src/debrief/walk.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import type { LedgerEntry } from '../../src/rules/ledger.ts';
import { chronicle, EVERYTHING } from '../../src/session/chronicle.ts';
import { createSession } from '../../src/session/session.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const GAMES = 6;

function played(id: string) {
  const rulebook = shippedRulebook(id);
  const seats = [...rulebook.parties.keys()];
  const chair = { kind: 'mind', level: 'normal', mind: persona() } as const;
  const chairs = Object.fromEntries(rulebook.parties.map((party) => [party.id, chair]));
  return Array.from({ length: GAMES }, (_, game) => {
    const session = createSession({ rulebook, seed: `ledger/${game}`, chairs, rest: nothingMind });
    const walk = walkThrough(session.record(), rulebook);
    const told = chronicle(rulebook, walk.fate, [...seats, EVERYTHING]);
    told.follow(walk.scenes.map(({ step }) => step));
    const back = debrief(session.record(), rulebook, () => ({ mind: persona(), tries: 0 }));
    return { rulebook, seats, told, back };
  });
}

const games = ['camp_david_1978', 'korea_2018'].flatMap(played);

/** What an entry is about: the same for who saw a part of it and for who saw all. */
function about(entry: LedgerEntry): string {
  switch (entry.kind) {
    case 'reading':
      return ['reading', entry.hearer, entry.issue, entry.sender, entry.carrier, entry.signed].join(' ');
    case 'promise':
      return ['promise', entry.party, entry.promise].join(' ');
    case 'secret':
      return ['secret', entry.party, entry.deed].join(' ');
    default:
      throw new Error('No such entry');
  }
}

describe('the ledgers of whole games', () => {
  it('of who sees everything are those of the debrief', () => {
    for (const { told, back } of games) expect(told.ledger(EVERYTHING)).toEqual(back.ledger);
  });

  it('of a seat hold nothing that is not in the whole, and levels only as they are there', () => {
    for (const { seats, told, back } of games) {
      for (const seat of seats) {
        for (const entry of told.ledger(seat)) {
          const whole = back.ledger.filter((one) => about(one) === about(entry));
          expect(whole.length).toBeGreaterThan(0);
          if (entry.kind !== 'reading' || entry.said === undefined || entry.heard === undefined) continue;
          const { said, heard } = entry;
          expect(whole.some((one) => one.kind === 'reading' && one.said === said && one.heard === heard)).toBe(true);
        }
      }
    }
  });

  it('say of every promise and of every broken clause what the debrief says', () => {
    for (const { back } of games) {
      const promises = back.ledger.flatMap((one) => (one.kind === 'promise' ? [one] : []));
      const key = ({ party, promise, status, settled }: (typeof promises)[number]): string =>
        [party, promise, status, settled].join(' ');
      expect(promises.map(key).toSorted()).toEqual(
        back.promises.map((one) => [one.party, one.promise, one.status, one.settled].join(' ')).toSorted(),
      );
      for (const { issue, giver, kept } of back.clauses) {
        const signed = back.ledger.filter((one) => one.kind === 'reading' && one.signed && one.issue === issue);
        expect(signed.some((one) => one.kind === 'reading' && (kept ? one.kept : one.broke).includes(giver))).toBe(
          true,
        );
      }
    }
  });

  it('say of every debt that was paid what it was for: at the price of where readings met', () => {
    let paid = 0;
    for (const { rulebook, back } of games) {
      const { direct, summit, epilogue } = rulebook.calls;
      for (const { party, turn, points } of back.payments.filter(({ reason }) => reason === 'debt')) {
        const owed = back.ledger.reduce(
          (sum, one) =>
            one.kind === 'reading' && one.fate === 'called' && one.carrier === party && one.settled === turn
              ? sum + one.points
              : sum,
          0,
        );
        expect(points).toBeGreaterThan(0);
        expect(points).toBeLessThanOrEqual(owed * Math.max(direct, summit, epilogue) + 1e-9);
        paid += 1;
      }
    }
    expect(paid).toBeGreaterThan(5);
  });
});
