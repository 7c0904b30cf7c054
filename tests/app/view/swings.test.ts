import { expect, it } from 'vitest';
import { counselOf } from '../../../src/app/minds/counsel.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { playView } from '../../../src/app/view/play-view.ts';
import { swingsOf } from '../../../src/app/view/swings.ts';
import { at } from '../../../src/kit/never.ts';
import { mindLuck } from '../../../src/kernel/mind-luck.ts';
import { persona } from '../../../src/minds/persona.ts';
import { createSession } from '../../../src/session/session.ts';
import { JUMP, type Swing } from '../../../src/ui/port/swings.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const names = {
  en: lexicon(scenario, rulebook, await createWords('en')),
  ko: lexicon(scenario, rulebook, await createWords('ko')),
};

/** What a seat is shown of its numbers when its orders are asked for, turn by turn of a game in which it orders nothing. */
function watched(seat: number, language: 'en' | 'ko') {
  const chairs = { [at(rulebook.parties, seat).id]: { kind: 'human' as const } };
  const session = createSession({ rulebook, seed: 'sw', chairs, rest: persona() });
  const turns = [];
  for (let question = session.question(); question !== undefined; question = session.question()) {
    if (question.kind === 'orders') {
      const seen = session.view(seat);
      const turn = at(seen.state, rulebook.layout.turn);
      const counsel = counselOf(seen, [], session.record());
      const going = counsel.going;
      const view = playView(names[language], session, seat, { seen: 0, counsel, swingsOf, ...(going && { going }) });
      turns.push({ turn, going, view });
      session.decide({ kind: 'orders', deeds: [] });
    } else if (question.kind === 'answer') session.decide({ kind: 'answer', accepts: false });
    else session.decide({ kind: 'pass' });
  }
  return turns;
}

const turns = watched(1, 'en');
const sum = (parts: readonly { readonly points: number }[]): number =>
  parts.reduce((all, { points }) => all + points, 0);

it('nothing has moved before the second turn', () => {
  expect(turns[0]?.view.swings?.()).toBeUndefined();
});

it('a number has moved from where it stood a turn before to where it stands', () => {
  expect(turns.length).toBeGreaterThan(10);
  for (const [index, { turn, view, going }] of turns.entries()) {
    const before = turns[index - 1];
    if (before === undefined) continue;
    const swings = view.swings?.();
    expect(swings?.turn).toBe(turn - 1);
    const since = swings?.leaving?.last === true ? undefined : swings?.leaving;
    expect(since?.from ?? 0).toBeCloseTo(since ? (before.view.numbers.leaving?.price ?? Number.NaN) : 0, 0);
    expect(swings?.leaving?.to).toBeCloseTo(view.numbers.leaving?.price ?? Number.NaN, 0);
    const last = swings?.going?.last === true;
    expect(last ? 0 : swings?.going?.from).toBeCloseTo(last ? 0 : (before.going?.worth ?? Number.NaN), 9);
    expect(swings?.going?.to).toBe(going?.worth);
    expect(sum(going?.since?.moved ?? [])).toBeCloseTo((going?.worth ?? 0) - (swings?.going?.from ?? 0), 9);
  }
});

it('a number that jumped since the last decision is told from there', () => {
  const mind = persona('normal');
  const session = createSession({ rulebook, seed: '1', chairs: { us: { kind: 'human' } }, rest: mind });
  const seat = rulebook.parties.findIndex(({ id }) => id === 'us');
  let shown = Number.NaN;
  const jumps: { readonly by: number; readonly shown: number; readonly told: Swing }[] = [];
  for (let question = session.question(); question; question = session.question()) {
    const seen = session.view(seat);
    const counsel = counselOf(seen, [], session.record());
    const { going } = counsel;
    const view = playView(names.en, session, seat, { seen: 0, counsel, swingsOf, ...(going && { going }) });
    const worth = going?.worth ?? Number.NaN;
    const told = view.swings?.()?.going;
    if (told && Math.abs(worth - shown) > JUMP) jumps.push({ by: worth - shown, shown, told });
    shown = worth;
    const luck = mindLuck('1', 'us')(seen.state[rulebook.layout.turn] ?? 1);
    session.decide(question.kind === 'answer' ? mind.respond(seen, question, luck) : mind.choose(seen, question, luck));
  }
  expect(jumps.length).toBeGreaterThan(2);
  expect(jumps.some(({ told }) => told.last)).toBe(true);
  // As much as was seen to move is told of, or more, where it has moved for longer; and never that nothing did it.
  for (const { by, told } of jumps) {
    expect(Math.abs(told.to - told.from)).toBeGreaterThanOrEqual(Math.abs(by) - 1e-9);
    expect(told.terms.length).toBeGreaterThan(0);
  }
  for (const { told, ...one } of jumps.filter((jump) => jump.told.last)) expect(told.from).toBeCloseTo(one.shown, 9);
});

it('what did most of it is named, with a cable that stands in the record, or that nobody can tell', () => {
  const swings = turns.flatMap(({ view }) => {
    const { leaving, going } = view.swings?.() ?? {};
    return [leaving, going].flatMap((swing) => (swing ? [{ view, swing }] : []));
  });
  const causes = swings.flatMap(({ view, swing: { cause } }) => (cause ? [{ view, cause }] : []));
  const linked = causes.flatMap(({ view, cause }) =>
    cause.cable === undefined ? [] : [{ cause, cable: view.log.find(({ id }) => id === cause.cable) }],
  );
  expect(causes.length).toBeGreaterThan(swings.length / 3);
  expect(linked.length).toBeGreaterThan(0);
  expect(linked.filter(({ cause, cable }) => cable?.turn !== cause.turn)).toEqual([]);
  expect(swings.filter(({ swing }) => swing.terms.length > 3)).toEqual([]);
});

it('a cause moves the way of the whole and accounts for at least half of it, or says for how much', () => {
  const causes = turns.flatMap(({ going, view }) => {
    const told = view.swings?.()?.going?.cause;
    if (told === undefined) return [];
    const by = (going?.worth ?? 0) - (going?.since?.worth ?? 0);
    const most = Math.max(...(going?.since?.causes ?? []).map(({ points }) => points / by));
    return [{ most, said: told.points === undefined ? undefined : told.points / by }];
  });
  expect(causes.filter(({ most, said }) => most < (said === undefined ? 0.5 : 0.2))).toEqual([]);
  expect(causes.filter(({ said = 0 }) => said >= 0.5)).toEqual([]);
});

it('is told in Korean without a Latin letter', () => {
  const told = watched(0, 'ko').flatMap(({ view }) => {
    const { leaving, going } = view.swings?.() ?? {};
    return [leaving, going].flatMap((swing) => [
      ...(swing?.terms.map(({ name }) => name) ?? []),
      swing?.cause?.text ?? '',
    ]);
  });
  expect(told.join('').length).toBeGreaterThan(100);
  expect(told.filter((text) => /[A-Za-z]/u.test(text))).toEqual([]);
});
