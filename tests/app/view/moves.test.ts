import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { counselOf } from '../../../src/app/minds/counsel.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { orderMoves } from '../../../src/app/view/moves.ts';
import { mendingText } from '../../../src/app/view/stake-text.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { readRecord } from '../../../src/scenario/read-record.ts';
import { replay } from '../../../src/kernel/replay.ts';
import { at } from '../../../src/kit/never.ts';
import { firstPicks } from '../../../src/ui/play/move-card.tsx';
import type { MoveView } from '../../../src/ui/port/move.ts';
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
  readonly walked: number;
  readonly moves: readonly MoveView[];
  readonly ordered: readonly string[];
}

/** What a seat finds on its page when it is asked for orders in a shipped record, in every turn or in one. */
function pages(name: string, seat: string, language: 'en' | 'ko' = 'en', only?: number): readonly Page[] {
  const file = resolve(import.meta.dirname, `../../../scenarios/korea_2018/records/${name}.json`);
  const record = readRecord(readFileSync(file, 'utf8'));
  if (!record.ok) throw new Error(`${name} is no record`);
  const names = lexicon(scenario, rulebook, words[language]);
  const found: (() => Page)[] = [];
  replay(record.value, rulebook, {
    watch({ question, decision, game }) {
      if (question.kind !== 'orders' || at(rulebook.parties, question.seat).id !== seat) return;
      if (only !== undefined && at(game.state, rulebook.layout.turn) !== only) return;
      const view = viewOf(rulebook, game.state, question.seat);
      found.push(() => {
        const counsel = counselOf(view, question.options, record.value);
        const position = { rulebook, state: view.state, evaluator: flatEvaluator(rulebook) };
        const turn = at(view.state, rulebook.layout.turn);
        const aids = { counsel, whyClosed: undefined, mendingText, legal: question.options };
        const deeds = decision.kind === 'orders' ? decision.deeds : [];
        return {
          walked: at(view.state, rulebook.layout.walked),
          moves: orderMoves(names, position, question.seat, turn, aids).moves,
          ordered: deeds.map((deed) => at(rulebook.deeds, deed).path),
        };
      });
    },
  });
  return found.map((page) => page());
}

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

  it.each([
    ['letter_stands', 'us', 13, 'receive_general'],
    ['empty_chair', 'us', 10, 'receive_general'],
    ['short_text', 'us', 14, 'letter_back'],
    ['letter_stands', 'dprk', 13, 'come_to_line'],
  ])('has first what brings back who has left: %s, %s, week %i', (name, seat, turn, move) => {
    const [page] = pages(name, seat, 'en', turn);
    expect(page?.walked).toBeGreaterThan(0);
    expect(page?.moves[0]).toMatchObject({ id: `moves.${move}`, because: 'Who had left comes back.' });
  });

  it('has first what takes away what puts the meeting in doubt, and says so in both languages', () => {
    expect(pages('paper', 'us', 'en', 11)[0]?.moves[0]).toMatchObject({
      id: 'moves.draft',
      because: 'The meeting waits for this.',
    });
    expect(pages('paper', 'us', 'ko', 11)[0]?.moves[0]?.because).toMatch(/기다립니다\.$/u);
  });

  it('says nothing of the kind where nothing stands in the way, and of no move that does not mend it', () => {
    const [page] = pages('war_over', 'us', 'en', 9);
    expect(page?.moves.filter(({ because }) => because !== undefined)).toEqual([]);
    const [doubtful] = pages('spring_ends', 'us', 'en', 14);
    expect(doubtful?.moves.map(({ because }) => because !== undefined).lastIndexOf(true)).toBe(2);
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
