import { beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../src/kit/never.ts';
import { outcomeOf, type Outcome } from '../../src/lab/outcome.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { openingMind, takingOver } from '../../src/minds/opening-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import { beginningOf } from '../../src/session/beginning.ts';
import { shippedRulebook, shippedScenario } from '../fixtures/shipped.ts';

const GAMES = 100;
const rulebook = shippedRulebook('korea_2018', { length: 'short' });
const beginning = beginningOf(shippedScenario('korea_2018'), 'short');

// Bounds wide enough for luck: they are to notice a short game that is decided before it begins.
describe('the short game of korea_2018 among personas', () => {
  const outcomes: Outcome[] = [];
  /** What stood when it was taken over, by game: levels of place, day and the three. */
  const found: string[] = [];
  beforeAll(() => {
    if (beginning === undefined) throw new Error('There is no short game');
    const { line, until } = beginning;
    const { layout, issues } = rulebook;
    simulate(rulebook, {
      games: GAMES,
      seed: 'short',
      force: line.force,
      minds: () => {
        const opening = openingMind(rulebook, beginning);
        const mind = persona();
        let seen = false;
        return rulebook.parties.map(() => {
          const taking = takingOver(opening, until, mind);
          return {
            choose: (view, question, luck) => {
              if (!seen && at(view.state, layout.turn) >= until) {
                seen = true;
                const levels = ['venue', 'day', 'detainees', 'testing', 'ties'].map((id) => {
                  const issue = issues.findIndex((one) => one.id === id);
                  return at(at(issues, issue).levels, at(view.state, layout.levels + issue)).id;
                });
                found.push(levels.join(' '));
              }
              return taking.choose(view, question, luck);
            },
            respond: (view, question, luck) => taking.respond(view, question, luck),
          };
        });
      },
      onGame: (_, position) => void outcomes.push(outcomeOf(position)),
    });
  }, 120_000);
  const share = (is: (one: Outcome) => boolean): number => outcomes.filter(is).length / GAMES;

  it('always begins after Panmunjom, with place and day open and the three held', () => {
    expect(new Set(found)).toEqual(new Set(['open open held halted office']));
    expect(found).toHaveLength(GAMES);
  });

  it('stays uncertain: the summit is held in three to seventeen of twenty games, and five endings are common', () => {
    expect(share(({ held }) => held)).toBeGreaterThan(0.3);
    expect(share(({ held }) => held)).toBeLessThan(0.85);
    const common = rulebook.endings.filter((_, ending) => share((one) => one.ending === ending) > 0.05);
    expect(common.length).toBeGreaterThanOrEqual(5);
  });

  it.each(['us', 'rok'])('neither dooms %s nor makes it safe', (id) => {
    const seat = rulebook.parties.findIndex((party) => party.id === id);
    const scores = outcomes.map(({ scores: all }) => at(all, seat)).toSorted((one, other) => one - other);
    const [low = 0, high = 0] = [scores[GAMES * 0.1], scores[GAMES * 0.9]];
    expect(high - low).toBeGreaterThan(20);
    expect(low).toBeLessThan(20);
    expect(high).toBeGreaterThan(30);
  });
});
