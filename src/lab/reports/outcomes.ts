import { at } from '../../kit/never.ts';
import { persona } from '../../minds/persona.ts';
import { read } from '../../rules/entries.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { shareOf } from '../compare.ts';
import { outcomeOf } from '../outcome.ts';
import { playGame, seated } from '../play-game.ts';
import {
  gamesOf,
  meanFigure,
  seedOf,
  shareFigure,
  type Figure,
  type Inquiry,
  type Report,
  type Sample,
} from '../report.ts';

const ID = 'outcomes';

/** Games under an assumption that is not the first. */
const OTHERS = 0.5;

/** An ending is often seen from this share on. */
const OFTEN = 0.05;

export const outcomes: Report = {
  id: ID,
  about:
    'Games among personas under each assumption. A text lasts if the leaders of the main summit signed it and nobody broke a clause of it. Where no assumption is named, it is the first. Behind each kind and assumption stands of how many games it was; a goal that its interval reaches past is not settled by them.',
  play(bench, part, game) {
    const rulebook = bench.bookOf(part === '' ? undefined : part);
    const { position } = playGame(rulebook, {
      seed: seedOf(bench, `${ID}/${part}`, game),
      minds: () => seated(rulebook, persona()),
    });
    const { ending, held, signed, lasts } = outcomeOf(position);
    const kinds = rulebook.parties.flatMap(({ id, kinds: all }, party) =>
      all.length > 1 ? [[`kind.${id}`, read(position.state, rulebook.layout.kinds + party)] as const] : [],
    );
    return [{ ending, held: Number(held), signed: Number(signed), lasts: Number(lasts), ...Object.fromEntries(kinds) }];
  },
  *inquire(bench): Inquiry {
    const rulebook = bench.bookOf();
    const [first = '', ...others] = bench.assumptions;
    const played = yield [first, ...others].map((part) => ({
      report: ID,
      part,
      from: 0,
      to: gamesOf(bench, part === first ? 1 : OTHERS),
    }));
    const samples = at(played, 0);
    const figures: Figure[] = [
      heldFigure('held', 'the main summit is held', samples, { least: 0.3, most: 0.7 }),
      shareFigure('signed', 'something is signed there', shareOf(samples.map(({ signed }) => signed === 1))),
      shareFigure('lasts', 'a text lasts', shareOf(samples.map(({ lasts }) => lasts === 1)), { least: 0.1, most: 0.4 }),
    ];
    for (const [place, assumption] of [first, ...others].entries()) {
      if (assumption === '') continue;
      const those = at(played, place);
      figures.push(heldFigure(`held.${assumption}`, `held under ${assumption}${countOf(those)}`, those, WITHIN));
    }
    for (const [place, assumption] of [first, ...others].entries()) {
      figures.push(...heldByKind(rulebook, at(played, place), place === 0 ? '' : assumption));
    }
    const shares = rulebook.endings.map(({ id }, index) => ({
      id,
      share: shareOf(samples.map(({ ending }) => ending === index)),
    }));
    const most = shares.reduce((one, other) => (other.share.share > one.share.share ? other : one));
    const often = shares.filter(({ share }) => share.share > OFTEN).length;
    const surely = shares.filter(({ share }) => share.low > OFTEN).length;
    const perhaps = shares.filter(({ share }) => share.high > OFTEN).length;
    return [
      ...figures,
      shareFigure('ending.most', `the most frequent ending, ${most.id}`, most.share, { most: 0.3 }),
      meanFigure(
        'ending.often',
        'endings in more than 5 of 100 games',
        { mean: often, low: surely, high: perhaps },
        'number',
        { least: 6 },
      ),
      ...shares.map(({ id, share }) => shareFigure(`ending.${id}`, `ends with ${id}`, share)),
    ];
  },
};

/** Held, kind by kind; under an assumption that is not the first its name stands last in the id. */
function heldByKind({ parties }: Rulebook, samples: readonly Sample[], assumption: string): Figure[] {
  const [ending, under] = assumption === '' ? ['', ''] : [`.${assumption}`, ` under ${assumption}`];
  return parties.flatMap(({ id, kinds }) =>
    kinds.length < 2
      ? []
      : kinds.map(({ id: kind }, index) => {
          const those = samples.filter((sample) => sample[`kind.${id}`] === index);
          const text = `held where ${id} is ${kind}${under}${countOf(those)}`;
          return heldFigure(`held.${id}.${kind}${ending}`, text, those, WITHIN);
        }),
  );
}

const countOf = ({ length }: readonly Sample[]): string => ` (${length} games)`;

const WITHIN = { least: 0.15, most: 0.85 } as const;

function heldFigure(
  id: string,
  text: string,
  samples: readonly Sample[],
  goal: Pick<Figure, 'least' | 'most'>,
): Figure {
  return shareFigure(id, text, shareOf(samples.map((sample) => sample['held'] === 1)), goal);
}
