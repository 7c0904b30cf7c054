import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { enlightened, oracle } from '../../src/lab/oracle.ts';
import { outcomeOf } from '../../src/lab/outcome.ts';
import { playGame, seated } from '../../src/lab/play-game.ts';
import { hypotheses } from '../../src/minds/search/hypotheses.ts';
import { persona } from '../../src/minds/persona.ts';
import { viewOf } from '../../src/rules/view.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { rulebookOf } from '../fixtures/shipped.ts';

const file = join(import.meta.dirname, '../fixtures/solved/the-mill-pond.yaml');
const { scenario } = readScenario(new Map([['scenario.yaml', readFileSync(file, 'utf8')]]));
if (scenario === undefined) throw new Error('The mill pond does not read');
const rulebook = rulebookOf(scenario);
const EAST = 0;

describe('the oracle', () => {
  // Reckoned in tests/minds/solver/solve.test.ts: who is open signs all for much, 40 to East; who is wary only half for some, 20.
  it.each([
    ['open', 40],
    ['wary', 20],
  ])('has from one who is %s what such a one would give: %d', (kind, score) => {
    const { position } = playGame(rulebook, {
      seed: 'oracle',
      force: { west: kind },
      minds: ({ state }) => seated(rulebook, persona(), EAST, oracle(state)),
    });
    expect(at(outcomeOf(position).scores, EAST)).toBeCloseTo(score, 9);
  });

  it.each(['open', 'wary'])('is told the kinds and nothing else: %s', (kind) => {
    let views = 0;
    playGame(rulebook, {
      seed: 'told',
      force: { west: kind },
      minds: () => seated(rulebook, persona()),
      onDecision({ state }) {
        const view = viewOf(rulebook, state, EAST);
        const told = enlightened(view, state);
        const worlds = hypotheses(told);
        expect(worlds).toHaveLength(1);
        expect(at(worlds, 0).state[rulebook.layout.kinds + 1]).toBe(state[rulebook.layout.kinds + 1]);
        const { beliefs } = rulebook.layout;
        const others = [...told.state.keys()].filter((slot) => told.state[slot] !== view.state[slot]);
        const row = beliefs + rulebook.mostKinds;
        expect(others.every((slot) => slot >= row && slot < row + rulebook.mostKinds)).toBe(true);
        views += 1;
      },
    });
    expect(views).toBeGreaterThan(0);
  });
});
