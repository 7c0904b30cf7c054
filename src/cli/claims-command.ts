import { runClaim, type ClaimResult } from '../lab/claim.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Claim } from '../scenario/study.ts';
import { openNamed } from './open-scenario.ts';
import { progress, type Terminal } from './terminal.ts';
import { finite } from './finite.ts';

export interface ClaimsOptions {
  readonly games: number;
  readonly seed: string;
  /** An assumption, or `all` for each. */
  readonly assumptions?: string;
  readonly json?: boolean;
}

/** Runs a scenario's claims and says which hold. */
export function claimsCommand(terminal: Terminal, name: string, options: ClaimsOptions): 0 {
  const { games, seed, json = false } = options;
  const { scenario } = openNamed(name, {
    ...(options.assumptions !== undefined && options.assumptions !== 'all' && { assumption: options.assumptions }),
  });
  const claims = Object.entries(scenario.claims);
  const tell = progress(terminal, 'claims', claims.length);
  const results = claims.flatMap(([id, claim], index) => {
    const found = assumptionsOf(scenario, options.assumptions).flatMap((assumption) =>
      runClaim(scenario, id, { games, seed, ...(assumption !== undefined && { assumption }) }),
    );
    tell(index + 1);
    return found.map((result) => ({ claim, result }));
  });
  if (json) {
    const written = { scenario: scenario.id, seed, games, claims: results.map(writtenOf) };
    terminal.print(JSON.stringify(written, undefined, 1));
    return 0;
  }
  terminal.print(`${scenario.title}: ${claims.length} claims, ${games} pairs of games each, seed ${seed}`);
  for (const run of results) for (const line of textOf(run)) terminal.print(line);
  const failing = results.filter(({ result }) => !result.holds);
  const known = failing.filter(({ claim }) => claim.fails !== undefined).length;
  const marked = known === 0 ? '' : `, ${known} of them known to`;
  terminal.print(`\n${results.length - failing.length} hold, ${failing.length} fail${marked}`);
  return 0;
}

/** Undefined: as each claim says itself. */
function assumptionsOf({ assumptions }: Scenario, asked: string | undefined): (string | undefined)[] {
  return asked === 'all' ? Object.keys(assumptions) : [asked];
}

interface ClaimRun {
  readonly claim: Claim;
  readonly result: ClaimResult;
}

function writtenOf({ claim, result }: ClaimRun) {
  const { text, kind, mark, cites, expect, atLeast, within, measure, given, at, fails } = claim;
  const { id, assumption, counted, mostUnplayed } = result;
  return {
    name: id,
    text,
    kind,
    effect: result.effect,
    low: finite(result.low),
    high: finite(result.high),
    holds: result.holds,
    mark,
    sources: cites,
    ...(assumption !== undefined && { assumption }),
    expect,
    ...(atLeast !== undefined && { at_least: atLeast }),
    ...(within !== undefined && { within }),
    measure,
    ...(given !== undefined && { given: given.source, counted }),
    ...(at !== undefined && { at }),
    ...(fails !== undefined && { fails }),
    games: result.games,
    without: result.without,
    with: result.with,
    unplayed: result.unplayed,
    ...(mostUnplayed !== undefined && { most_unplayed: mostUnplayed }),
  };
}

function textOf({ claim, result }: ClaimRun): string[] {
  const { text, kind, expect, atLeast, within, measure, given, at, cites, fails } = claim;
  const { id, assumption, low, unplayed, mostUnplayed, counted } = result;
  const bound = expect === 'same' ? `within ${within ?? 0}` : `${expect} by ${atLeast ?? 0} or more`;
  const when = at === undefined ? 'at the end' : `as turn ${at} begins`;
  const sure = Number.isFinite(low) ? ` (${short(low)} to ${short(result.high)})` : '';
  const moved = `${short(result.without)} → ${short(result.with)}, ${short(result.effect)}${sure}`;
  return [
    `\n${result.holds ? 'holds' : 'FAILS'}  ${id}${assumption === undefined ? '' : `, ${assumption}`}: ${text}`,
    `       ${measure} ${when}: ${moved}; said is ${bound}`,
    ...(given === undefined
      ? []
      : [`       given ${given.source}: ${counted.without} and ${counted.with} games of ${result.games}`]),
    `       ${[kind, ...cites].join(', ')}`,
    ...(fails === undefined ? [] : [`       known to fail: ${fails}`]),
    ...(unplayed > 0
      ? [`       in ${Math.round(100 * unplayed)} of 100 games something of the lines could not be played`]
      : []),
    ...(mostUnplayed === undefined
      ? []
      : [`       most often, in ${Math.round(100 * mostUnplayed.share)}: ${mostUnplayed.text}`]),
  ];
}

/** Three figures after the point for small numbers, one for large ones. */
function short(value: number): string {
  return value.toFixed(Math.abs(value) < 2 ? 3 : 1);
}
