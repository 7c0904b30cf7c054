import { agreedDraft, agreedWith, isBlank } from './agreed.ts';
import { blankLine, lineOfConcessions, packageOnLine } from './concessions.ts';
import { blankDraft, type Draft } from './draft.ts';
import { read, summitRules, tableRules } from './entries.ts';
import { supposeNoOffer } from './in-force.ts';
import { fallbackOf } from './leaving.ts';
import { dayOfSummit } from './nearness.ts';
import { needHolding } from './need-curve.ts';
import { isSitting } from './offers.ts';
import type { Position } from './position.ts';
import { scoreOfSigning } from './signed-score.ts';
import { couldBeHad } from './signing.ts';
import { supposeFrom, withdraw } from './supposition.ts';

/**
 * What who looks ahead asks of a table, in points as they will be scored: what it has by saying no, and of the way from there to
 * the best it could lay itself as much as it has offers left to lay. Does not depend on the offer on the table.
 */
export function askedAhead(position: Position, party: number, table: number): number {
  const from = supposeFrom();
  supposeNoOffer(position.rulebook, position.state);
  const stands = standing(position, party, table);
  const best = bestToLay(position, party, table);
  withdraw(position.state, from);
  const offers = offersToCome(position, party, table);
  return needHolding(stands, Math.max(stands, best), offers / (offers + 1));
}

/** Points, as they will be scored, of a yes of who looks ahead: at a table of all that is agreed then. */
export function worthAhead(position: Position, party: number, draft: Draft): number {
  if (isSitting(position, draft.table)) return scoreOfSigning(position, party, draft);
  const agreed = agreedDraft(position, draft.table);
  return scoreOfSigning(position, party, isBlank(agreed) ? draft : agreedWith(position, agreed, draft));
}

/** What it has without: nothing forces it to leave, and at a table what is agreed waits. */
function standing(position: Position, party: number, table: number): number {
  const leaving = Math.max(0, fallbackOf(position, table, party));
  if (isSitting(position, table)) return leaving;
  const agreed = agreedDraft(position, table);
  return isBlank(agreed) ? leaving : Math.max(leaving, scoreOfSigning(position, party, agreed));
}

/** Points, as scored, of the package it aspires to: the first on its line that it would sign and believes the others would; −∞ for none. */
function bestToLay(position: Position, party: number, table: number): number {
  const line = lineOfConcessions(position, party, table, blankLine(position.rulebook));
  const draft = blankDraft(position.rulebook, table);
  for (let index = 0; index < line.count; index += 1) {
    packageOnLine(position, line, index, draft);
    if (couldBeHad(position, party, draft)) return scoreOfSigning(position, party, draft);
  }
  return -Infinity;
}

/**
 * Offers of its own that a party may still lay once this one is answered: while leaders sit, in their exchanges; at a table, every
 * other one up to the day of the main summit (the last turn, while none is agreed), and those of leaders who are to sit at it.
 */
export function offersToCome(position: Position, party: number, table: number): number {
  const { rulebook, state } = position;
  const { layout, mainSummit, turns, summits } = rulebook;
  const done = read(state, layout.exchange) + 1;
  let offers = 0;
  if (isSitting(position, table)) {
    const { rounds, between } = summitRules(rulebook, read(state, layout.sitting) - 1);
    for (let exchange = done; exchange < 2 * rounds; exchange += 1)
      if (between[exchange % 2 === 0 ? 0 : 1] === party) offers += 1;
    return offers;
  }
  const { parties, exchanges } = tableRules(rulebook, table);
  if (!parties.includes(party)) return 0;
  const now = read(state, layout.turn);
  for (let summit = 0; summit < summits.length; summit += 1) {
    const { rounds, between, table: sitsAt } = summitRules(rulebook, summit);
    const isToCome = state[layout.held + summit] === 0 && dayOfSummit(rulebook, state, summit) >= now;
    if (isToCome && sitsAt === table && between.includes(party)) offers += rounds;
  }
  const day = dayOfSummit(rulebook, state, mainSummit);
  const left = (day < now ? turns : day) - now;
  return offers + Math.max(0, (left + 1) * exchanges - done) / 2;
}
