import { expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { playView } from '../../../src/app/view/play-view.ts';
import { openingMind } from '../../../src/minds/opening-mind.ts';
import { persona } from '../../../src/minds/persona.ts';
import { askMind } from '../../../src/rules/ask-mind.ts';
import { beginningOf } from '../../../src/session/beginning.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import type { Task } from '../../../src/ui/port/play.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shippedRulebook, shippedScenario } from '../../fixtures/shipped.ts';

await fetchLate();
const words = await createWords('en');
const scenario = shippedScenario('korea_2018');
const rulebook = shippedRulebook('korea_2018', { length: 'short' });
const beginning = beginningOf(scenario, 'short');
if (!beginning) throw new Error('There is no short game');
const { until } = beginning;
const names = lexicon(scenario, rulebook, words);

/** A chair that was taken over, when it is first asked so. */
function takenOver(kind: 'orders' | 'offer' | 'answer'): { readonly session: Session; readonly seat: number } {
  const session = createSession({
    rulebook,
    seed: 'o',
    force: beginning?.line.force ?? {},
    chairs: { us: { kind: 'human' }, dprk: { kind: 'mind', level: 'normal', mind: persona() } },
    rest: persona(),
    opening: { mind: openingMind(rulebook, { ...beginning, until } as Exclude<typeof beginning, undefined>), until },
  });
  for (let question = session.question(); question !== undefined; question = session.question()) {
    const { seat } = question;
    if (question.kind === kind) return { session, seat };
    session.decide(askMind(persona(), session.view(seat), question, () => 0.5));
  }
  throw new Error(`Nobody is asked for ${kind}`);
}

/** What is asked, where the seat had refused just that in some turn. */
function taskAfter({ session, seat }: ReturnType<typeof takenOver>, refusedIn: number): Task {
  const question = session.question();
  const cues = session.cues(seat);
  const table = question && 'table' in question ? question.table : -1;
  const offer = cues.findLast((cue) => cue.kind === 'offer' && cue.table === table);
  const put = offer?.kind === 'offer' ? offer : { party: 2, package: [] };
  const refused: Cue = {
    kind: 'answer',
    turn: refusedIn,
    table,
    summit: -1,
    party: seat,
    by: put.party,
    package: put.package,
    accepts: false,
  };
  const before = [refused, ...cues];
  const told: Session = { ...session, cues: () => before, origins: () => [-1, ...session.origins(seat)] };
  return playView(names, told, seat, { seen: 0 }).task;
}

it('what others refused in a seat before it was taken over is no word of who sits there now', () => {
  const asked = takenOver('answer');
  expect(taskAfter(asked, until - 1)).not.toHaveProperty('again');
  expect(taskAfter(asked, until)).toMatchObject({ kind: 'answer', again: names.turn(until) });
  const offering = takenOver('offer');
  const table = (turn: number): unknown => {
    const task = taskAfter(offering, turn);
    return task.kind === 'offer' ? task.table.last : undefined;
  };
  expect(table(until - 1)).toBeUndefined();
  expect(table(until)).toMatchObject({ own: true, accepts: false });
});

it('what was done in it before stands in the record under its name, and what is done since as your own', () => {
  const { session, seat } = takenOver('offer');
  const { log } = playView(names, session, seat, { seen: 0 });
  const you = log.filter(({ who, text }) => who === 'You' || /^You\b/.test(text)).map(({ turn }) => turn);
  const own = log.filter(({ by }) => by?.id === 'us').map(({ turn }) => turn);
  expect(Math.min(...own)).toBeLessThan(until);
  expect(Math.min(...you)).toBeGreaterThanOrEqual(until);
});

it('takes nothing over where the short game begins with the first turn', () => {
  const { session, seat } = takenOver('orders');
  const from = (turn: number) => {
    const calendar = { ...scenario.calendar, short: { from: turn, after: '' } };
    return playView(lexicon({ ...scenario, calendar }, rulebook, words), session, seat, { seen: 0 });
  };
  expect(from(10).takesOver).toBeDefined();
  expect(from(1).takesOver).toBeUndefined();
});
