import { at } from '../../kit/never.ts';
import { persona } from '../../minds/persona.ts';
import { randomMind } from '../../minds/random-mind.ts';
import type { Decision } from '../../rules/game.ts';
import { bootstrap } from '../bootstrap.ts';
import { mean } from '../../kit/arithmetic.ts';
import { outcomeOf } from '../outcome.ts';
import { playGame, seated } from '../play-game.ts';
import {
  column,
  gamesOf,
  meanFigure,
  playable,
  seatNamed,
  seedOf,
  type Bench,
  type Figure,
  type Inquiry,
  type Report,
} from '../report.ts';
import { reading, writing, type Script } from '../script.ts';
import { batchOf } from './ranges.ts';

const ID = 'scripts';

/** Scripts tried for each of the bench's games, and those that are left for the last trial. */
const SCRIPTS = 5;
const FINALISTS = 8;

export const scripts: Report = {
  id: ID,
  about:
    'The best fixed script: what a persona or chance did in one game is done again in others, whatever happens there. Successive halving: all play one game, the better half twice as many, down to eight, which play on fresh seeds.',
  play(bench, part, game) {
    const [party = '', number = '', round = ''] = part.split('/');
    const rulebook = bench.bookOf();
    const seat = seatNamed(rulebook, party);
    const mind = reading(scriptOf(bench, party, seat, Number(number)));
    const { position } = playGame(rulebook, {
      seed: seedOf(bench, `${ID}/${round}`, game),
      minds: () => seated(rulebook, persona(), seat, mind),
    });
    return [{ score: at(outcomeOf(position).scores, seat) }];
  },
  *inquire(bench): Inquiry {
    const rulebook = bench.bookOf();
    const figures: Figure[] = [];
    for (const seat of playable(rulebook)) {
      const { id } = at(rulebook.parties, seat);
      const tried = SCRIPTS * bench.games;
      let left = Array.from({ length: tried }, (_, script) => ({ script, scores: [] as number[] }));
      for (let round = 0; left.length > FINALISTS; round += 1) {
        const played = yield left.map(({ script }) => batch(`${id}/${script}/${round}`, 1 << Math.max(0, round - 1)));
        left = left
          .map(({ script, scores }, place) => ({ script, scores: [...scores, ...column(at(played, place), 'score')] }))
          .toSorted((one, other) => mean(other.scores) - mean(one.scores) || one.script - other.script)
          .slice(0, Math.max(FINALISTS, Math.ceil(left.length / 2)));
      }
      const finals = yield left.map(({ script }) => batch(`${id}/${script}/last`, gamesOf(bench, 1)));
      const best = finals
        .map((samples) => column(samples, 'score'))
        .reduce((one, other) => (mean(other) > mean(one) ? other : one));
      const others = yield [batchOf(bench, id, 'random'), batchOf(bench, id, 'search')];
      const lists = [best, ...others.map((samples) => column(samples, 'score'))];
      figures.push(
        meanFigure(
          `${id}.best`,
          `mean score of the best of ${tried} scripts, as ${id}`,
          bootstrap([best], ([own = []]) => mean(own)),
          'points',
        ),
        meanFigure(
          `${id}.way`,
          `its share of the way from random to search, as ${id}`,
          bootstrap(lists, way),
          'share',
          { most: 0.6 },
        ),
      );
    }
    return figures;
  },
};

function way([script = [], random = [], search = []]: readonly (readonly number[])[]): number {
  return (mean(script) - mean(random)) / (mean(search) - mean(random));
}

function batch(part: string, to: number) {
  return { report: ID, part, from: 0, to };
}

const written = new WeakMap<Bench, Map<string, Script>>();

/** Script n: what a persona did (of an even number), or chance, in a game of its own. */
function scriptOf(bench: Bench, party: string, seat: number, number: number): Script {
  const known = written.get(bench) ?? new Map<string, Script>();
  written.set(bench, known);
  const key = `${party}/${number}`;
  const script = known.get(key) ?? write(bench, seat, key, number % 2 === 0);
  known.set(key, script);
  return script;
}

function write(bench: Bench, seat: number, key: string, thinks: boolean): Script {
  const rulebook = bench.bookOf();
  const script = new Map<string, Decision>();
  const mind = writing(thinks ? persona() : randomMind, script);
  playGame(rulebook, { seed: `${bench.seed}/${ID}/${key}`, minds: () => seated(rulebook, persona(), seat, mind) });
  return script;
}
