import { clamp, power } from '../../../src/kit/arithmetic.ts';
import { costOfLeaving, learn } from './judgement.ts';
import { AT_SEA, BROKEN, GONE_HOME, type HandSheet, HOLM, IN_PORT, LAPSED, LIVE, NOT_GIVEN, SKERRY } from './sheet.ts';

type HandMove = 'hedge' | 'swear' | 'pilot' | 'wave' | 'sail' | 'call' | 'ask' | 'leave';

const HEDGED = 2;
const FIRM = 3;

/** Who makes which move, in the order of the scenario. */
const MOVES: readonly (readonly [number, HandMove])[] = [
  [SKERRY, 'hedge'],
  [SKERRY, 'swear'],
  [HOLM, 'hedge'],
  [HOLM, 'swear'],
  [SKERRY, 'pilot'],
  [HOLM, 'pilot'],
  [SKERRY, 'wave'],
  [HOLM, 'wave'],
  [SKERRY, 'sail'],
  [HOLM, 'sail'],
  [SKERRY, 'call'],
  [HOLM, 'call'],
  [SKERRY, 'ask'],
  [SKERRY, 'leave'],
  [HOLM, 'leave'],
];

/** Makes a move as an order, or leaves the summit; false where it may not be, and nothing has changed then. */
export function makeMove(sheet: HandSheet, index: number): boolean {
  const [party, move] = MOVES[index] ?? [SKERRY, undefined];
  if (move === undefined || !mayMake(sheet, index, party, move)) return false;
  if (move !== 'leave' && move !== 'call') sheet.spent[party] = (sheet.spent[party] ?? 0) + 1;
  sheet.made[index] = sheet.turn;
  make(sheet, party, move);
  return true;
}

function mayMake(sheet: HandSheet, index: number, party: number, move: HandMove): boolean {
  if (sheet.phase !== 'orders' && !(sheet.phase === 'summit' && move === 'leave' && party === sheet.party))
    return false;
  if (sheet.made[index] === sheet.turn) return false;
  switch (move) {
    case 'hedge':
    case 'swear':
      return sheet.wordFate[party] === NOT_GIVEN && (sheet.spent[party] ?? 0) < 2;
    case 'sail':
      return sheet.boats === IN_PORT && (sheet.spent[party] ?? 0) < 2;
    case 'call':
      return sheet.boats === AT_SEA;
    case 'leave':
      return sheet.turn >= 3 && sheet.boats !== GONE_HOME;
    default:
      return (sheet.spent[party] ?? 0) < 2;
  }
}

function make(sheet: HandSheet, party: number, move: HandMove): void {
  switch (move) {
    case 'hedge':
      promise(sheet, party, HEDGED);
      return;
    case 'swear':
      promise(sheet, party, FIRM);
      return;
    case 'pilot':
      sheet.readiness = clamp(sheet.readiness + 15, 0, 100);
      return;
    case 'wave':
      sheet.tension = clamp(sheet.tension - 8, 0, 100);
      return;
    case 'sail':
      sheet.boats = AT_SEA;
      sheet.tension = clamp(sheet.tension + 12, 0, 100);
      return;
    case 'call':
      sheet.boats = IN_PORT;
      sheet.tension = clamp(sheet.tension - 6, 0, 100);
      return;
    case 'ask':
      askTheWarden(sheet);
      return;
    case 'leave':
      leave(sheet, party);
  }
}

function promise(sheet: HandSheet, party: number, strength: number): void {
  sheet.word[party] = strength;
  sheet.wordGiven[party] = sheet.turn;
  sheet.wordFate[party] = LIVE;
}

function askTheWarden(sheet: HandSheet): void {
  const shown = sheet.fate.draw(sheet.turn, 5) < 0.7 ? sheet.holm : 1 - sheet.holm;
  if (shown === 0) learn(sheet, 0.7, 1 - 0.7);
  else learn(sheet, 1 - 0.7, 0.7);
}

function leave(sheet: HandSheet, party: number): void {
  sheet.paid[party] = (sheet.paid[party] ?? 0) + costOfLeaving(sheet, party);
  sheet.walked = party;
  sheet.walkedOn = sheet.turn;
  sheet.boats = GONE_HOME;
  if (sheet.wordFate[1 - party] === LIVE) sheet.wordFate[1 - party] = LAPSED;
  if (sheet.wordFate[party] !== LIVE) return;
  sheet.wordFate[party] = BROKEN;
  // A word tells a quarter of what a clause would.
  if (party === HOLM) learn(sheet, power(1 - 0.9, 0.25), power(1 - 0.4, 0.25));
}
