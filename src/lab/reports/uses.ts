import { at } from '../../kit/never.ts';
import { oddsOfLeaving } from '../../minds/leaving.ts';
import { meritOf, think } from '../../minds/merit.ts';
import { persona } from '../../minds/persona.ts';
import { randomMind } from '../../minds/random-mind.ts';
import { whyNotPlan } from '../../rules/conduct.ts';
import type { Deed } from '../../rules/deed.ts';
import type { Decision, Question, SeatView } from '../../rules/game.ts';
import { mandateOf } from '../../rules/happen.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { viewOf } from '../../rules/view.ts';
import { playGame, seated } from '../play-game.ts';
import { gamesOf, meanFigure, seedOf, shareFigure, type Figure, type Inquiry, type Report } from '../report.ts';
import { shareInterval } from '../interval.ts';

const ID = 'uses';

/** A move is of use if it is best in this share of the states in which its party chooses. */
const OF_USE = 0.005;

export const uses: Report = {
  id: ID,
  about:
    'Every question about deeds in games among personas, in every second of which one party plays at random: which deeds are best there, as a persona reckons one step ahead (of orders, as many as its people can carry out). A move counts whatever is chosen in it; changes of an agenda are left out.',
  play(bench, _part, game) {
    const rulebook = bench.bookOf();
    const counts: Record<string, number> = {};
    const count = (name: string): void => void (counts[name] = (counts[name] ?? 0) + 1);
    playGame(rulebook, {
      seed: seedOf(bench, ID, game),
      minds: () => seated(rulebook, persona(), game % 2 === 1 ? astray(rulebook, (game - 1) / 2) : -1, randomMind),
      onDecision({ state }, question, decision) {
        if (question.kind === 'offer' || question.kind === 'answer') return;
        count(at(rulebook.parties, question.seat).id);
        const best = bestDeeds(viewOf(rulebook, state, question.seat), question);
        for (const move of new Set(best.map((deed) => moveOf(rulebook, at(rulebook.deeds, deed))))) count(move);
        for (const deed of doneBy(decision)) count(`done ${moveOf(rulebook, at(rulebook.deeds, deed))}`);
      },
    });
    return [counts];
  },
  *inquire(bench): Inquiry {
    const rulebook = bench.bookOf();
    const [samples = []] = yield [{ report: ID, part: '', from: 0, to: gamesOf(bench, 1) }];
    const total = (name: string): number => samples.reduce((sum, sample) => sum + (sample[name] ?? 0), 0);
    const moves = new Map(
      rulebook.deedsOf.flat().map((deed) => [moveOf(rulebook, at(rulebook.deeds, deed)), at(rulebook.deeds, deed)]),
    );
    const seen = [...moves].flatMap(([move, { kind, party }]) => {
      const states = total(at(rulebook.parties, party).id);
      const hits = total(move);
      return kind === 'agenda' ? [] : [{ move, hits, states, share: states === 0 ? 0 : hits / states }];
    });
    const idle = seen.filter(({ share }) => share < OF_USE).toSorted((one, other) => one.share - other.share);
    const rarely = seen.filter(({ hits, states }) => shareInterval(hits, states).high < OF_USE).length;
    const perhaps = seen.filter(({ hits, states }) => shareInterval(hits, states).low < OF_USE).length;
    return [
      meanFigure(
        'idle',
        `moves, of ${seen.length}, that are best in less than 0.5 of 100 states`,
        { mean: idle.length, low: rarely, high: perhaps },
        'number',
        { most: 0 },
      ),
      ...idle.map(({ move, hits, states, share }): Figure =>
        shareFigure(`of.${move}`, `best: ${move}, ${hits} of ${states}; done ${total(`done ${move}`)} times`, {
          share,
          ...shareInterval(hits, states),
        }),
      ),
    ];
  },
};

function doneBy(decision: Decision): readonly number[] {
  if (decision.kind === 'orders') return decision.deeds;
  return decision.kind === 'deed' ? [decision.deed] : [];
}

/** Who plays at random, in rotation: what is of use only after a blunder is of use. */
function astray({ parties }: Rulebook, game: number): number {
  const planning = parties.flatMap(({ plans }, party) => (plans ? [party] : []));
  return planning[game % Math.max(1, planning.length)] ?? -1;
}

function moveOf({ parties }: Rulebook, { party, kind, path }: Deed): string {
  return `${at(parties, party).id} ${kind === 'leave' || kind === 'mandate' || kind === 'waive' ? `${kind} ${path}` : path}`;
}

/** What a persona would do if it never drew: of orders, the best that fit, mandate and leaving included. */
function bestDeeds(view: SeatView, { kind, options }: Question): number[] {
  const { rulebook, seat } = view;
  const thinking = think(view);
  const merits = options.map((deed) => ({ deed, merit: meritOf(thinking, deed, kind === 'orders') }));
  const ranked = merits.toSorted((one, other) => other.merit - one.merit || one.deed - other.deed);
  if (kind !== 'orders') return ranked.filter(({ merit }, place) => place === 0 && merit > 0).map(({ deed }) => deed);
  const leaving = options.filter((deed) => at(rulebook.deeds, deed).kind === 'leave');
  if (leaving.length > 0 && oddsOfLeaving(thinking) > 0.5) return leaving;
  const position = { ...thinking.position, state: view.state };
  const chosen = mandateOf(position, seat) !== undefined;
  const best: number[] = [];
  for (const { deed, merit } of ranked) {
    const { kind: what, path } = at(rulebook.deeds, deed);
    const first = what === 'mandate' && !chosen;
    if (what === 'leave' || (merit <= 0 && !first)) continue;
    if (best.some((other) => at(rulebook.deeds, other).path === path && what !== 'agenda')) continue;
    if (whyNotPlan(position, seat, [...best, deed]) === undefined) best.push(deed);
  }
  return best;
}
