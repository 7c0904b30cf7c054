import { at } from '../kit/never.ts';
import { compare, type MoveOutcome, type Share } from '../lab/compare.ts';
import { QUANTILES } from '../lab/distribution.ts';
import { forkAfter, forkOfOrders, forkOnTurn, whyNotAt, type Fork, type NoFork } from '../lab/fork.ts';
import type { MeanInterval } from '../lab/interval.ts';
import { openedGame } from '../lab/openings.ts';
import { seated } from '../lab/play-game.ts';
import { persona } from '../minds/persona.ts';
import { plansFor } from '../minds/search/plans.ts';
import type { GameRecord } from '../kernel/record.ts';
import type { Decision } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { wrongUsage } from './fault.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { deedMeant, moveList } from './move-list.ts';
import { openRecord } from './open-record.ts';
import { openNamed } from './open-scenario.ts';
import { progress, type Terminal } from './terminal.ts';
import { offerMeant } from './typed-offer.ts';
import { finite } from './finite.ts';

export interface CompareOptions {
  /** Turn whose orders are compared. */
  readonly at?: number;
  /** Of a record: compare what is decided after so many of its entries. */
  readonly entry?: number;
  /** The party whose move it is; the first that can be played, or that a person played, where absent. */
  readonly as?: string;
  /** Moves with commas; what its advisers would weigh where absent. */
  readonly moves?: string;
  readonly games: number;
  readonly seed: string;
  readonly assumption?: string;
  /** Where the scenario of a record is. */
  readonly scenario?: string;
  readonly json?: boolean;
}

interface Source {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly fork: Fork;
}

/** Plans that are compared where none are named. */
const FEW = 5;

/** Endings that came in fewer games are not told one by one. */
const SELDOM = 0.05;

/** Plays a game on from one place, many times for each of some moves, and says what came of them. */
export function compareCommand(terminal: Terminal, name: string, options: CompareOptions): 0 {
  const { games, seed, json = false } = options;
  const { scenario, rulebook, fork } = sourceOf(name, options);
  const lexicon = lexiconOf(scenario, rulebook);
  const moves = movesOf(lexicon, fork, options.moves);
  const tell = progress(terminal, 'games', games * moves.length);
  const outcomes = compare(
    fork,
    moves.map(({ decision }) => decision),
    { games, seed, minds: seated(rulebook, persona()), onGame: tell },
  );
  const { id } = at(rulebook.parties, fork.question.seat);
  const turn = at(fork.opening, rulebook.layout.turn);
  if (json) {
    const written = moves.map(({ typed }, place) => ({ move: typed, ...writtenOf(at(outcomes, place)) }));
    terminal.print(
      JSON.stringify({ scenario: scenario.id, seat: id, turn, games, seed, moves: written }, undefined, 1),
    );
    return 0;
  }
  terminal.print(`${scenario.title}, ${lexicon.turn(turn)}, as ${id}: each move ${games} times, on the same luck`);
  for (const [place, { typed, text }] of moves.entries()) {
    terminal.print(`\n${typed}${text === '' ? '' : `: ${text}`}`);
    for (const line of linesOf(at(outcomes, place), at(moves, 0).typed)) terminal.print(`  ${line}`);
  }
  return 0;
}

const NO_FORK: Readonly<Record<NoFork, string>> = {
  differs: 'The record does not play the same under this scenario; “replay” says where.',
  over: 'The game is over by then.',
  not_asked: 'Nobody is asked for that party’s orders then.',
};

function sourceOf(name: string, options: CompareOptions): Source {
  if (!name.endsWith('.json')) {
    const { assumption, seed } = options;
    const { scenario, rulebook } = openNamed(name, assumption === undefined ? {} : { assumption });
    const turn = options.at ?? 1;
    const seat = seatOf(rulebook, options.as);
    const opening = openedGame(rulebook, seed, seated(rulebook, persona())).openings.find((one) => one.turn === turn);
    if (opening === undefined) throw wrongUsage(`The game among personas on seed ${seed} is over before turn ${turn}.`);
    const fork = forkOfOrders(opening, seat);
    if (fork === undefined) throw wrongUsage(NO_FORK.not_asked);
    return { scenario, rulebook, fork };
  }
  const { record, scenario, rulebook } = openRecord(name, options.scenario);
  const fork =
    options.entry === undefined
      ? forkOnTurn(record, rulebook, options.at ?? 1, seatOf(rulebook, options.as, record))
      : forkAfter(record, rulebook, options.entry);
  if (!fork.ok) throw wrongUsage(NO_FORK[fork.failure]);
  return { scenario, rulebook, fork: fork.value };
}

function seatOf({ parties }: Rulebook, named: string | undefined, record?: GameRecord): number {
  const person = parties.findIndex(({ id }) => record?.seats[id] === 'human');
  const usual = person >= 0 ? person : parties.findIndex(({ seat }) => seat === 'playable');
  const seat = named === undefined ? usual : parties.findIndex(({ id }) => id === named);
  if (seat >= 0) return seat;
  throw wrongUsage(`There is no party “${named ?? ''}”: ${parties.map(({ id }) => id).join(', ')}.`);
}

interface NamedMove {
  readonly typed: string;
  readonly text: string;
  readonly decision: Decision;
}

function movesOf(lexicon: Lexicon, fork: Fork, typed: string | undefined): NamedMove[] {
  const named = (decision: Decision): NamedMove => ({ ...wordsOf(lexicon, decision), decision });
  const moves =
    typed === undefined
      ? (fork.question.kind === 'orders' ? plansFor(fork.view, fork.question, FEW) : []).map(named)
      : typed.split(',').map((move) => ({ ...named(meant(lexicon, fork, move.trim())), typed: move.trim() }));
  if (moves.length === 0) throw wrongUsage('Say which moves: --moves a,b,c.');
  for (const { typed: move, decision } of moves) {
    const refusal = whyNotAt(fork, decision);
    if (refusal !== undefined) throw wrongUsage(`“${move}” is not possible there (${refusal}).`);
  }
  return moves;
}

/** `nothing`, `accept`, `refuse`, `offer issue=level …`, or deeds with `+` between them. */
function meant(lexicon: Lexicon, { question }: Fork, move: string): Decision {
  const isOrders = question.kind === 'orders';
  if (move === 'nothing') return isOrders ? { kind: 'orders', deeds: [] } : { kind: 'pass' };
  if (move === 'accept' || move === 'refuse') return { kind: 'answer', accepts: move === 'accept' };
  if (move.startsWith('offer ')) {
    const offer = offerMeant(lexicon.rulebook, move.split(/\s+/).slice(1));
    if (!offer.ok) throw wrongUsage(offer.failure);
    return offer.value;
  }
  const listed = moveList(lexicon, question.options);
  const deeds = move.split('+').map((words) => {
    const deed = deedMeant(lexicon, listed, words.trim().split(/\s+/));
    if (!deed.ok) throw wrongUsage(deed.failure.replace('Type “moves” for those that are.', '').trim());
    return deed.value;
  });
  return isOrders ? { kind: 'orders', deeds } : { kind: 'deed', deed: at(deeds, 0) };
}

function wordsOf(lexicon: Lexicon, decision: Decision): Omit<NamedMove, 'decision'> {
  const shortId = (deed: number): string => at(lexicon.rulebook.deeds, deed).id.split('.').slice(1).join('.');
  switch (decision.kind) {
    case 'orders':
      return {
        typed: decision.deeds.map(shortId).join('+') || 'nothing',
        text: decision.deeds.map((deed) => lexicon.deed(deed)).join('; '),
      };
    case 'deed':
      return { typed: shortId(decision.deed), text: lexicon.deed(decision.deed) };
    case 'offer':
      return { typed: 'offer', text: lexicon.package(decision.package) };
    default:
      return { typed: decision.kind, text: '' };
  }
}

function linesOf({ score, difference, held, lasts, endings }: MoveOutcome, first: string): string[] {
  const [low = 0, , middle = 0, , high = 0] = score.quantiles;
  const often = endings.filter(({ share }) => share >= SELDOM).toSorted((one, other) => other.share - one.share);
  return [
    `score ${span(score.mean, score)}; one game in twenty below ${low.toFixed(1)}, half below ${middle.toFixed(1)}, one in twenty above ${high.toFixed(1)}`,
    ...(difference === undefined ? [] : [`against ${first}: ${span(difference.mean, difference)} points`]),
    `summit held in ${inHundred(held)}; a text that lasts in ${inHundred(lasts)}`,
    `ends with ${often.map(({ id, share }) => `${id} ${Math.round(100 * share)}`).join(', ')} in 100 games`,
  ];
}

function span(value: number, { low, high }: { readonly low: number; readonly high: number }): string {
  return Number.isFinite(low) ? `${value.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})` : value.toFixed(1);
}

function inHundred({ share, low, high }: Share): string {
  return `${Math.round(100 * share)} (${Math.round(100 * low)} to ${Math.round(100 * high)}) of 100`;
}

const written = ({ mean, low, high }: MeanInterval) => ({ mean, low: finite(low), high: finite(high) });

function writtenOf({ score, difference, held, lasts, endings }: MoveOutcome) {
  return {
    score: {
      ...written(score),
      quantiles: Object.fromEntries(QUANTILES.map((share, place) => [`p${100 * share}`, at(score.quantiles, place)])),
    },
    ...(difference !== undefined && { difference: written(difference) }),
    held,
    lasts,
    endings: endings.map(({ id, count, share, interval }) => ({ id, count, share, ...interval })),
  };
}
