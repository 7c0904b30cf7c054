import { at } from '../../kit/never.ts';
import { ACCEPT, type MakeBargainer } from '../../minds/table/bargainer.ts';
import { utilityOf } from '../../minds/table/side.ts';

/**
 * Asks for its best outcome and takes nothing less: the sit-and-wait side of a war of attrition. Osborne & Rubinstein,
 * “Bargaining and Markets” (1990); called so in Baarslag et al., “The First Automated Negotiating Agents Competition” (2012).
 */
export const hardliner: MakeBargainer = ({ side }) => ({
  reply: ({ offered }) =>
    offered !== undefined && utilityOf(side, offered) >= side.best
      ? ACCEPT
      : { kind: 'offer', outcome: at(side.ranked, 0) },
});
