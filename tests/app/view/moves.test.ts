import { readFileSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { counselOf } from '../../../src/app/minds/counsel.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { orderMoves } from '../../../src/app/view/moves.ts';
import { mendingText, stakeText } from '../../../src/app/view/stake-text.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { readRecord } from '../../../src/scenario/read-record.ts';
import { replay } from '../../../src/kernel/replay.ts';
import { at } from '../../../src/kit/never.ts';
import { firstPicks } from '../../../src/ui/play/move-card.tsx';
import type { MoveView } from '../../../src/ui/port/move.ts';
import type { GameState } from '../../../src/rules/game.ts';
import { persona } from '../../../src/minds/persona.ts';
import { whyNot } from '../../../src/rules/why-not.ts';
import { createSession } from '../../../src/session/session.ts';
import { whyClosed } from '../../../src/app/view/unmet-text.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { createWords } from '../../../src/words/words.ts';
import { viewOf } from '../../../src/rules/view.ts';
import { shipped } from '../shipped.ts';

await fetchLate();
const { scenario, rulebook } = shipped('korea_2018');
const words = { en: await createWords('en'), ko: await createWords('ko') };

interface Page {
  readonly moves: readonly MoveView[];
  readonly ordered: readonly string[];
}

const records = resolve(import.meta.dirname, '../../../scenarios/korea_2018/records');
const NAMES = readdirSync(records).map((file) => basename(file, '.json'));
const { layout } = rulebook;

/** What a seat finds on its page when it is asked for orders in a shipped record, in every turn or where its view is of a sort. */
function pages(
  name: string,
  seat: string,
  language: 'en' | 'ko' = 'en',
  where: (state: GameState) => boolean = () => true,
): readonly Page[] {
  const record = readRecord(readFileSync(resolve(records, `${name}.json`), 'utf8'));
  if (!record.ok) throw new Error(`${name} is no record`);
  const names = lexicon(scenario, rulebook, words[language]);
  const found: (() => Page)[] = [];
  replay(record.value, rulebook, {
    watch({ question, decision, game }) {
      if (question.kind !== 'orders' || at(rulebook.parties, question.seat).id !== seat) return;
      const view = viewOf(rulebook, game.state, question.seat);
      if (!where(view.state)) return;
      found.push(() => {
        const counsel = counselOf(view, question.options, record.value);
        const position = { rulebook, state: view.state, evaluator: flatEvaluator(rulebook) };
        const turn = at(view.state, layout.turn);
        const aids = { counsel, whyClosed: undefined, mendingText, legal: question.options };
        const deeds = decision.kind === 'orders' ? decision.deeds : [];
        return {
          moves: orderMoves(names, position, question.seat, turn, aids).moves,
          ordered: deeds.map((deed) => at(rulebook.deeds, deed).path),
        };
      });
    },
  });
  return found.map((page) => page());
}

/** In which state a track of one copy stands. */
function standing(track: string): (state: GameState) => string {
  const { states, copies } = at(
    rulebook.tracks,
    rulebook.tracks.findIndex(({ id }) => id === track),
  );
  const { slot } = at(rulebook.copies, at(copies, 0));
  return (state) => at(states, at(state, slot));
}
const doubt = standing('in_doubt');
const walked = (state: GameState): number => at(state, layout.walked);
const PRIME = ['us', 'dprk'];

const BACK = 'Who had left comes back.';
const opening = createSession({ rulebook, seed: 'x', chairs: { rok: { kind: 'human' } }, rest: persona() });
const isSuggested = ({ suggested }: MoveView): boolean => suggested;
/** Two chairs of one game, from the first week to the last. */
const whole = ['us', 'rok'].map((seat) => pages('war_over', seat));

describe('what a page suggests', () => {
  it('is five to six moves, before all others, and on the last day those that still do good', () => {
    for (const { moves, last } of whole.flatMap((game) =>
      game.map((page) => ({ ...page, last: page === game.at(-1) })),
    )) {
      const count = moves.filter(isSuggested).length;
      expect(count).toBeGreaterThanOrEqual(last ? 0 : 5);
      expect(count).toBeLessThanOrEqual(6);
      expect(moves.slice(0, count).every(isSuggested)).toBe(true);
    }
  });

  it('has first what brings back who has left, in every game where somebody did and something can', () => {
    const gone = NAMES.flatMap((name) =>
      PRIME.flatMap((seat) => pages(name, seat, 'en', (state) => walked(state) > 0)),
    );
    const able = gone.filter(({ moves }) => moves.some(({ because }) => because === BACK));
    expect(able.length).toBeGreaterThan(5);
    for (const { moves } of able) expect(moves[0]?.because).toBe(BACK);
    const first = new Set(able.map(({ moves }) => moves[0]?.id));
    expect(first).toContain('moves.receive_general');
    expect(first).toContain('moves.come_to_line');
  });

  it('has first what takes away what puts the meeting in doubt, and says so in both languages', () => {
    const drafting = (state: GameState): boolean => walked(state) === 0 && doubt(state) === 'draft';
    const first = (language: 'en' | 'ko') =>
      NAMES.flatMap((name) => pages(name, 'us', language, drafting)).map(({ moves }) => moves[0]);
    const english = first('en');
    const place = english.findIndex((move) => move?.id === 'moves.draft');
    expect(english[place]?.because).toBe('The meeting waits for this.');
    expect(first('ko')[place]?.because).toMatch(/기다립니다\.$/u);
  });

  it('says nothing of the kind where nothing stands in the way, and of no move that does not mend it', () => {
    const clear = (state: GameState): boolean => walked(state) === 0 && doubt(state) === 'nothing';
    const told = ({ moves }: Page): readonly boolean[] => moves.map(({ because }) => because !== undefined);
    const calm = pages('war_over', 'us', 'en', clear).filter((page) => !told(page).includes(true));
    expect(calm.length).toBeGreaterThan(0);
    const doubtful = NAMES.flatMap((name) => pages(name, 'us', 'en', (state) => !clear(state))).map(told);
    expect(doubtful.filter((page) => page.includes(true)).length).toBeGreaterThan(5);
    for (const page of doubtful) {
      expect(page).toContain(false);
      expect(page.lastIndexOf(true) + 1).toBe(page.filter(Boolean).length);
    }
  });

  it('has no reason twice among what the advisers say of one form of a move', () => {
    const position = opening.position();
    const question = opening.question();
    const options = question?.kind === 'orders' ? question.options : [];
    const seat = question?.seat ?? 0;
    const aids = { counsel: counselOf(opening.view(seat), options), whyClosed, stakeText, legal: options };
    const { moves } = orderMoves(lexicon(scenario, rulebook, words.ko), position, seat, 1, aids);
    const told = moves.flatMap(({ forms }) => forms).map(({ advice = [] }) => advice.flatMap(({ why }) => why ?? []));
    expect(told.filter(({ length }) => length > 1).length).toBeGreaterThan(10);
    for (const reasons of told) expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('has no move more than three turns running that is not ordered, unless the meeting waits for it', () => {
    for (const game of whole) {
      const runs = new Map<string, number>();
      let longest = 0;
      for (const { moves, ordered } of game) {
        const offered = moves.filter((move) => move.suggested && move.because === undefined).map(({ id }) => id);
        const before = new Map(runs);
        runs.clear();
        for (const id of offered) if (!ordered.includes(id)) runs.set(id, (before.get(id) ?? 0) + 1);
        longest = Math.max(longest, ...runs.values());
      }
      expect(longest).toBe(3);
    }
  });
});

describe('the form on which a move opens', () => {
  const seat = rulebook.parties.findIndex(({ id }) => id === 'us');
  const session = createSession({ rulebook, seed: 'x', chairs: { us: { kind: 'human' } }, rest: persona() });
  const question = session.question();
  const options = question?.kind === 'orders' ? question.options : [];
  const stands = rulebook.preconditions.findIndex(({ id }) => id === 'sign');
  const bars = ['none', ...at(rulebook.preconditions, stands).bars.map(({ id }) => id)];
  const opened = (bar: string): string | undefined => {
    const { state } = session.view(seat);
    const now = state.slice();
    now[rulebook.layout.bars + stands] = bars.indexOf(bar);
    const position = { rulebook, state: now, evaluator: flatEvaluator(rulebook) };
    const counsel = counselOf({ ...session.view(seat), state: now }, options);
    const aids = { counsel, whyClosed, legal: options };
    const move = orderMoves(lexicon(scenario, rulebook, words.en), position, seat, 1, aids).moves.find(
      ({ id }) => id === 'moves.set_bar',
    );
    return move && firstPicks(move)['bar'];
  };

  it('asks for more than is asked for already, where another does', () => {
    expect(options.length).toBeGreaterThan(0);
    for (const bar of ['none', 'words', 'act'])
      expect(bars.indexOf(opened(bar) ?? 'none')).toBeGreaterThan(bars.indexOf(bar));
  });
});

it('nothing can be put among the orders that could not be sealed, also by what its seat does not see', () => {
  const seat = rulebook.parties.findIndex(({ id }) => id === 'rok');
  const session = createSession({ rulebook, seed: 'x', chairs: { rok: { kind: 'human' } }, rest: persona() });
  const question = session.question();
  if (question?.kind !== 'orders') throw new Error('Nobody is asked for orders');
  const { state } = session.view(seat);
  const names = lexicon(scenario, rulebook, words.en);
  const position = { rulebook, state, evaluator: flatEvaluator(rulebook) };
  const open = question.options.filter((deed) => whyNot(position, seat, deed, 'order') === undefined);
  const [unseen] = open.filter((deed) => at(rulebook.deeds, deed).kind === 'move');
  const legal = question.options.filter((deed) => deed !== unseen);
  const { moves } = orderMoves(names, position, seat, 1, { counsel: undefined, whyClosed, legal });
  const forms = moves.flatMap((move) => move.forms);
  const refused = forms.find(({ deed }) => deed === unseen);
  expect(refused?.refusal).toBe('What this needs has not come about, and it is not seen from this desk.');
  expect(forms.filter(({ refusal }) => refusal === undefined).every(({ deed }) => legal.includes(deed))).toBe(true);
});
