import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { deskIsDue, satThere } from '../../../src/app/view/desk-due.ts';
import { otherDesk } from '../../../src/app/view/other-desk.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import type { Entry } from '../../../src/kernel/record.ts';
import { inferredReasons } from '../../../src/minds/inferred-reasons.ts';
import { nothingMind } from '../../../src/minds/nothing-mind.ts';
import { draftOf } from '../../../src/rules/draft.ts';
import { homeAsSeen } from '../../../src/rules/reply.ts';
import { worthOfLeaving } from '../../../src/rules/leaving.ts';
import { pointsAt } from '../../../src/rules/points.ts';
import { PROMISE_STATUS, STRENGTHS } from '../../../src/rules/layout.ts';
import { viewOf } from '../../../src/rules/view.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createSession } from '../../../src/session/session.ts';
import { createWords } from '../../../src/words/words.ts';
import { hiddenOtherwise } from '../../fixtures/hidden-otherwise.ts';
import { diceOf } from '../../fixtures/random-play.ts';
import { shipped } from '../shipped.ts';

await createWords('en');
await fetchLate();

const asked = (turn: number): Entry => ({ turn, seat: 'us', kind: 'note', about: 'other_desk', text: 'declined' });

describe('a change of chair is due', () => {
  const desk = { party: 'them', turns: [3, 6, 9] };
  it.each([
    [2, [], false],
    [3, [], true],
    [5, [], true],
    [5, [asked(4)], false],
    [6, [asked(4)], true],
    [9, [asked(4), asked(6)], false],
  ])('in turn %i after %j: %s', (turn, before, due) => {
    expect(deskIsDue(desk, before, 'us', turn)).toBe(due);
  });
  it('by what this seat was asked, and no other', () => {
    expect(deskIsDue(desk, [{ ...asked(4), seat: 'ally' }], 'us', 5)).toBe(true);
  });
});

describe("a change of chair by one's own wish", () => {
  it('is one a turn; to decline one is none', () => {
    const sat: Entry = { turn: 4, seat: 'us', kind: 'note', about: 'other_desk', text: 'yes worth' };
    expect(satThere([asked(4)], 'us', 4)).toBe(false);
    expect(satThere([sat], 'us', 4)).toBe(true);
    expect(satThere([sat], 'us', 5)).toBe(false);
    expect(satThere([sat], 'them', 4)).toBe(false);
  });
});

describe.each(['first_steps', 'camp_david_1978', 'korea_2018'])('the other chair in %s', (id) => {
  const { scenario, rulebook } = shipped(id);
  const seat = rulebook.parties.findIndex(({ plans }) => plans);
  const other = rulebook.parties.findIndex(({ plans }, party) => plans && party !== seat);
  const chairs = Object.fromEntries(rulebook.parties.map((party) => [party.id, { kind: 'human' } as const]));
  const { state } = createSession({ rulebook, seed: 'chair', chairs, rest: nothingMind }).position();
  const table = rulebook.summits[rulebook.mainSummit]?.table ?? -1;
  const clauses = rulebook.issues.map(({ levels }, issue) => ({
    issue,
    level: levels.length - 1,
    wording: 'plain' as const,
  }));

  it('says the same whatever is hidden from who sits down in it', async () => {
    const names = lexicon(scenario, rulebook, await createWords('en'));
    const dice = diceOf(`chair ${id}`);
    const read = (from: typeof state) => {
      const view = viewOf(rulebook, from, seat);
      return otherDesk(
        names,
        { rulebook, state: view.state, evaluator: flatEvaluator(rulebook) },
        { seat, table },
        other,
      );
    };
    const said = read(state);
    for (let n = 0; n < 20; n += 1) {
      const again = read(hiddenOtherwise(rulebook, state, seat, dice));
      expect(again.read(clauses)).toEqual(said.read(clauses));
      expect(again.brief).toBe(said.brief);
      expect(again.stands()).toEqual(said.stands());
    }
  });

  it('sets leaving beside the offer where a no may come to it; elsewhere a no leaves all as it is', async () => {
    const names = lexicon(scenario, rulebook, await createWords('en'));
    const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
    for (const at of rulebook.tables.keys()) {
      const { kinds, leaving } = otherDesk(names, position, { seat, table: at }, other).read(clauses);
      expect(leaving).toBe(at === table);
      for (const [kind, { instead }] of kinds.entries())
        expect(instead).toBe(leaving ? worthOfLeaving(position, other, kind) : 0);
    }
  });

  it('says by how much the home of each carries an offer, and how far a mood may move what they ask', async () => {
    const names = lexicon(scenario, rulebook, await createWords('en'));
    const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
    const { kinds, mood } = otherDesk(names, position, { seat, table }, other).read(clauses);
    const rules = rulebook.parties[other];
    expect(mood).toBe(rules?.mood);
    const isAsked = (rules?.constituencies.length ?? 0) > 0;
    expect(kinds.every(({ home }) => (home !== undefined) === isAsked && !Number.isNaN(home))).toBe(true);
    expect(homeAsSeen(position, seat, other, 0, draftOf(rulebook, table, [], seat))).not.toBe(kinds[0]?.home);
  });

  it('counts an offer for an answer as it is counted in the newspaper, with the least they would sign for', async () => {
    const names = lexicon(scenario, rulebook, await createWords('en'));
    const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
    let differs = 0;
    for (const [at, { issues }] of rulebook.tables.entries()) {
      const offer = clauses.filter(({ issue }) => issues.includes(issue));
      const { kinds } = otherDesk(names, position, { seat, table: at }, other).read(offer);
      const answer = { party: other, table: at, package: offer, worder: seat, accepts: false };
      const reasons = inferredReasons({ rulebook, state, seat }, answer);
      // The newspaper speaks in whole points, with one of error either way.
      const spanOf = (of: readonly number[]) => ({
        low: Math.floor(Math.min(...of) - 1),
        high: Math.ceil(Math.max(...of) + 1),
      });
      const likely = kinds.filter(({ odds }) => odds >= 0.05);
      const shown = (row: 'counted' | 'least') => spanOf(likely.map((kind) => kind[row]));
      expect(reasons.find(({ kind }) => kind === 'worth')).toEqual({ kind: 'worth', span: shown('counted') });
      const asks = reasons.find((reason) => reason.kind === 'asks');
      expect(asks?.span ?? shown('least')).toEqual(shown('least'));
      differs += kinds.filter(({ counted, worth }) => Math.abs(counted - worth) > 0.5).length;
    }
    // What is kept is another thing.
    expect(differs).toBeGreaterThan(0);
  });

  it('adds up, and holds every kind they may be with its odds', async () => {
    const names = lexicon(scenario, rulebook, await createWords('en'));
    const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
    const { kinds, clauses: read } = otherDesk(names, position, { seat, table }, other).read(clauses);
    expect(kinds.reduce((sum, { odds }) => sum + odds, 0)).toBeCloseTo(1, 9);
    for (const [kind, { worth }] of kinds.entries()) {
      const sum = clauses.reduce((all, { issue, level }) => {
        const today = state[rulebook.layout.levels + issue] ?? 0;
        return all + pointsAt(position, other, kind, issue, level) - pointsAt(position, other, kind, issue, today);
      }, 0);
      // In tenths, as it is shown, and the column comes to it.
      expect(Math.abs(worth - sum)).toBeLessThan(0.0501);
      expect(read.reduce((all, { points }) => all + Math.round((points[kind] ?? 0) * 10), 0)).toBe(
        Math.round(worth * 10),
      );
    }
    expect(read).toHaveLength(clauses.length);
  });
});

describe('the answer that is foretold', () => {
  const { scenario, rulebook } = shipped('korea_2018');
  const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
  const [us, rok, dprk] = [party('us'), party('rok'), party('dprk')];
  const chairs = Object.fromEntries(rulebook.parties.map(({ id }) => [id, { kind: 'human' } as const]));
  const { state } = createSession({ rulebook, seed: 'first', chairs, rest: nothingMind }).position();
  const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
  const table = rulebook.tables.findIndex(
    ({ parties }) => parties.length === 2 && parties.includes(us) && parties.includes(dprk),
  );
  const clausesWhere = (signs: boolean) =>
    rulebook.issues.flatMap(({ levels }, issue) => {
      const level = levels.findLastIndex((one) =>
        signs ? one.signs.includes(rok) : one.signs.every((signer) => signer === us || signer === dprk),
      );
      return level > 0 ? [{ issue, level, wording: 'plain' as const }] : [];
    });

  it('is asked for only where nobody answers before: one no is the end of an offer', async () => {
    const desk = otherDesk(lexicon(scenario, rulebook, await createWords('en')), position, { seat: us, table }, dprk);
    const [called] = clausesWhere(true);
    const alone = clausesWhere(false).slice(0, 2);
    expect(called).toBeDefined();
    expect(desk.answersFirst(alone)).toBe(true);
    expect(desk.answersFirst([...alone, ...(called ? [called] : [])])).toBe(false);
  });
});

describe('how things stand for who sits there', () => {
  const { scenario, rulebook } = shipped('korea_2018');
  const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
  const [seat, other] = [party('us'), party('dprk')];
  const { layout, promises, tables, issues } = rulebook;
  const chairs = Object.fromEntries(rulebook.parties.map(({ id }) => [id, { kind: 'human' } as const]));
  const table = tables.findIndex(({ parties }) => parties.includes(seat) && parties.includes(other));
  const fresh = () => createSession({ rulebook, seed: 'first', chairs, rest: nothingMind }).position().state.slice();
  const told = async (state: Float64Array, language: 'en' | 'ko' = 'en') => {
    const names = lexicon(scenario, rulebook, await createWords(language));
    return otherDesk(names, { rulebook, state, evaluator: flatEvaluator(rulebook) }, { seat, table }, other).stands();
  };

  it('is said with what is agreed, by the clause', async () => {
    expect((await told(fresh()))[0]).toBe('At this table nothing is agreed yet.');
    const state = fresh();
    const issue = tables[table]?.issues[0] ?? -1;
    state[layout.agreed + issue] = 2;
    const level = lexicon(scenario, rulebook, await createWords('en')).level(issue, 1);
    const [agreed = '', ...rest] = await told(state);
    expect(agreed).toMatch(/^Agreed at this table already/u);
    expect(agreed).toContain(level);
    // What is agreed is not wanted any more.
    expect(rest.join(' ')).not.toContain(level);
  });

  it('is said with the word each side has given, and not with one given in silence by the other', async () => {
    const state = fresh();
    const give = (by: number, strength: (typeof STRENGTHS)[number]) => {
      state[layout.promiseStatus + by * promises.length] = PROMISE_STATUS.indexOf('live');
      state[layout.promiseStrength + by * promises.length] = STRENGTHS.indexOf(strength);
    };
    give(seat, 'silent');
    give(other, 'silent');
    expect((await told(state)).filter((text) => text.startsWith('Word given by North Korea'))).toEqual([]);
    give(other, 'firm');
    expect((await told(state)).some((text) => text.startsWith('Word given by North Korea'))).toBe(true);
  });

  it('is said in one voice, by the names of both: nobody is “you” or “they”', async () => {
    const state = fresh();
    for (const by of [seat, other]) {
      state[layout.promiseStatus + by * promises.length] = PROMISE_STATUS.indexOf('live');
      state[layout.promiseStrength + by * promises.length] = STRENGTHS.indexOf('firm');
    }
    const all = await told(state);
    expect(all.filter((text) => text.startsWith('Word given by '))).toHaveLength(2);
    expect(
      all.filter((text) => /\b(?:you|yours?|they|them|theirs?)\b/iu.test(text.replaceAll(/“[^”]*”/gu, ''))),
    ).toEqual([]);
  });

  it('ends with what they want most of the rest, an issue that may stand in an offer there', async () => {
    const wanted = (await told(fresh())).at(-1) ?? '';
    const names = lexicon(scenario, rulebook, await createWords('en'));
    const open = issues.flatMap((_, issue) =>
      tables[table]?.issues.includes(issue) === true ? [names.issue(issue)] : [],
    );
    expect(wanted).toMatch(/this is wanted most/u);
    expect(open.some((issue) => wanted.includes(issue))).toBe(true);
  });

  it('is said in Korean without a Latin letter', async () => {
    const state = fresh();
    state[layout.agreed + (tables[table]?.issues[0] ?? -1)] = 2;
    await createWords('ko');
    await fetchLate();
    expect((await told(state, 'ko')).filter((text) => /[A-Za-z]/u.test(text))).toEqual([]);
  });
});
