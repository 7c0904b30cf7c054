import { at } from '../../kit/never.ts';
import { mindOf } from '../../minds/mind-of.ts';
import { nothingMind } from '../../minds/nothing-mind.ts';
import { persona } from '../../minds/persona.ts';
import { randomMind } from '../../minds/random-mind.ts';
import type { Mind } from '../../rules/game.ts';
import { bootstrap } from '../bootstrap.ts';
import { components, type Components } from '../components.ts';
import { outcomeOf } from '../outcome.ts';
import { withOwnLuck } from '../own-luck.ts';
import { playGame, seated } from '../play-game.ts';
import { gamesOf, meanFigure, playable, seatNamed, seedOf, type Figure, type Inquiry, type Report } from '../report.ts';

const ID = 'balance';

/** Ways to play, from poor to good. */
const PLAYERS: readonly Mind[] = [nothingMind, randomMind, persona('easy'), persona(), mindOf('strict')];

/** Times each plays each luck, on draws of its own. */
const AGAIN = 2;

/** Kinds, events and the draws of everybody else are one luck; this share of the games is how many there are. */
const LUCKS = 0.1;

/** Asked of luck, in either sense of the word. */
const MOST_LUCK = { most: 0.3 } as const;

export const balance: Report = {
  id: ID,
  about:
    'Shares of the variance of a seat’s score. Every luck (kinds, events, what all others draw) is met by each of five players (does nothing, random, easy persona, persona, search), twice each on own draws; components of a two-way analysis of variance with random factors, intervals by drawing the lucks anew. Four shares add up to 1: who plays; a luck that is good or bad for all five alike; what one of them makes of a luck and another does not; and what two games of one player on one luck differ by. Luck in the narrow sense is the second, in the plain sense the last three.',
  play(bench, part, game) {
    const [party = '', player = '', again = ''] = part.split('/');
    const rulebook = bench.bookOf();
    const seat = seatNamed(rulebook, party);
    const seed = seedOf(bench, `${ID}/${party}`, game);
    const mind = withOwnLuck(at(PLAYERS, Number(player)), `${seed}/${player}/${again}`);
    const { position } = playGame(rulebook, { seed, minds: () => seated(rulebook, persona(), seat, mind) });
    return [{ score: at(outcomeOf(position).scores, seat) }];
  },
  *inquire(bench): Inquiry {
    const rulebook = bench.bookOf();
    const to = gamesOf(bench, LUCKS);
    const figures: Figure[] = [];
    for (const seat of playable(rulebook)) {
      const { id } = at(rulebook.parties, seat);
      const parts = PLAYERS.flatMap((_, player) => times(AGAIN).map((again) => `${id}/${player}/${again}`));
      const played = yield parts.map((part) => ({ report: ID, part, from: 0, to }));
      // By luck: players × repetitions.
      const lucks = times(to).map((luck) =>
        PLAYERS.map((_, player) =>
          times(AGAIN).map((again) => at(at(played, player * AGAIN + again), luck)['score'] ?? 0),
        ),
      );
      const share = (of: (parts: Components) => number) =>
        bootstrap([lucks], ([drawn = []]) => {
          const found = components(PLAYERS.map((_, player) => drawn.map((luck) => at(luck, player))));
          return of(found) / (found.row + found.column + found.together + found.within);
        });
      figures.push(
        meanFigure(
          `${id}.player`,
          `share of who plays, as ${id}`,
          share(({ row }) => row),
          'share',
          { least: 0.35 },
        ),
        meanFigure(
          `${id}.luck`,
          `share of luck that all players meet alike, as ${id}`,
          share(({ column }) => column),
          'share',
          MOST_LUCK,
        ),
        meanFigure(
          `${id}.together`,
          `share of what one player makes of a luck and another does not, as ${id}`,
          share(({ together }) => together),
          'share',
        ),
        meanFigure(
          `${id}.draws`,
          `share of a player’s own draws, the same luck met again, as ${id}`,
          share(({ within }) => within),
          'share',
        ),
        meanFigure(
          `${id}.chance`,
          `all that is not who plays, luck in the plain sense, as ${id}`,
          share(({ column, together, within }) => column + together + within),
          'share',
          MOST_LUCK,
        ),
      );
    }
    return figures;
  },
};

const times = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
