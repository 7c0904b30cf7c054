import { ACCEPT, type MakeBargainer } from '../../minds/table/bargainer.ts';
import { utilityOf } from '../../minds/table/side.ts';
import { concededBy, needHolding } from '../../rules/need-curve.ts';
import { timePassed } from './deadline.ts';
import { outcomeAtLevel } from './level.ts';

/**
 * Time-dependent tactics, polynomial: in each round the outcome nearest above
 * `reservation + (best − reservation) · (1 − t^(1/β))`, β < 1 Boulware, 1 linear, > 1 Conceder; what is offered is accepted
 * if it is worth at least what would be offered next. Faratin, Sierra & Jennings, Robotics and Autonomous Systems 24 (1998),
 * 159–182, with κ = 0. The usual β are 0.2, 1 and 2.
 */
export function timeDependent(beta: number): MakeBargainer {
  return ({ side, deadline, luck }) => ({
    reply: ({ round, offered }) => {
      const held = 1 - concededBy(timePassed(deadline, round), 1 / beta);
      const outcome = outcomeAtLevel(side, needHolding(side.reservation, side.best, held), luck);
      if (offered !== undefined && utilityOf(side, offered) >= utilityOf(side, outcome)) return ACCEPT;
      return { kind: 'offer', outcome };
    },
  });
}
