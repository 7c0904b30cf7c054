import type { Package, Step } from '../../../src/rules/step.ts';
import { accepted, close, exchanged, talk } from './course.ts';
import { pointsTo, watchHolm } from './judgement.ts';
import { makeMove } from './moves.ts';
import { type HandSheet, HOLM, ISSUES, PLAIN, SKERRY, VAGUE, WARM } from './sheet.ts';

/** Takes one decision and plays on up to the next; false where it is not lawful, and nothing has changed then. */
export function submitByHand(sheet: HandSheet, step: Step): boolean {
  switch (step.kind) {
    case 'move':
      if (!makeMove(sheet, step.deed)) return false;
      if (sheet.phase === 'summit') close(sheet);
      return true;
    case 'close_orders':
      if (sheet.phase !== 'orders') return false;
      talk(sheet);
      return true;
    case 'pass':
      if (!mayOffer(sheet, step.party)) return false;
      if (sheet.phase === 'talks') sheet.talked = sheet.turn;
      exchanged(sheet);
      return true;
    case 'offer':
      if (!mayOffer(sheet, step.party) || !mayLie(sheet, step.package)) return false;
      lay(sheet, step.party, step.package, step.public);
      return true;
    case 'answer':
      if (!sheet.answering || step.party !== sheet.party) return false;
      if (step.party === HOLM) watchHolm(sheet, SKERRY, step.accepts);
      if (step.accepts) accepted(sheet);
      else turnDown(sheet);
      return true;
    default:
      return false;
  }
}

function mayOffer(sheet: HandSheet, party: number): boolean {
  return (sheet.phase === 'talks' || sheet.phase === 'summit') && !sheet.answering && party === sheet.party;
}

function mayLie(sheet: HandSheet, offered: Package): boolean {
  if (offered.length === 0 || offered.length > ISSUES) return false;
  let seen = 0;
  for (const { issue, level, wording } of offered) {
    if (pointsTo(SKERRY, 0, issue)[level] === undefined || ((seen >> issue) & 1) === 1) return false;
    seen |= 1 << issue;
    if (level === 0 && wording !== 'plain') return false;
    if (sheet.phase === 'summit' && !fitsSummit(sheet, issue, level, wordingOf(wording))) return false;
  }
  return true;
}

/** What was prepared is laid down as it was agreed; anything else must be vague. */
function fitsSummit(sheet: HandSheet, issue: number, level: number, wording: number): boolean {
  if (!isLaidDown(sheet, issue)) return wording === VAGUE;
  return sheet.agreed[issue] === level + 1 && sheet.agreedWording[issue] === wording;
}

/** As many issues as were prepared, those last agreed first. */
function isLaidDown(sheet: HandSheet, issue: number): boolean {
  if (sheet.agreed[issue] === 0) return false;
  let later = 0;
  for (let other = 0; other < ISSUES; other += 1) {
    if (sheet.agreed[other] !== 0 && (sheet.agreedAt[other] ?? 0) > (sheet.agreedAt[issue] ?? 0)) later += 1;
  }
  return later < sheet.laid;
}

function lay(sheet: HandSheet, party: number, offered: Package, isPublic: boolean): void {
  if (sheet.phase === 'talks') sheet.talked = sheet.turn;
  for (const { issue, level, wording } of offered) {
    sheet.offer[issue] = level + 1;
    sheet.offerWording[issue] = wordingOf(wording);
  }
  sheet.offerPublic = isPublic;
  if (party === HOLM) watchHolm(sheet, HOLM, true);
  sheet.party = 1 - party;
  sheet.answering = true;
}

function turnDown(sheet: HandSheet): void {
  const by = 1 - sheet.party;
  sheet.refused[by]?.splice(0, ISSUES, ...sheet.offer);
  sheet.refusedWording[by]?.splice(0, ISSUES, ...sheet.offerWording);
  sheet.refusedOn[by] = sheet.turn;
  exchanged(sheet);
}

function wordingOf(wording: Package[number]['wording']): number {
  return wording === 'plain' ? PLAIN : wording === 'warm' ? WARM : VAGUE;
}
