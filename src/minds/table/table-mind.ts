import { reaches } from '../../rules/need-curve.ts';
import { ACCEPT, type MakeBargainer } from './bargainer.ts';
import { propose } from './proposal.ts';
import { utilityOf } from './side.ts';
import { suspect, type Refused } from './suspicion.ts';
import { tacticsUnder } from './tactic.ts';
import { temperUnder } from './temper.ts';
import { hear, nothingHeard } from './wishes.ts';

/**
 * The mind that sits at a table where the other side's wishes and tactic are unknown. It does what the minds of the game do:
 * its need is what going on is worth, fixed before the offer is read (`rules/need-curve.ts`); its packages lie on the line of
 * concessions, which gives where the other side cares more (`rules/concession-step.ts`); the other side is believed to concede
 * along the same need curve. What it does not know it learns: wishes from offers (`wishes.ts`), tactics from offers and
 * refusals (`suspicion.ts`).
 *
 * It accepts what reaches its need, or is worth no less than what it would offer next (AC_next of Baarslag, Hindriks & Jonker,
 * “Acceptance Conditions in Automated Negotiation”, 2013); in the last round that is whatever betters its reservation.
 */
export const tableMind: MakeBargainer = (seat) => {
  const { side, deadline, first } = seat;
  const temper = temperUnder(deadline);
  const priors = tacticsUnder(deadline, temper);
  const heard = nothingHeard();
  const offers: number[] = [];
  const rounds: number[] = [];
  const refused: Refused[] = [];
  const made = new Set<number>();
  const planned = (round: number) =>
    propose(seat, temper, suspect(side, priors, { heard, rounds, refused }, temper.doubt), round, offers, made);
  return {
    reply: ({ round, offered }) => {
      let proposal = planned(round);
      if (offered !== undefined) {
        const utility = utilityOf(side, offered);
        const acceptable = utility >= side.reservation;
        if (acceptable && reaches(utility, 0, proposal.need)) return ACCEPT;
        hear(heard, side.space, offered);
        offers.push(offered);
        rounds.push(first ? round - 1 : round);
        proposal = planned(round);
        if (acceptable && reaches(utility, 0, utilityOf(side, proposal.outcome))) return ACCEPT;
      }
      const { outcome } = proposal;
      made.add(outcome);
      refused.push({ outcome, round: first ? round : round + 1 });
      return { kind: 'offer', outcome };
    },
  };
};
