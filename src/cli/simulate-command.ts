import { at } from '../kit/never.ts';
import { simulate } from '../lab/simulate.ts';
import type { Simulation } from '../lab/simulation.ts';
import { openingMind, takingOver } from '../minds/opening-mind.ts';
import type { Deed } from '../rules/deed.ts';
import type { Mind } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { beginningOf, type Beginning } from '../session/beginning.ts';
import { wrongUsage } from './fault.ts';
import { mindNamed } from './mind-names.ts';
import { openNamed } from './open-scenario.ts';
import { progress, type Terminal } from './terminal.ts';

export interface SimulateOptions {
  readonly games: number;
  readonly seed: string;
  readonly minds: string;
  readonly assumption?: string;
  readonly length: 'full' | 'short';
  readonly json?: boolean;
}

/** Plays many games among minds and says what came of them. */
export function simulateCommand(terminal: Terminal, name: string, options: SimulateOptions): 0 {
  const { games, seed, assumption, length, json = false } = options;
  const { rulebook, scenario } = openNamed(name, { length, ...(assumption !== undefined && { assumption }) });
  const minds = mindsOf(rulebook, options.minds);
  const tell = progress(terminal, 'games', games);
  const beginning = beginningOf(scenario, length);
  const simulation = simulate(rulebook, {
    games,
    seed,
    minds: () => (beginning ? takenOver(rulebook, beginning, minds) : minds),
    ...(beginning && { force: beginning.line.force }),
    onGame: (game) => tell(game + 1),
  });
  const written = writtenOf(rulebook, simulation);
  if (json) {
    terminal.print(JSON.stringify({ scenario: scenario.id, seed, minds: options.minds, ...written }, undefined, 1));
    return 0;
  }
  terminal.print(`${scenario.title}: ${games} games, seed ${seed}, minds ${options.minds}`);
  terminal.print('\nEndings, in 100 games (with 95 % intervals)');
  for (const { id, count, share, low, high } of written.endings) {
    terminal.print(`  ${percent(share)} (${percent(low)} to ${percent(high)})  ${id}, ${count} times`);
  }
  terminal.print('\nGames that ended on a turn');
  for (const [turn, count] of Object.entries(written.lengths)) terminal.print(`  ${turn.padStart(4)}: ${count}`);
  terminal.print('\nMean scores, in points');
  for (const [party, score] of Object.entries(written.scores)) terminal.print(`  ${party}: ${score.toFixed(1)}`);
  terminal.print('\nMoves, in 100 games at least once');
  for (const [move, share] of Object.entries(written.moves)) terminal.print(`  ${percent(share)}  ${move}`);
  if (Object.keys(written.events).length > 0) terminal.print('\nEvents, in 100 games at least once');
  for (const [event, share] of Object.entries(written.events)) terminal.print(`  ${percent(share)}  ${event}`);
  return 0;
}

/** Those who take a short game over; what comes before is played anew each time. */
function takenOver(rulebook: Rulebook, beginning: Beginning, minds: readonly Mind[]): readonly Mind[] {
  const opening = openingMind(rulebook, beginning);
  return minds.map((mind) => takingOver(opening, beginning.until, mind));
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

function writtenOf({ deeds, parties }: Rulebook, { games, endings, happened, lengths, scores }: Simulation) {
  const shareOf = (index: number): number => (games === 0 ? 0 : at(happened, index) / games);
  const sharesOf = (kinds: readonly Deed['kind'][]): Readonly<Record<string, number>> => {
    const shares = deeds
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, index }) => [id, shareOf(index)] as const);
    return Object.fromEntries(shares.toSorted((one, other) => other[1] - one[1]));
  };
  return {
    games,
    endings: endings.map(({ id, count, share, interval }) => ({
      id,
      count,
      share,
      low: interval.low,
      high: interval.high,
    })),
    /** Share of games in which each happened at least once, those that never did included. */
    moves: sharesOf(['move', 'leave', 'mandate', 'waive']),
    events: sharesOf(['event']),
    lengths: Object.fromEntries([...lengths.entries()].filter(([, count]) => count > 0)),
    scores: Object.fromEntries(parties.map(({ id }, party) => [id, at(scores, party)])),
  };
}

/** `persona`, or by party: `north=strict,south=random`; who is not named is a persona. */
function mindsOf({ parties }: Rulebook, text: string) {
  const planners = parties.filter(({ plans }) => plans).map(({ id }) => id);
  const byParty = new Map<string, string>();
  const forAll: string[] = [];
  for (const part of text.split(',').map((word) => word.trim())) {
    const [, party, mind] = /^(.*?)=(.*)$/.exec(part) ?? [];
    if (party === undefined || mind === undefined) {
      forAll.push(part);
      continue;
    }
    if (byParty.has(party)) throw wrongUsage(`“${party}” is named twice. Minds play: ${planners.join(', ')}.`);
    if (!planners.includes(party)) throw wrongUsage(`No mind plays “${party}”. Minds play: ${planners.join(', ')}.`);
    byParty.set(party, mind);
  }
  const [all = 'persona', ...more] = forAll;
  if (more.length > 0) {
    throw wrongUsage(
      `Two minds for everybody: ${forAll.join(', ')}. One is for all; others by party, PARTY=MIND: ${planners.join(', ')}.`,
    );
  }
  return parties.map(({ id }) => mindNamed(byParty.get(id) ?? all));
}
