import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { outcomeOf } from '../../src/lab/outcome.ts';
import { playGame, seated } from '../../src/lab/play-game.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { CLAUSE_OUTCOMES } from '../../src/rules/epilogue.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const rulebook = shippedRulebook('first_steps');
const { layout, parties } = rulebook;
const idle = seated(rulebook, nothingMind);
const FISHING = 0;
const BOTH = 0b11;

/** A game in which nobody did anything, and then a clause about the fishing ground that these have signed. */
function ended(signedBy: number) {
  const { position } = playGame(rulebook, { seed: 'outcome', minds: () => idle });
  const { state } = position;
  state[layout.levels + FISHING] = 1;
  state[layout.worded + FISHING] = 1;
  state[layout.signedBy + FISHING] = signedBy;
  return position;
}

describe('what came of a game', () => {
  it('is that the leaders sat and signed nothing, where nobody did anything', () => {
    const { position } = playGame(rulebook, { seed: 'outcome', minds: () => idle });
    const { ending, ...rest } = outcomeOf(position);
    expect(at(rulebook.endings, ending).id).toBe('another_winter');
    expect(rest).toEqual({ scores: [0, 0], held: true, signed: false, lasts: false, walked: -1 });
  });

  it('is a text that lasts where both have signed and nobody has broken it', () => {
    expect(outcomeOf(ended(BOTH))).toMatchObject({ signed: true, lasts: true });
  });

  it('is no text that only one has signed, or that was signed before leaders who never met', () => {
    expect(outcomeOf(ended(0b01))).toMatchObject({ signed: false, lasts: false });
    const position = ended(BOTH);
    position.state[layout.held + rulebook.mainSummit] = 0;
    expect(outcomeOf(position)).toMatchObject({ held: false, signed: false, lasts: false });
  });

  it('does not last where either side broke a clause', () => {
    const position = ended(BOTH);
    position.state[layout.outcomes + FISHING * parties.length + 1] = CLAUSE_OUTCOMES.indexOf('broken');
    expect(outcomeOf(position)).toMatchObject({ signed: true, lasts: false });
  });

  it('names whose walk-away stands', () => {
    const position = ended(BOTH);
    position.state[layout.walked] = 2;
    expect(outcomeOf(position).walked).toBe(1);
  });
});
