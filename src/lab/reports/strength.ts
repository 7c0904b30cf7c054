import { at } from '../../kit/never.ts';
import { mindOf } from '../../minds/mind-of.ts';
import { persona } from '../../minds/persona.ts';
import { randomMind } from '../../minds/random-mind.ts';
import type { Mind } from '../../rules/game.ts';
import { meanInterval } from '../interval.ts';
import { outcomeOf } from '../outcome.ts';
import { playGame, seated } from '../play-game.ts';
import { column, gamesOf, meanFigure, seatNamed, seedOf, type Inquiry, type Report } from '../report.ts';

const ID = 'strength';

/** Who plays the seat; everybody else is a persona. */
const PLAYERS: Readonly<Record<string, Mind>> = {
  random: randomMind,
  easy: mindOf('easy'),
  persona: persona(),
  normal: mindOf('normal'),
  strict: mindOf('strict'),
};
const NAMES = Object.keys(PLAYERS);

/** Those that a level pits against a persona. */
const LEVELS = ['easy', 'normal', 'strict'] as const;

export const strength: Report = {
  id: ID,
  about:
    'Mean score of each seat that plans, played by chance, by a persona and by the minds of the levels, personas elsewhere; and what these gain on a persona (easy: lose), game by game on the same luck, so that it is known better than the means.',
  play(bench, part, game) {
    const [party = '', name = ''] = part.split('/');
    const rulebook = bench.bookOf();
    const seat = seatNamed(rulebook, party);
    const { position } = playGame(rulebook, {
      seed: seedOf(bench, ID, game),
      minds: () => seated(rulebook, persona(), seat, PLAYERS[name]),
    });
    return [{ score: at(outcomeOf(position).scores, seat) }];
  },
  *inquire(bench): Inquiry {
    const planners = bench.bookOf().parties.filter(({ plans }) => plans);
    const to = gamesOf(bench, 1);
    const played = yield planners.flatMap(({ id }) =>
      NAMES.map((name) => ({ report: ID, part: `${id}/${name}`, from: 0, to })),
    );
    return planners.flatMap(({ id }, place) => {
      const scores = new Map(
        NAMES.map((name, player) => [name, column(at(played, place * NAMES.length + player), 'score')]),
      );
      const base = scores.get('persona') ?? [];
      return [
        ...NAMES.map((name) =>
          meanFigure(`${id}.${name}`, `mean score, ${name} as ${id}`, meanInterval(scores.get(name) ?? []), 'points'),
        ),
        ...LEVELS.map((name) =>
          meanFigure(
            `${id}.${name}_gain`,
            `${name} over persona, game by game, as ${id}`,
            meanInterval((scores.get(name) ?? []).map((score, game) => score - at(base, game))),
            'points',
          ),
        ),
      ];
    });
  },
};
