import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { onwardOf } from '../../../src/app/view/table-onward.ts';
import { laidBefore, summitAhead } from '../../../src/app/view/table-view.ts';
import { worldFate } from '../../../src/kernel/fate.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { at } from '../../../src/kit/never.ts';
import { apply } from '../../../src/rules/apply.ts';
import { blankDraft, draftOnTable } from '../../../src/rules/draft.ts';
import { initialState } from '../../../src/rules/initial.ts';
import { next } from '../../../src/rules/next.ts';
import { preparedCount } from '../../../src/rules/offers.ts';
import { createWords } from '../../../src/words/words.ts';
import { diceOf, randomStep } from '../../fixtures/random-play.ts';
import { shipped } from '../shipped.ts';

const words = await createWords('en');
const GAMES = 60;

interface Pair {
  readonly said: readonly string[];
  readonly came: readonly string[];
}

/** Of games at random: what the page says would be taken up after a yes, and before leaders sit, each beside what it then was. */
function playedOut(id: string) {
  const { scenario, rulebook } = shipped(id);
  const names = lexicon(scenario, rulebook, words);
  const { layout } = rulebook;
  const [afterYes, atSummit, withDay]: [Pair[], Pair[], Pair[]] = [[], [], []];
  for (let index = 0; index < GAMES; index += 1) {
    const fate = worldFate(rulebook, `onward-${index}`);
    const dice = diceOf(`onward-${index}`);
    const evaluator = flatEvaluator(rulebook);
    const state = initialState(rulebook, evaluator, fate);
    const position = { rulebook, state, evaluator };
    const said = (table: number, draft = blankDraft(rulebook, table)): readonly string[] => {
      const onward = onwardOf(names, position, at(rulebook.tables, table).parties[0], table, draft, 0);
      return [...(onward?.laid ?? []), '|', ...(onward?.vague ?? [])];
    };
    for (;;) {
      const following = next(position, fate);
      if (following.kind === 'wait') {
        if (following.waiting.kind === 'nothing') break;
        apply(position, randomStep(position, following.waiting, dice), fate);
        continue;
      }
      const { step } = following;
      const table = at(state, layout.offerAt) - 1;
      const ahead = step.kind === 'sign' ? summitAhead(position, table) : -1;
      if (ahead >= 0 && state[layout.sitting] === 0) {
        const draft = draftOnTable(rulebook, state);
        const before = said(table, draft);
        const count = preparedCount(position, ahead);
        apply(position, step, fate);
        // What is signed may itself prepare more, or less; the page says what is taken up as prepared today.
        if (preparedCount(position, ahead) !== count) continue;
        const pair = { said: before, came: said(table) };
        afterYes.push(pair);
        if (rulebook.issues.some(({ arranges }, issue) => arranges && at(draft.clauses, issue) > 0)) withDay.push(pair);
      } else if (step.kind === 'open_summit') {
        const sits = at(rulebook.summits, step.summit).table;
        const before = said(sits);
        apply(position, step, fate);
        const seat = at(rulebook.summits, step.summit).between[0];
        const question = { kind: 'offer', seat, table: sits, summit: step.summit, options: [] } as const;
        const came = laidBefore(position, question).map(({ issue }) => names.issue(issue));
        atSummit.push({ said: before.slice(0, before.indexOf('|')), came });
      } else apply(position, step, fate);
    }
  }
  return { afterYes, atSummit, withDay };
}

describe.each(['korea_2018', 'camp_david_1978'])('in games of %s at random', (id) => {
  const { afterYes, atSummit } = playedOut(id);

  it('what the page says leaders would take up after a yes is what they would after it', () => {
    expect(afterYes.length).toBeGreaterThan(30);
    for (const { said, came } of afterYes) expect(said).toEqual(came);
  });
  it('what the page says before they sit down is what they take up', () => {
    expect(atSummit.length).toBeGreaterThan(5);
    for (const { said, came } of atSummit) expect(said).toEqual(came);
  });
});

// In the other scenario no day is fixed at a table whose leaders are still to come.
it('what fixes the day or the place takes no place among what is prepared', () => {
  const { withDay } = playedOut('camp_david_1978');
  expect(withDay.length).toBeGreaterThan(5);
  for (const { said, came } of withDay) expect(said).toEqual(came);
});
