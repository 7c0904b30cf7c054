import { clamp } from '../../../src/kit/arithmetic.ts';
import { pointsTo, readAs, worderOf } from './judgement.ts';
import { AT_SEA, GONE_HOME, type HandSheet, HOLM, ISSUES, LAST_TURN, SKERRY } from './sheet.ts';

/** Orders are given: the islands talk, once. */
export function talk(sheet: HandSheet): void {
  sheet.phase = 'talks';
  if (sheet.turn < 2 || sheet.boats === GONE_HOME) passOn(sheet);
  else sheet.party = sheet.turn % 2 === 1 ? SKERRY : HOLM;
}

/** An exchange is over without agreement. */
export function exchanged(sheet: HandSheet): void {
  clear(sheet);
  if (sheet.phase === 'talks') {
    passOn(sheet);
    return;
  }
  sheet.exchange += 1;
  if (sheet.exchange === 6) close(sheet);
  else sheet.party = sheet.exchange % 2;
}

/** What is accepted in talks waits for the summit; there it comes into force. */
export function accepted(sheet: HandSheet): void {
  const by = 1 - sheet.party;
  const signs = sheet.phase === 'summit';
  for (let issue = 0; issue < ISSUES; issue += 1) {
    if (sheet.offer[issue] === 0) continue;
    if (signs) sign(sheet, issue, by);
    else agree(sheet, issue, by);
  }
  clear(sheet);
  for (const row of [...sheet.refused, ...sheet.refusedWording, sheet.refusedOn]) row.fill(0);
  if (!signs) {
    passOn(sheet);
    return;
  }
  sheet.signed = true;
  close(sheet);
}

function agree(sheet: HandSheet, issue: number, by: number): void {
  sheet.agreements += 1;
  sheet.agreed[issue] = sheet.offer[issue] ?? 0;
  sheet.agreedWording[issue] = sheet.offerWording[issue] ?? 0;
  sheet.agreedBy[issue] = by + 1;
  sheet.agreedAt[issue] = sheet.agreements;
}

function sign(sheet: HandSheet, issue: number, by: number): void {
  const level = (sheet.offer[issue] ?? 0) - 1;
  const wording = sheet.offerWording[issue] ?? 0;
  const worder = worderOf(sheet, issue, by);
  sheet.levels[issue] = level;
  sheet.wordings[issue] = wording;
  sheet.worded[issue] = worder + 1;
  sheet.agreed[issue] = 0;
  sheet.readBySkerry[issue] = readAs(pointsTo(SKERRY, 0, issue), level, wording, worder === SKERRY);
  sheet.readByHolm[issue] = readAs(pointsTo(HOLM, sheet.holm, issue), level, wording, worder === HOLM);
}

function clear(sheet: HandSheet): void {
  sheet.offer.fill(0);
  sheet.offerWording.fill(0);
  sheet.offerPublic = false;
  sheet.answering = false;
}

/** The talks are over: what may happen, and then the next week, the summit or the end. */
function passOn(sheet: HandSheet): void {
  if (sheet.boats === AT_SEA && sheet.netsTorn === 0 && sheet.fate.draw(sheet.turn, 4) < 0.4) {
    sheet.netsTorn = sheet.turn;
    sheet.tension = clamp(sheet.tension + 10, 0, 100);
  }
  if (sheet.walked >= 0) end(sheet);
  else if (sheet.turn < LAST_TURN) {
    sheet.turn += 1;
    sheet.spent.fill(0);
    sheet.phase = 'orders';
  } else {
    sheet.phase = 'summit';
    sheet.laid = Math.floor(sheet.readiness / 20);
    sheet.party = SKERRY;
  }
}

/** The summit is over: the readings meet, and what was signed is kept or broken. */
export function close(sheet: HandSheet): void {
  clear(sheet);
  sheet.held = sheet.turn;
  if (sheet.signed) {
    meet(sheet, SKERRY, sheet.readBySkerry);
    meet(sheet, HOLM, sheet.readByHolm);
    for (let issue = 0; issue < ISSUES; issue += 1) if (sheet.worded[issue] !== 0) keep(sheet, issue);
  }
  end(sheet);
}

/** Who worded a clause pays for what the other made of it. */
function meet(sheet: HandSheet, party: number, read: number[]): void {
  for (let issue = 0; issue < ISSUES; issue += 1) {
    const worder = (sheet.worded[issue] ?? 0) - 1;
    if (worder < 0) continue;
    const level = sheet.levels[issue] ?? 0;
    const points = pointsTo(party, sheet.holm, issue);
    const gap = Math.abs((points[read[issue] ?? 0] ?? 0) - (points[level] ?? 0));
    if (worder !== party) sheet.paid[worder] = (sheet.paid[worder] ?? 0) + gap;
    read[issue] = level;
  }
}

/** Holm gives the fishing ground, which is watched; Skerry keeps what it gives. */
function keep(sheet: HandSheet, issue: number): void {
  const keeps = issue > 0 || sheet.fate.draw(sheet.turn, 1) < (sheet.holm === 0 ? 0.95 : 0.8);
  sheet.came[issue] = keeps ? 1 : 2;
}

function end(sheet: HandSheet): void {
  sheet.phase = 'ended';
  if (sheet.signed) sheet.ending = sheet.levels[1] === 2 && sheet.levels[0] !== 0 ? 0 : 1;
  else sheet.ending = sheet.boats === GONE_HOME ? 2 : 3;
}
