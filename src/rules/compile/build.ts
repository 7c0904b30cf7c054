import type { Scenario } from '../../scenario/scenario.ts';
import type { Deed } from '../deed.ts';
import type { Rulebook } from '../rulebook.ts';
import { allocate } from './allocation.ts';
import type { Bench } from './bench.ts';
import { collectChances } from './chances.ts';
import { compileCoach } from './coach.ts';
import { compileDeeds } from './deeds.ts';
import { directoryOf, lookUp } from './directory.ts';
import { compileEvents } from './events.ts';
import { gatherFindings } from './findings.ts';
import { foresightOf } from './foresight.ts';
import { collectFormulas } from './formulas.ts';
import { hashesOf } from './hashes.ts';
import { compileIssues } from './issues.ts';
import { compileExpectations, compileGivens, compileMeasures } from './measures.ts';
import { assume, assumptionOf, type Assumed } from './overrides.ts';
import { compileParties } from './parties.ts';
import { planDeeds } from './plan.ts';
import { compilePreconditions, compilePromises } from './promises.ts';
import { compileSummits } from './summits.ts';
import { compileChannels, compileTables } from './tables.ts';
import { compileCopies, compileGauges, compileTracks } from './tracks.ts';

export interface Built {
  /** To be used only where nothing fatal was found. */
  readonly rulebook: Rulebook;
  /** What was found while names were resolved; the checks add theirs. */
  readonly bench: Bench;
  readonly overrides: Assumed;
}

/** Builds a rulebook, as far as its names can be resolved; what is wrong beyond that `checkMeaning` finds. */
export function build(scenario: Scenario, named: string | undefined, length: 'full' | 'short'): Built {
  const findings = gatherFindings();
  const directory = directoryOf(scenario);
  const assumption = assumptionOf(scenario, named);
  if (named !== undefined) lookUp(findings, directory.assumptions, named, 'assumptions');
  const overrides = assume(scenario, assumption, findings);
  const known = {
    directory,
    overrides,
    numbers: scenario.numbers,
    ordered: Object.values(scenario.issues).map(({ ordered }) => ordered),
    turns: scenario.calendar.turns,
  };
  const plan = planDeeds(scenario, directory, findings, foresightOf(known));
  const mostKinds = Math.max(1, ...Object.values(scenario.parties).map(({ kinds }) => Object.keys(kinds).length));
  const layout = allocate({
    turns: scenario.calendar.turns,
    parties: directory.parties.ids.length,
    mostKinds,
    constituencies: Object.values(scenario.parties).flatMap(({ constituencies }) => Object.keys(constituencies)).length,
    gauges: directory.gauges.ids.length,
    copies: directory.copyOf.length,
    issues: directory.issues.ids.length,
    channels: directory.channels.ids.length,
    tables: directory.tables.ids.length,
    promises: directory.promises.ids.length,
    preconditions: directory.preconditions.ids.length,
    summits: directory.summits.ids.length,
    deeds: plan.drafts.length,
    later: plan.later.length,
    pendingGifts: plan.pendingGifts,
  });
  const formulas = collectFormulas({ ...known, layout, findings });
  const chances = collectChances();
  const bench: Bench = { scenario, directory, overrides, findings, layout, formulas, chances, plan, gifts: [] };
  const summits = compileSummits(bench);
  const rulebook: Rulebook = {
    scenario: scenario.id,
    assumption,
    length,
    ...hashesOf(scenario),
    turns: scenario.calendar.turns,
    layout,
    mostKinds,
    parties: compileParties(bench),
    gauges: compileGauges(bench),
    tracks: compileTracks(bench),
    copies: compileCopies(bench),
    issues: compileIssues(bench),
    channels: compileChannels(bench),
    tables: compileTables(bench),
    promises: compilePromises(bench),
    summits,
    mainSummit: summits.findIndex(({ main }) => main),
    events: compileEvents(bench),
    deeds: compileDeeds(bench),
    deedById: Object.fromEntries(plan.byId),
    deedsOf: directory.parties.ids.map((_, party) =>
      plan.drafts.filter((draft) => draft.party === party && CHOSEN.has(draft.kind)).map(({ index }) => index),
    ),
    later: plan.later,
    called: plan.byId.get('called') ?? -1,
    calls: {
      direct: overrides.number('readings.calls.direct', scenario.readings.calls.direct, [0, 10]),
      summit: overrides.number('readings.calls.summit', scenario.readings.calls.summit, [0, 10]),
      epilogue: overrides.number('readings.calls.epilogue', scenario.readings.calls.epilogue, [0, 10]),
    },
    preconditions: compilePreconditions(bench),
    endings: Object.entries(scenario.endings).map(([id, { when, rare }]) => ({
      id,
      when: formulas.condition(when),
      rare,
    })),
    expectations: compileExpectations(bench),
    measures: compileMeasures(bench),
    givens: compileGivens(bench),
    hints: compileCoach(bench),
    gifts: bench.gifts,
    formulas: formulas.list,
    chances: chances.list,
  };
  return { rulebook, bench, overrides };
}

/** Kinds of deeds a party may choose. */
const CHOSEN: ReadonlySet<Deed['kind']> = new Set(['move', 'leave', 'mandate', 'waive', 'agenda'] as const);
