import { runClaim, type ClaimResult } from '../lab/claim.ts';
import type { Scenario } from '../scenario/scenario.ts';
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
  const ids = Object.keys(scenario.claims);
  const tell = progress(terminal, 'claims', ids.length);
  const results = ids.flatMap((id, index) => {
    const found = assumptionsOf(scenario, options.assumptions).flatMap((assumption) =>
      runClaim(scenario, id, { games, seed, ...(assumption !== undefined && { assumption }) }),
    );
    tell(index + 1);
    return found;
  });
  if (json) {
    const written = { scenario: scenario.id, seed, games, claims: results.map((one) => writtenOf(scenario, one)) };
    terminal.print(JSON.stringify(written, undefined, 1));
    return 0;
  }
  terminal.print(`${scenario.title}: ${ids.length} claims, ${games} pairs of games each, seed ${seed}`);
  for (const result of results) for (const line of textOf(scenario, result)) terminal.print(line);
  const failing = results.filter(({ holds }) => !holds);
  const known = failing.filter(({ id }) => scenario.claims[id]?.fails !== undefined).length;
  const marked = known === 0 ? '' : `, ${known} of them known to`;
  terminal.print(`\n${results.length - failing.length} hold, ${failing.length} fail${marked}`);
  return 0;
}

/** Undefined: as each claim says itself. */
function assumptionsOf({ assumptions }: Scenario, asked: string | undefined): (string | undefined)[] {
  return asked === 'all' ? Object.keys(assumptions) : [asked];
}

function writtenOf({ claims }: Scenario, result: ClaimResult) {
  const {
    id,
    effect,
    low,
    high,
    holds,
    assumption,
    games,
    without,
    with: withIt,
    unplayed,
    mostUnplayed,
    counted,
  } = result;
  const claim = claims[id];
  if (claim === undefined) throw new RangeError(`No claim ${id}`);
  const { text, kind, mark, cites, expect, atLeast, within, measure, given, at, fails } = claim;
  return {
    name: id,
    text,
    kind,
    effect,
    low: finite(low),
    high: finite(high),
    holds,
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
    games,
    without,
    with: withIt,
    unplayed,
    ...(mostUnplayed !== undefined && { most_unplayed: mostUnplayed }),
  };
}

function textOf({ claims }: Scenario, result: ClaimResult): string[] {
  const {
    id,
    effect,
    low,
    high,
    holds,
    assumption,
    games,
    without,
    with: withIt,
    unplayed,
    mostUnplayed,
    counted,
  } = result;
  const claim = claims[id];
  if (claim === undefined) throw new RangeError(`No claim ${id}`);
  const { text, kind, expect, atLeast, within, measure, given, at, cites, fails } = claim;
  const bound = expect === 'same' ? `within ${within ?? 0}` : `${expect} by ${atLeast ?? 0} or more`;
  const when = at === undefined ? 'at the end' : `as turn ${at} begins`;
  const sure = Number.isFinite(low) ? ` (${short(low)} to ${short(high)})` : '';
  return [
    `\n${holds ? 'holds' : 'FAILS'}  ${id}${assumption === undefined ? '' : `, ${assumption}`}: ${text}`,
    `       ${measure} ${when}: ${short(without)} → ${short(withIt)}, ${short(effect)}${sure}; said is ${bound}`,
    ...(given === undefined
      ? []
      : [`       given ${given.source}: ${counted.without} and ${counted.with} games of ${games}`]),
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
