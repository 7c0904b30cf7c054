import { availableParallelism } from 'node:os';
import { benchOf, REPORTS, type Setting } from '../lab/laboratory.ts';
import { LEVELS, type Level } from '../kernel/record.ts';
import { isMet, isSure, type Batch, type Bench, type Figure, type Report, type Sample } from '../lab/report.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { wrongUsage } from './fault.ts';
import { crewOf, loneCrew, type Crew } from './lab-crew.ts';
import { openNamed } from './open-scenario.ts';
import { progress, type Terminal } from './terminal.ts';
import { finite } from './finite.ts';

export interface LabOptions {
  readonly games: number;
  readonly seed: string;
  /** Ids of reports, with commas; all where absent. */
  readonly report?: string;
  /** Views of the world, with commas; all where absent. */
  readonly assumptions?: string;
  /** Who plays every seat in reports that ask it: a persona, or minds of a level. */
  readonly minds?: string;
  readonly workers?: number;
  readonly json?: boolean;
}

interface Drawn {
  readonly report: Report;
  readonly figures: readonly Figure[];
}

/** Draws up reports on how a scenario plays, and says which of its goals are met. */
export async function labCommand(terminal: Terminal, name: string, options: LabOptions): Promise<0> {
  const { games, seed, json = false, workers = availableParallelism() } = options;
  const reports = reportsNamed(options.report);
  const level = levelNamed(options.minds, reports);
  const { scenario } = openNamed(name);
  const assumptions = assumptionsNamed(scenario, options.assumptions);
  const setting: Setting = { games, seed, assumptions, ...(level !== undefined && { level }) };
  const bench = benchOf(scenario, setting);
  const crew = workers > 1 ? crewOf(workers, { kind: 'begin', scenario: name, setting }) : loneCrew(bench);
  const drawn: Drawn[] = [];
  try {
    if (!json) terminal.print(`${scenario.title}: reports on ${games} games, seed ${seed}`);
    const remembering = memory(crew);
    for (const report of reports) {
      // Reports are read one after another, and later ones use what earlier ones played.
      const figures = await drawUp(terminal, bench, report, remembering);
      drawn.push({ report, figures });
      if (!json) for (const line of textOf(report, figures)) terminal.print(line);
    }
  } finally {
    await crew.dismiss();
  }
  if (json)
    terminal.print(JSON.stringify({ scenario: scenario.id, seed, games, reports: drawn.map(writtenOf) }, undefined, 1));
  else terminal.print(`\n${summary(drawn.flatMap(({ figures }) => figures))}`);
  return 0;
}

function reportsNamed(names: string | undefined): readonly Report[] {
  if (names === undefined) return REPORTS;
  return names.split(',').map((name) => {
    const report = REPORTS.find(({ id }) => id === name);
    if (report === undefined)
      throw wrongUsage(`There is no report “${name}”: ${REPORTS.map(({ id }) => id).join(', ')}.`);
    return report;
  });
}

/** Undefined: personas. */
function levelNamed(minds: string | undefined, reports: readonly Report[]): Level | undefined {
  if (minds === undefined) return undefined;
  if (!reports.some(({ asksMinds }) => asksMinds)) {
    const asking = REPORTS.filter(({ asksMinds }) => asksMinds).map(({ id }) => id);
    throw wrongUsage(`None of these reports asks who plays; --minds is for ${asking.join(', ')}.`);
  }
  return LEVELS.find((one) => one === minds);
}

function assumptionsNamed({ assumptions }: Scenario, names: string | undefined): readonly string[] {
  const all = Object.keys(assumptions);
  if (names === undefined) return all;
  return names.split(',').map((name) => {
    if (!all.includes(name)) throw wrongUsage(`There is no assumption “${name}”: ${all.join(', ') || 'none'}.`);
    return name;
  });
}

async function drawUp(
  terminal: Terminal,
  bench: Bench,
  report: Report,
  play: Crew['play'],
): Promise<readonly Figure[]> {
  const inquiry = report.inquire(bench);
  let asked = inquiry.next();
  while (asked.done !== true) {
    const games = asked.value.reduce((sum, { from, to }) => sum + to - from, 0);
    asked = inquiry.next(await play(asked.value, progress(terminal, `${report.id}: games`, games)));
  }
  return asked.value;
}

const keyOf = ({ report, part, from, to }: Batch): string => JSON.stringify([report, part, from, to]);

/** Plays no batch twice. */
function memory({ play }: Crew): Crew['play'] {
  const known = new Map<string, readonly Sample[]>();
  return async (batches, tell) => {
    const open = batches.filter((batch) => !known.has(keyOf(batch)));
    const found = await play(open, tell);
    for (const [place, batch] of open.entries()) known.set(keyOf(batch), found[place] ?? []);
    return batches.map((batch) => known.get(keyOf(batch)) ?? []);
  };
}

function textOf({ id, about }: Report, figures: readonly Figure[]): string[] {
  return [
    `\n${id}: ${about}`,
    ...figures.map((figure) => `  ${verdict(figure)}  ${amount(figure)}  ${figure.text}${goalText(figure)}`),
  ];
}

/** `met` and `missed` are sure where the whole interval says so; else they are what the number says. */
function verdict(figure: Figure): string {
  const met = isMet(figure);
  if (met === undefined) return '       ';
  return `${met ? 'met' : 'MISSED'}${isSure(figure) ? '' : '?'}`.padEnd(7);
}

function amount({ value, low, high, unit }: Figure): string {
  const write = (number: number): string => number.toFixed(unit === 'share' || unit === 'score' ? 3 : 1);
  const between = Number.isFinite(low) && Number.isFinite(high) ? `(${write(low)} to ${write(high)})` : '';
  return `${write(value).padStart(7)} ${between.padEnd(18)}`;
}

function goalText({ least, most }: Figure): string {
  if (least !== undefined && most !== undefined) return `; goal ${least} to ${most}`;
  if (least !== undefined) return `; goal ${least} or more`;
  return most === undefined ? '' : `; goal ${most} or less`;
}

function summary(figures: readonly Figure[]): string {
  const goals = figures.filter((figure) => isMet(figure) !== undefined);
  const met = goals.filter((figure) => isMet(figure) === true);
  const unsure = goals.filter((figure) => !isSure(figure)).length;
  return `${met.length} of ${goals.length} goals met; ${unsure} of them all are closer than these games can tell (marked ?)`;
}

function writtenOf({ report, figures }: Drawn) {
  return {
    id: report.id,
    about: report.about,
    figures: figures.map((figure) => {
      const { id, text, value, low, high, unit, least, most } = figure;
      const met = isMet(figure);
      return {
        id,
        text,
        unit,
        value: finite(value),
        low: finite(low),
        high: finite(high),
        ...(least !== undefined && { least }),
        ...(most !== undefined && { most }),
        ...(met !== undefined && { met, sure: isSure(figure) }),
      };
    }),
  };
}
