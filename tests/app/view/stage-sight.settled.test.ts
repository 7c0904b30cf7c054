import { expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { playView } from '../../../src/app/view/play-view.ts';
import { stageSightOf } from '../../../src/app/view/stage-sight.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { mindLuck } from '../../../src/kernel/mind-luck.ts';
import { at } from '../../../src/kit/never.ts';
import { persona } from '../../../src/minds/persona.ts';
import { createSession } from '../../../src/session/session.ts';
import { EMPTY_DRAFT } from '../../../src/ui/port/play.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

it('a card that is not agreed says how it stands where that has been settled, as a day is that came into force', async () => {
  const words = await createWords('en');
  await fetchLate();
  const { scenario, rulebook } = shipped('korea_2018');
  const names = lexicon(scenario, rulebook, words);
  const mind = persona();
  const session = createSession({ rulebook, chairs: { us: { kind: 'human' } }, rest: mind, seed: 'settled' });
  const seat = rulebook.parties.findIndex(({ id }) => id === 'us');
  const told: (readonly [stands: string | undefined, expected: string | undefined])[] = [];
  for (let question = session.question(); question; question = session.question()) {
    const { state } = session.view(seat);
    const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
    const view = playView(names, session, seat, { seen: 0 });
    const stage = { lexicon: names, position, seat, question, cues: [...session.cues(seat)] };
    for (const { issue, agreed, stands } of stageSightOf(stage, view, EMPTY_DRAFT).table?.cards ?? []) {
      const today = at(state, rulebook.layout.levels + issue);
      const settled = agreed === undefined && today > 0;
      told.push([stands, settled ? words.say('table.staysOff', { level: names.level(issue, today) }) : undefined]);
    }
    const luck = mindLuck('settled', 'us')(state[rulebook.layout.turn] ?? 1);
    const mine = session.view(seat);
    session.decide(question.kind === 'answer' ? mind.respond(mine, question, luck) : mind.choose(mine, question, luck));
  }
  expect(told.map(([stands]) => stands)).toEqual(told.map(([, expected]) => expected));
  expect(told.some(([stands]) => stands !== undefined)).toBe(true);
});
