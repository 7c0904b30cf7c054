import { expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { numbersOf } from '../../../src/app/view/numbers.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { persona } from '../../../src/minds/persona.ts';
import { createSession } from '../../../src/session/session.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const session = createSession({ rulebook, chairs: { us: { kind: 'human' } }, rest: persona(), seed: 'numbers' });
const [seat, other] = ['us', 'dprk'].map((id) => rulebook.parties.findIndex((party) => party.id === id));

it('the terms of a price add up to it, and kinds to what they are summed up as, as they are shown', () => {
  const me = seat ?? -1;
  const { layout } = rulebook;
  for (let danger = 0; danger <= 100; danger += 7) {
    const state = session.view(me).state.slice();
    for (let gauge = 0; gauge < rulebook.gauges.length; gauge += 1)
      state[layout.gauges + gauge] = (danger * (gauge + 3)) % 101;
    const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
    const { leaving, meaning, going } = numbersOf(names, position, me, { worth: danger / 3, mayCome: danger / 7 });
    const tenths = (points: number): number => Math.round(points * 10);
    const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
    if (!leaving || !meaning || !going) throw new Error('A number is wanting');
    expect(sum(leaving.terms.map(({ points }) => tenths(points)))).toBe(tenths(leaving.price));
    expect(sum(going.terms.map(({ points }) => tenths(points)))).toBe(tenths(going.worth));
    const hundredths = meaning.kinds.map(({ odds, means }) => ({ n: Math.round(odds * 100), means }));
    expect(sum(hundredths.map(({ n }) => n))).toBe(100);
    expect(sum(hundredths.filter(({ means }) => means).map(({ n }) => n))).toBe(Math.round(meaning.odds * 100));
  }
});

it.each([
  { walked: -1, gone: undefined },
  { walked: seat ?? -1, gone: 'us' },
  { walked: other ?? -1, gone: 'dprk' },
])('who has left stands beside the price: $gone', ({ walked, gone }) => {
  const state = session.view(seat ?? -1).state.slice();
  state[rulebook.layout.walked] = walked + 1;
  const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
  expect(numbersOf(names, position, seat ?? -1, undefined).gone?.id).toBe(gone);
});

it('what is hoped of each table stands beside what stands now, and all of it adds up', () => {
  const me = seat ?? -1;
  const position = { rulebook, state: session.view(me).state.slice(), evaluator: flatEvaluator(rulebook) };
  const tables = [
    { table: 0, sits: 0.8, agrees: 0.5, points: 10 },
    { table: 1, sits: 0.9, agrees: 0, points: 20 },
  ];
  const { going } = numbersOf(names, position, me, { worth: 7, mayCome: 5, tables });
  expect(going?.terms).toEqual([
    { name: 'What stands now', points: 2 },
    { name: names.table(0), points: 4, if: { sits: 0.8, agrees: 0.5, brings: 10 } },
    { name: 'The meeting by itself, and what is left where nothing is signed', points: 1 },
  ]);
});
