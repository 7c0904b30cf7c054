import { describe, expect, it } from 'vitest';
import { keepingOf } from '../../../src/app/view/keeping.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { at } from '../../../src/kit/never.ts';
import { nothingMind } from '../../../src/minds/nothing-mind.ts';
import { draftOf } from '../../../src/rules/draft.ts';
import type { Clause } from '../../../src/rules/step.ts';
import { createSession } from '../../../src/session/session.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const session = createSession({ rulebook, seed: 'kept', chairs: { us: { kind: 'human' } }, rest: nothingMind });
const party = (id: string): number => rulebook.parties.findIndex((one) => one.id === id);
const [us, dprk] = [party('us'), party('dprk')];
const state = session.view(us).state.slice();
const { layout, mostKinds, parties } = rulebook;
const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };

/** The main table, and a clause of it by what it gives and whether others can check it. */
const { table } = at(rulebook.summits, rulebook.mainSummit);
const clauseOf = (giver: number, watched: boolean): Clause[] =>
  at(rulebook.tables, table).issues.flatMap((issue) => {
    const { gives, levels } = at(rulebook.issues, issue);
    const level = levels.findIndex((one, index) => index > 0 && one.watched === watched);
    return level > 0 && gives.length === 1 && gives[0] === giver ? [{ issue, level, wording: 'plain' }] : [];
  });
const keeping = (clauses: readonly Clause[]) => keepingOf(names, position, us, draftOf(rulebook, table, clauses, us));

/** The seat knows what it is: of its second kind, whose word holds at 0.6, and at 0.8 where it is checked. */
state[layout.kinds + us] = 1;
/** Of the other it is sure that it is of its last kind. */
const last = at(parties, dprk).kinds.length - 1;
for (let kind = 0; kind <= last; kind += 1)
  state[layout.beliefs + (us * parties.length + dprk) * mostKinds + kind] = kind === last ? 1 : 0;

describe('how likely it is that what is signed is kept', () => {
  const [own] = clauseOf(us, false);
  const [theirs, more] = [...clauseOf(dprk, false), ...clauseOf(dprk, true)];
  if (!own || !theirs || !more) throw new Error('The main table has no such clauses');
  const { keepsPlain, keepsWatched } = at(at(parties, dprk).kinds, last);
  const watched = ({ issue, level }: Clause): boolean => at(at(rulebook.issues, issue).levels, level).watched;
  const keeps = (clause: Clause): number => (watched(clause) ? keepsWatched : keepsPlain);

  it('is known of the own side, whose kind is no secret to it, and stands first', () => {
    const [first] = keeping([theirs, own]);
    expect(first).toMatchObject({ own: true, by: { id: 'us' }, low: 0.6, high: 0.6 });
  });
  it('is told of another by what it is taken for, with a tenth of doubt, and of all it gives together', () => {
    const [, other] = keeping([own, theirs, more]);
    const twentieth = (odds: number): number => Math.round(odds * 20) / 20;
    const all = keeps(theirs) * keeps(more);
    expect(other?.low).toBeCloseTo(twentieth(all - 0.1), 9);
    expect(other?.high).toBeCloseTo(twentieth(all + 0.1), 9);
    expect(new Set(other?.clauses.map(({ text }) => text))).toEqual(
      new Set([names.clause(theirs), names.clause(more)]),
    );
  });
  it('is not told of who gives nothing', () => {
    expect(keeping([own]).map(({ by }) => by.id)).toEqual(['us']);
    expect(keeping([])).toEqual([]);
  });
  it('hangs on nothing that is hidden from the seat', () => {
    const before = keeping([own, theirs]);
    state[layout.kinds + dprk] = (at(state, layout.kinds + dprk) + 1) % (last + 1);
    expect(keeping([own, theirs])).toEqual(before);
  });
});
