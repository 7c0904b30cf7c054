import { describe, expect, it } from 'vitest';
import { coached, openCoach, type Coaching, type Moment } from '../../src/app/coach.ts';
import type { PlaySight } from '../../src/app/sight.ts';
import { endedTask } from '../../src/app/view/ended.ts';
import { lexicon } from '../../src/app/view/lexicon.ts';
import { playView } from '../../src/app/view/play-view.ts';
import { flatEvaluator } from '../../src/kernel/flat.ts';
import { mindOf } from '../../src/minds/mind-of.ts';
import { at } from '../../src/kit/never.ts';
import type { Decision } from '../../src/rules/game.ts';
import type { Hint } from '../../src/scenario/study.ts';
import { createSession } from '../../src/session/session.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/ui/port/play.ts';
import { createWords } from '../../src/words/words.ts';
import { shipped } from './shipped.ts';

const NEW: Coaching = { past: [], practice: true };
const hint = (on: Hint['on'], more: Partial<Hint> = {}): Hint => ({ on, text: 'Do it', ...more });
const moment = (part: Partial<Moment>): Moment => ({
  on: 'orders',
  seat: 'north',
  decisions: 0,
  answered: undefined,
  fits: () => true,
  done: () => undefined,
  open: () => true,
  ...part,
});
/** Which hint stands after each of some moments; −1 none. */
function course(hints: readonly Hint[], moments: readonly Partial<Moment>[], begun = NEW): number[] {
  let now = begun;
  return moments.map((part) => {
    now = coached(hints, now, moment(part));
    return now.now?.hint ?? -1;
  });
}

describe('the hint beside a question', () => {
  const hints = [hint('orders'), hint('offer'), hint('orders'), hint('ended')];

  it('is the first of the list that is for such a question and was not shown', () => {
    const moments = [
      {},
      { decisions: 1 },
      { decisions: 2 },
      { decisions: 3, on: 'offer' },
      { decisions: 4, on: 'ended' },
    ];
    expect(course(hints, moments as Partial<Moment>[])).toEqual([0, 2, -1, 1, 3]);
  });
  it('stays until the question is answered', () => {
    expect(course(hints, [{}, {}, { decisions: 1 }])).toEqual([0, 0, 2]);
  });
  it('waits while others decide, and then is over', () => {
    expect(course(hints, [{}, { on: undefined, decisions: 1 }, { on: 'offer', decisions: 1 }])).toEqual([0, 0, 1]);
  });
  it('makes way for the next as soon as it is done', () => {
    expect(course(hints, [{}, { done: (index) => index === 0 }])).toEqual([0, 2]);
  });
  it('does not come where it is done already, or does not fit', () => {
    expect(course(hints, [{ done: (index) => index === 0 }])).toEqual([2]);
    expect(course(hints, [{ fits: (index) => index !== 0 }])).toEqual([2]);
  });
  it('makes way where the order it speaks of has no room left, and comes back when it has', () => {
    const full = { open: (index: number) => index !== 0 };
    expect(course([hint('orders')], [{}, full, {}])).toEqual([0, -1, 0]);
    expect(course(hints, [full, { decisions: 1 }])).toEqual([2, 0]);
  });
  it('is for its chair alone, and for the answer it is about', () => {
    expect(course([hint('orders', { seat: 'south' }), hint('orders', { seat: 'north' })], [{}])).toEqual([1]);
    const refused = [hint('orders', { answered: 'refused' })];
    expect(course(refused, [{}, { answered: 'accepted' }, { answered: 'refused' }])).toEqual([-1, -1, 0]);
  });
  it('does not come once none is wanted', () => {
    expect(course(hints, [{}], { ...NEW, off: true })).toEqual([-1]);
  });
});

describe('the practice table', () => {
  const { scenario, rulebook } = shipped('first_steps');
  const { lesson } = scenario;
  const practice = lesson?.practice ?? { chair: '', seed: '', force: {} };
  const seat = rulebook.parties.findIndex(({ id }) => id === practice.chair);
  const issueOf = (id: string): number => rulebook.issues.findIndex((issue) => issue.id === id);
  const deedOf = (id: string): number => rulebook.deedById[`${practice.chair}.${id}`] ?? -1;
  const laid = (levels: Readonly<Record<string, string>>): Draft => ({
    ...EMPTY_DRAFT,
    clauses: Object.entries(levels).map(([id, level]) => {
      const issue = issueOf(id);
      return { issue, level: at(rulebook.issues, issue).levels.findIndex((one) => one.id === level), wording: 'plain' };
    }),
  });

  it('gives its hints in the order of the lesson to whoever does what they say, and ends with both done', async () => {
    const words = await createWords('en');
    const names = lexicon(scenario, rulebook, words);
    const session = createSession({
      rulebook,
      seed: practice.seed,
      force: practice.force,
      chairs: {
        ...Object.fromEntries(
          rulebook.parties.map(({ id }) => [id, { kind: 'mind', level: 'easy', mind: mindOf('easy') } as const]),
        ),
        [practice.chair]: { kind: 'human' },
      },
      rest: mindOf('easy'),
    });
    const coach = openCoach(scenario, NEW, () => undefined);
    const seen: number[] = [];
    /** How a draft looks; notes the hint that stands then. */
    const look = (draft = EMPTY_DRAFT): void => {
      const position = { rulebook, state: session.view(seat).state, evaluator: flatEvaluator(rulebook) };
      const view = playView(names, session, seat, { seen: 0, endedTask });
      const backstage = { lexicon: names, position, seat, question: session.question(), cues: session.cues(seat) };
      const sight: PlaySight = { kind: 'play', view, draft, backstage };
      const { id } = coach.hint(sight) ?? {};
      if (id !== undefined && seen.at(-1) !== id) seen.push(id);
    };
    const decide = async (asked: string, decision: Decision): Promise<void> => {
      await session.settled();
      look();
      expect(session.question()?.kind).toBe(asked);
      expect(session.decide(decision)).toBeUndefined();
    };
    const open = async (): Promise<void> => {
      await session.settled();
      look();
      coach.looked('leaving');
    };
    const lay = async (...drafts: readonly Readonly<Record<string, string>>[]): Promise<void> => {
      await session.settled();
      for (const draft of [{}, ...drafts]) look(laid(draft));
      const last = laid(drafts.at(-1) ?? {});
      expect(session.decide({ kind: 'offer', package: last.clauses, public: false })).toBeUndefined();
    };
    const pilot = async (): Promise<void> => decide('orders', { kind: 'orders', deeds: [deedOf('send_pilot')] });
    const refuse = async (): Promise<void> => decide('answer', { kind: 'answer', accepts: false });

    await open();
    await decide('orders', { kind: 'orders', deeds: [deedOf('promise_to_come.firm')] });
    await open();
    await pilot();
    await refuse();
    await pilot();
    await lay({ fishing: 'open' });
    await pilot();
    await refuse();
    await pilot();
    const trade = { fishing: 'open', lighthouse: 'lit_all_year' };
    await lay({ fishing: 'open' }, trade);
    await pilot();
    await lay(trade);
    await session.settled();
    look();

    // One is for who has come to the last day without an agreement.
    const spared = lesson?.coach?.findIndex(({ on, when }) => on === 'answer' && when?.source === 'turn == 6');
    const all = (lesson?.coach ?? []).map((_, index) => index);
    expect(seen).toEqual(all.filter((index) => index !== spared));
    expect(session.ended()).toBe(true);
    expect(playView(names, session, seat, { seen: 0, endedTask }).task).toMatchObject({
      kind: 'ended',
      ending: { text: scenario.endings['light_and_fish']?.text },
    });
  });

  it('asks for no order for which no room is left', async () => {
    const names = lexicon(scenario, rulebook, await createWords('en'));
    const chairs = { [practice.chair]: { kind: 'human' } as const };
    const session = createSession({
      rulebook,
      seed: practice.seed,
      force: practice.force,
      chairs,
      rest: mindOf('easy'),
    });
    await session.settled();
    const position = { rulebook, state: session.view(seat).state, evaluator: flatEvaluator(rulebook) };
    const view = playView(names, session, seat, { seen: 0, endedTask });
    const backstage = { lexicon: names, position, seat, question: session.question(), cues: session.cues(seat) };
    const coach = openCoach(scenario, { past: [0], practice: true }, () => undefined);
    const looksAt = (...orders: readonly string[]): string | undefined =>
      coach.hint({ kind: 'play', view, draft: { ...EMPTY_DRAFT, orders: orders.map(deedOf) }, backstage })?.look;
    expect(looksAt()).toBe('promise_to_come');
    expect(looksAt('send_pilot', 'ask_the_warden')).not.toBe('promise_to_come');
    expect(looksAt('send_pilot', 'promise_to_come.firm')).toBe('promise_to_come');
    expect(looksAt('send_pilot')).toBe('promise_to_come');
  });

  it('says each thing in at most thirty words, in either language', () => {
    const korean = Object.entries(scenario.translations['ko'] ?? {}).filter(([path]) =>
      path.startsWith('lesson.coach.'),
    );
    expect(korean).toHaveLength(lesson?.coach?.length ?? 0);
    for (const text of [...(lesson?.coach ?? []).map((one) => one.text), ...korean.map(([, words]) => words)])
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(30);
  });
});
