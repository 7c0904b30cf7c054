import { persona } from '../../minds/persona.ts';
import { read } from '../../rules/entries.ts';
import type { EventRules, Rulebook } from '../../rules/rulebook.ts';
import { shareOf } from '../compare.ts';
import { playGame, seated } from '../play-game.ts';
import { gamesOf, meanFigure, seedOf, shareFigure, type Figure, type Inquiry, type Report } from '../report.ts';

const ID = 'shocks';

/** Share of the calendar after which a group of events may be the shock. */
const LATE = 0.6;

/** A source is one if it is the shock in this share of the games or more. */
const SOURCE = 0.05;

export const shocks: Report = {
  id: ID,
  about:
    'Games among personas in which one event of a group came in its window. The shock is the last group whose window opens after three fifths of the calendar.',
  play(bench, _part, game) {
    const rulebook = bench.bookOf();
    const { state } = playGame(rulebook, { seed: seedOf(bench, ID, game), minds: () => seated(rulebook, persona()) });
    return [
      Object.fromEntries(
        groupsOf(rulebook).flatMap(({ id, members }) => {
          const came = members.findIndex(({ deed }) => read(state, rulebook.layout.happened + deed) > 0);
          const deed = members[came]?.deed;
          return deed === undefined
            ? []
            : [
                [id, came + 1],
                [`${id}.turn`, read(state, rulebook.layout.happened + deed)],
              ];
        }),
      ),
    ];
  },
  *inquire(bench): Inquiry {
    const rulebook = bench.bookOf();
    const [samples = []] = yield [{ report: ID, part: '', from: 0, to: gamesOf(bench, 1) }];
    const groups = groupsOf(rulebook);
    const shock = groups.findLast(({ from }) => from > LATE * rulebook.turns);
    return groups.flatMap(({ id, from, to, members }): Figure[] => {
      const share = shareOf(samples.map((sample) => sample[id] !== undefined));
      const sources = members.filter(
        (_, member) => samples.filter((sample) => sample[id] === member + 1).length >= SOURCE * samples.length,
      ).length;
      const exactly = { mean: sources, low: sources, high: sources };
      return [
        shareFigure(
          id,
          `games with one of ${id} in turns ${from} to ${to}`,
          share,
          id === shock?.id ? { least: 0.9 } : {},
        ),
        meanFigure(
          `${id}.sources`,
          `members of ${id} that come in 5 of 100 games or more, of ${members.length}`,
          exactly,
          'number',
        ),
      ];
    });
  },
};

function groupsOf({ events }: Rulebook): EventRules[] {
  return events.filter(({ members, only }) => members.length > 1 && !only);
}
