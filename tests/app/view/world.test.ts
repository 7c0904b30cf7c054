import { expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { playView } from '../../../src/app/view/play-view.ts';
import { createSession } from '../../../src/session/session.ts';
import { createWords } from '../../../src/words/words.ts';
import { nothingMind } from '../../../src/minds/nothing-mind.ts';
import { shipped } from '../shipped.ts';

it('offers other views of the world before the first decision, and none where a class was given one', async () => {
  const { scenario, rulebook } = shipped('korea_2018');
  const seat = rulebook.parties.findIndex(({ id }) => id === 'us');
  const session = createSession({ rulebook, chairs: { us: { kind: 'human' } }, rest: nothingMind, seed: '1' });
  const named = lexicon(scenario, rulebook, await createWords('en'));
  const known = session.cues(seat).length;
  const shown = playView(named, session, seat, { seen: known, known }).world;
  const fixed = playView(named, session, seat, { seen: known, known, fixed: true }).world;
  expect(shown?.others.length).toBeGreaterThan(0);
  expect(fixed).toEqual({ ...shown, others: [] });
});
