import { at } from '../../kit/never.ts';
import { channelOpen } from '../../rules/channels.ts';
import { PHASES } from '../../rules/layout.ts';
import { blankDraft } from '../../rules/draft.ts';
import { turnOfSummit } from '../../rules/nearness.ts';
import { agreedClause } from '../../rules/offers.ts';
import type { Position } from '../../rules/position.ts';
import type { LedgerEntry } from '../../rules/ledger.ts';
import { preconditionMet } from '../../rules/preconditions.ts';
import type { Cue } from '../../session/cue.ts';
import type { Dossier, PreconditionView, SummitView, TrackView, Ledger } from '../../ui/port/dossier.ts';
import { dateOfTurn } from '../../kit/calendar.ts';
import type { Counsel } from '../minds/counsel.ts';
import type { ledgerOf } from './ledger.ts';
import type { Lexicon } from './lexicon.ts';
import type { mattersOf } from './matters.ts';
import type { needsOf } from './needs.ts';
import { promiseViews } from './promise-views.ts';
import { standingOf } from './standing.ts';
import { placeOf, summitAhead, type OnwardOf } from './table-view.ts';

/** What is known beside the rules of what lies there. */
export interface DossierAids {
  /** What leaders would do with what is agreed, once that can be said. */
  readonly onwardOf?: OnwardOf | undefined;
  /** Tells what has come to matter, once it can: all is shown till then. */
  readonly mattersOf?: typeof mattersOf;
  /** Tells what the main summit takes, once it can. */
  readonly needsOf?: typeof needsOf;
  /** Tells what was given, got, promised and read, once it can. */
  readonly ledgerOf?: typeof ledgerOf;
  /** What the seat's staff says, once it has. */
  readonly counsel?: Counsel;
}

/**
 * What lies on the desk of a seat all through the game. `news`: what it learnt since it last decided; `ahead`: who looks ahead, bit p for
 * party p.
 */
export function dossierOf(
  lexicon: Lexicon,
  position: Position,
  seat: number,
  ledger: readonly LedgerEntry[],
  news: readonly Cue[],
  { onwardOf, mattersOf, needsOf, ledgerOf, counsel }: DossierAids = {},
  ahead = 0,
): Dossier {
  const { rulebook, state, evaluator } = position;
  const { layout, issues, gauges, channels, summits } = rulebook;
  const matters = mattersOf?.(position, counsel?.ranking ?? []);
  const needs = needsOf?.(lexicon, position, seat);
  return {
    board: tracks(lexicon, position, news, matters?.past),
    issues: issues.map((_, issue) => {
      const level = at(state, layout.levels + issue);
      const agreed = agreedClause(rulebook, state, issue);
      const waits = agreed !== undefined && agreed.level !== level;
      return {
        name: lexicon.issue(issue),
        level: lexicon.level(issue, level),
        moved: level !== 0,
        fresh: news.some((cue) => cue.kind === 'level' && cue.issue === issue && cue.from !== cue.to),
        ...(matters && !matters.issues.has(issue) && !waits && { aside: true as const }),
        ...(waits && { agreed: { level: lexicon.level(issue, agreed.level), wording: agreed.wording } }),
      };
    }),
    preconditions: rulebook.preconditions.map((_, index) => preconditionView(lexicon, position, index)),
    ...(needs && { needs }),
    promises: promiseViews(lexicon, position, seat),
    ledger: ledgerOf?.(lexicon, position, seat, ledger) ?? NOTHING_YET,
    gauges: gauges.map(({ id }, gauge) => {
      const value = at(state, layout.gauges + gauge);
      const band = lexicon.scenario.gauges[id]?.bands.findLast(({ from }) => from <= value);
      const name = band ? lexicon.text(`gauges.${id}.bands.${band.from}`) : '';
      const steps = news.flatMap((cue) => (cue.kind === 'gauge' && cue.gauge === gauge ? [cue.to - cue.from] : []));
      const change = Math.round(steps.reduce((sum, step) => sum + step, 0));
      return {
        id,
        name: lexicon.gauge(gauge),
        value,
        ...(change !== 0 && { change }),
        ...(name !== '' && { band: name }),
        ...(matters && !matters.gauges.has(gauge) && change === 0 && { aside: true as const }),
      };
    }),
    channels: channels.map(({ rank, when }, channel) => ({
      name: lexicon.channel(channel),
      rank,
      open: channelOpen({ rulebook, state, evaluator }, channel) || when < 0,
    })),
    summits: summits.map(({ table }, summit) => {
      const sits = at(rulebook.tables, table).parties.includes(seat) && summitAhead(position, table) === summit;
      const view = summitView(lexicon, position, summit);
      if (!sits || !onwardOf) return view;
      return { ...view, onward: () => onwardOf(lexicon, position, seat, table, blankDraft(rulebook, table), ahead) };
    }),
  };
}

const NOTHING_YET: Ledger = { given: [], got: [], promised: [], read: [] };

function tracks(
  lexicon: Lexicon,
  { rulebook, state }: Position,
  news: readonly Cue[],
  past?: ReadonlySet<number>,
): readonly TrackView[] {
  const turn = at(state, rulebook.layout.turn);
  return rulebook.tracks
    .filter(({ board }, index) => board && past?.has(index) !== true)
    .map((track) => {
      const item = lexicon.scenario.tracks[track.id];
      return {
        id: track.id,
        name: lexicon.text(`tracks.${track.id}.name`),
        states: track.states.map((id) => lexicon.text(`tracks.${track.id}.state_names.${id}`)),
        copies: track.copies.map((copy) => ({
          name: lexicon.copy(copy),
          state: at(state, at(rulebook.copies, copy).slot),
          fresh: news.some((cue) => cue.kind === 'shift' && cue.copy === copy && cue.from !== cue.to),
        })),
        ...(item && { standing: standingOf(lexicon, item, turn) }),
      };
    });
}

function preconditionView(lexicon: Lexicon, position: Position, index: number): PreconditionView {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const rules = at(rulebook.preconditions, index);
  const bar = at(state, layout.bars + index);
  const waived = at(state, layout.waived + index) === 1;
  const item = lexicon.scenario.preconditions[rules.id];
  return {
    of: lexicon.party(rules.of),
    text: lexicon.precondition(index),
    bar: lexicon.bar(index, bar),
    state: waived ? 'waived' : bar === 0 ? 'none' : preconditionMet(position, index) ? 'met' : 'open',
    ...(item && { standing: standingOf(lexicon, item, at(state, layout.turn)) }),
  };
}

function summitView(lexicon: Lexicon, position: Position, summit: number): SummitView {
  const { rulebook, state } = position;
  const { layout } = rulebook;
  const rules = at(rulebook.summits, summit);
  const now = at(state, layout.turn);
  const held = at(state, layout.held + summit);
  const turn = turnOfSummit(rulebook, state, summit);
  const over = ['epilogue', 'ended'].includes(at(PHASES, at(state, layout.phase)));
  const place = placeOf(lexicon, position, rules.table, summit);
  const stage =
    held > 0 ? 'held' : turn === 0 ? 'no_date' : turn > now ? 'ahead' : turn === now && !over ? 'today' : 'missed';
  return {
    name: lexicon.summit(summit),
    between: rules.between.map((party) => lexicon.party(party)),
    unit: lexicon.scenario.calendar.turn.unit,
    ...(turn > 0 && { turn, date: dateOfTurn(lexicon.scenario.calendar, turn) }),
    ...(place !== '' && { place }),
    state: stage,
  };
}
