import { expect, it } from 'vitest';
import { homeDoubters } from '../../../src/app/view/home-doubters.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { nothingMind } from '../../../src/minds/nothing-mind.ts';
import type { Package } from '../../../src/rules/step.ts';
import { createSession } from '../../../src/session/session.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const place = (list: readonly { readonly id: string }[], id: string): number => list.findIndex((one) => one.id === id);
const [rok, dprk] = [place(rulebook.parties, 'rok'), place(rulebook.parties, 'dprk')];
const issue = place(rulebook.issues, 'denuke');
const most = (rulebook.issues[issue]?.levels.length ?? 1) - 1;
const session = createSession({ rulebook, seed: 'home', chairs: { rok: { kind: 'human' } }, rest: nothingMind });
const position = { rulebook, state: session.view(rok).state, evaluator: flatEvaluator(rulebook) };
const against = (offered: Package): readonly string[] => {
  const table = place(rulebook.tables, 'house_of_peace');
  return homeDoubters(names, position, { party: dprk, table, package: offered, worder: rok });
};

it('who at the home of another would not have an offer is named: those without whom nothing goes before all others', () => {
  const { constituencies = [] } = rulebook.parties[dprk] ?? {};
  const [vetoes, all] = [constituencies.filter(({ veto }) => veto), constituencies].map((some) =>
    some.map(({ id }) => names.constituency(dprk, id)),
  );
  const named = against([{ issue, level: most, wording: 'plain' }]);
  expect(named.length).toBeGreaterThan(0);
  expect(all).toEqual(expect.arrayContaining([...named]));
  const vetoed = named.filter((one) => vetoes?.includes(one));
  expect([[], named]).toContainEqual(vetoed);
});
