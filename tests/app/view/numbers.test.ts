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
