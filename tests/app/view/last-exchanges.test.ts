import { describe, expect, it } from 'vitest';
import { finaleOf, lastExchanges } from '../../../src/app/view/last-exchanges.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('first_steps');
const names = lexicon(scenario, rulebook, await createWords('en'));
const [OWN, THEIRS] = [0, 1];
const first = [{ issue: 0, level: 1, wording: 'plain' }] as const;
const second = [{ issue: 1, level: 1, wording: 'plain' }] as const;
const at = { turn: 8, table: 0, summit: 0 };
const offer = (party: number, clauses: typeof first | typeof second): Cue => ({
  ...at,
  kind: 'offer',
  party,
  package: clauses,
  public: false,
  bridge: false,
});
const answer = (party: number, by: number, accepts: boolean, clauses: typeof first | typeof second): Cue => ({
  ...at,
  kind: 'answer',
  party,
  by,
  accepts,
  package: clauses,
});
const signed = (clauses: typeof first | typeof second): Cue => ({
  turn: 8,
  kind: 'signed',
  table: 0,
  package: clauses,
  inForce: true,
});
const told = (cues: readonly Cue[]) =>
  lastExchanges(names, cues, OWN).map(({ by, own, clauses, answers, signed: isSigned }) => ({
    by: by?.id,
    own,
    clauses,
    answers: answers.map((one) => [one.by.id, one.accepts]),
    signed: isSigned,
  }));

describe('what was said last, before how it ended', () => {
  const [own, theirs] = rulebook.parties.map(({ id }) => id);
  it('is an own offer with its answer, and then the text of the other side that was signed', () => {
    const cues = [
      offer(OWN, first),
      answer(THEIRS, OWN, false, first),
      offer(THEIRS, second),
      answer(OWN, THEIRS, true, second),
      signed(second),
    ];
    expect(told(cues)).toEqual([
      { by: own, own: true, clauses: [names.clause(first[0])], answers: [[theirs, false]], signed: false },
      { by: theirs, own: false, clauses: [names.clause(second[0])], answers: [[own, true]], signed: true },
    ]);
  });
  it('is a text of others that was only seen to be signed', () => {
    expect(told([signed(first)])).toEqual([
      { by: undefined, own: false, clauses: [names.clause(first[0])], answers: [], signed: true },
    ]);
  });
  it('is a signature beside what was refused before, and not laid at its door', () => {
    const cues = [answer(THEIRS, OWN, false, first), signed(second)];
    expect(told(cues).map((one) => one.signed)).toEqual([false, true]);
  });
  it('is nothing where the seat alone said the last word, or nothing lay on a table', () => {
    expect(told([answer(OWN, THEIRS, false, first)])).toEqual([]);
    expect(told([])).toEqual([]);
  });
});

describe('the page before how it ended', () => {
  const sits: Cue = { turn: 8, kind: 'summit', summit: 0, status: 'sits' };
  const before = [offer(OWN, second), answer(THEIRS, OWN, false, second)];
  it('tells of leaders who sat down what they said, and nothing that was said before', () => {
    const finale = finaleOf(
      names,
      [...before, sits, offer(THEIRS, first), answer(OWN, THEIRS, true, first), signed(first)],
      OWN,
    );
    expect(finale?.where).toBe(names.summit(0));
    expect(finale?.exchanges.map(({ clauses }) => clauses)).toEqual([[names.clause(first[0])]]);
    expect(finaleOf(names, [...before, sits], OWN)).toBeUndefined();
  });
  it('names the table where no leaders sat down', () => {
    expect(finaleOf(names, before, OWN)).toMatchObject({ where: names.table(0), exchanges: [{ own: true }] });
  });
});
