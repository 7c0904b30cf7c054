import { describe, expect, it } from 'vitest';
import { counselOf } from '../../../src/app/minds/counsel.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { playView } from '../../../src/app/view/play-view.ts';
import { swingsOf } from '../../../src/app/view/swings.ts';
import { mindLuck } from '../../../src/kernel/mind-luck.ts';
import { at } from '../../../src/kit/never.ts';
import { persona } from '../../../src/minds/persona.ts';
import { createSession } from '../../../src/session/session.ts';
import { heaviestAlong, isJump, JUMP } from '../../../src/ui/port/swings.ts';
import type { PlayView } from '../../../src/ui/port/play.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const names = lexicon(scenario, rulebook, await createWords('en'));
const mind = persona('normal');

/** What a seat is shown when it is first asked in each turn of a game that a mind plays for it. */
function shownTo(who: string, seed: string): readonly { readonly turn: number; readonly view: PlayView }[] {
  const session = createSession({ rulebook, seed, chairs: { [who]: { kind: 'human' } }, rest: mind });
  const seat = rulebook.parties.findIndex(({ id }) => id === who);
  const turns: { readonly turn: number; readonly view: PlayView }[] = [];
  for (let question = session.question(); question; question = session.question()) {
    const seen = session.view(seat);
    const turn = at(seen.state, rulebook.layout.turn);
    if (turns.at(-1)?.turn !== turn) {
      const counsel = counselOf(seen, [], session.record());
      const { going } = counsel;
      turns.push({
        turn,
        view: playView(names, session, seat, { seen: 0, counsel, swingsOf, ...(going && { going }) }),
      });
    }
    const luck = mindLuck(seed, who)(turn);
    session.decide(question.kind === 'answer' ? mind.respond(seen, question, luck) : mind.choose(seen, question, luck));
  }
  return turns;
}

const inHundredths = (odds: number): number => Math.round(100 * odds);
const oddsIn = ({ numbers: { meaning } }: PlayView) => (meaning ? [meaning, ...meaning.others] : []);

describe.each([
  ['us', '1'],
  ['us', '2'],
  ['us', '3'],
  ['us', '4'],
  ['us', '5'],
  ['rok', '1'],
  ['rok', '2'],
  ['rok', '3'],
  ['rok', '4'],
  ['rok', '5'],
])('to %s in game %s', (who, seed) => {
  const turns = shownTo(who, seed);
  const pairs = turns.slice(1).map((now, index) => ({ ...now, before: at(turns, index).view }));

  it('no odds move by three in 100 from turn to turn without lines that tell by what', () => {
    for (const { turn, view, before } of pairs) {
      for (const { of, odds } of oddsIn(view)) {
        const was = oddsIn(before).find((one) => one.of.id === of.id)?.odds ?? odds;
        if (!isJump({ from: inHundredths(was), to: inHundredths(odds) })) continue;
        const steps = view.evidence(of.id).filter((step) => step.turn >= turn - 1);
        expect(steps.every(({ text, fits }) => text !== '' && fits !== '')).toBe(true);
        const told = steps.reduce((sum, { from, to }) => sum + to - from, 0);
        // What is not told of is less than would have to be.
        expect(Math.abs(100 * (odds - was - told))).toBeLessThan(JUMP);
        expect(Math.sign(told)).toBe(Math.sign(odds - was));
      }
    }
  });

  it('no other number moves by three points without its terms, and what did it where one thing did much of it', () => {
    for (const { view, before } of pairs) {
      for (const [which, was, is] of [
        ['leaving', before.numbers.leaving?.price, view.numbers.leaving?.price],
        ['going', before.numbers.going?.worth, view.numbers.going?.worth],
      ] as const) {
        if (was === undefined || is === undefined || !isJump({ from: was, to: is })) continue;
        const swing = view.swings?.()?.[which];
        expect(swing?.terms.length).toBeGreaterThan(0);
        expect(swing && (swing.cause ?? heaviestAlong(swing))).toBeDefined();
      }
    }
  });
});
