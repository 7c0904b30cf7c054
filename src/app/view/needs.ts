import { at } from '../../kit/never.ts';
import { PHASES } from '../../rules/layout.ts';
import { lastToReturn } from '../../rules/leaving.ts';
import { turnOfSummit } from '../../rules/nearness.ts';
import type { Position } from '../../rules/position.ts';
import { barOf, preconditionMet } from '../../rules/preconditions.ts';
import { partsStanding, type PartStanding } from '../../session/unmet.ts';
import { isUnread, wantingTo } from '../../session/wanting.ts';
import type { NeedView, OpenBar, SummitNeeds } from '../../ui/port/dossier.ts';
import { endingAhead } from './ending-ahead.ts';
import type { Lexicon } from './lexicon.ts';
import { wantingNow } from './missed-text.ts';
import { standsText } from './stands-text.ts';
import { unmetText } from './unmet-text.ts';
import { waysTo } from './ways.ts';

/** Turns before its day from which on it is said that a summit would not sit. */
const NEAR = 3;

/**
 * What the main summit takes beside the preconditions, part by part, with how it stands to a seat and who could change it; and that it
 * would not sit, where its day is here or near, or that somebody has left, and until when that can be taken back. Undefined where it has sat or can no longer.
 */
export function needsOf(lexicon: Lexicon, position: Position, seat: number): SummitNeeds | undefined {
  const { rulebook, state } = position;
  const { layout, mainSummit, summits } = rulebook;
  const summit = summits[mainSummit];
  const isOver = ['epilogue', 'ended'].includes(at(PHASES, at(state, layout.phase)));
  if (summit === undefined || isOver || at(state, layout.held + mainSummit) > 0) return undefined;
  const parts = viewsOf(lexicon, position, seat, standingOf(position, seat, mainSummit));
  const bars = [...rulebook.preconditions.keys()].map((index) => openBar(lexicon, position, seat, index));
  const warning = warningOf(lexicon, position, seat, bars);
  const doubt = [warning, endingAhead(lexicon, position)].filter((one) => one !== undefined).join(' ');
  return {
    name: lexicon.summit(mainSummit),
    parts,
    bars,
    open: parts.filter(({ holds }) => !holds).length + bars.filter((bar) => bar.parts.length > 0 && !bar.unread).length,
    ...(warning !== undefined && { warning }),
    ...(doubt !== '' && { doubt }),
  };
}

/** What a summit takes: a day, and every part of its condition; of the day one thing is told, what is wanting to it first. */
function standingOf(position: Position, seat: number, summit: number): readonly PartStanding[] {
  const { when, turnIssue } = at(position.rulebook.summits, summit);
  const parts = [...dayStanding(position, summit), ...(when < 0 ? [] : partsStanding(position, seat, when))];
  const isDay = ({ about }: PartStanding): boolean => about?.kind === 'level' && about.issue === turnIssue;
  const days = parts.filter(isDay);
  const told = days.find(({ holds }) => !holds) ?? days[0];
  return parts.filter((part) => part === told || !isDay(part));
}

/** That a day is agreed which may still come, where the day of a summit is something to settle and one is left. */
function dayStanding({ rulebook, state }: Position, summit: number): readonly PartStanding[] {
  const { layout, summits } = rulebook;
  const { turnIssue: issue, turns } = at(summits, summit);
  const now = at(state, layout.turn);
  const wanted = [...turns.keys()].filter((level) => at(turns, level) >= now);
  if (issue < 0 || wanted.length === 0) return [];
  const is = at(state, layout.levels + issue);
  return [{ holds: wanted.includes(is), about: { kind: 'level', issue, is, wanted } }];
}

/** What is wanting to a precondition, part by part, with who could change it, and whether a seat cannot know that it is; nothing where it is met. */
function openBar(lexicon: Lexicon, position: Position, seat: number, precondition: number): OpenBar {
  const bar = barOf(position, precondition);
  if (bar === undefined || preconditionMet(position, precondition)) return { parts: [] };
  const wanting = partsStanding(position, seat, bar.met).filter(({ holds }) => !holds);
  return {
    parts: viewsOf(lexicon, position, seat, wanting),
    ...(isUnread(position, seat, precondition) && { unread: true as const }),
  };
}

function viewsOf(lexicon: Lexicon, position: Position, seat: number, parts: readonly PartStanding[]): NeedView[] {
  const { rulebook, words } = lexicon;
  return parts.flatMap(({ holds, about }): NeedView[] => {
    // What no facts can say is told only where it is wanting.
    if (about === undefined) return holds ? [] : [{ name: words.say('unmet.written'), is: '', holds, ways: [] }];
    const stands = standsText(lexicon, about);
    if (stands === undefined && holds) return [];
    const track = about.kind === 'track' ? at(rulebook.tracks, at(rulebook.copies, about.copy).track).id : undefined;
    const { name, is, wanted } = stands ?? { name: unmetText(lexicon, about), is: '', wanted: '' };
    return [
      {
        name,
        is,
        holds,
        ...(!holds && wanted !== '' && { wanted }),
        ways: holds ? [] : waysTo(lexicon, position, seat, about),
        ...(track !== undefined && { track }),
      },
    ];
  });
}

function warningOf(
  lexicon: Lexicon,
  { rulebook, state }: Position,
  seat: number,
  bars: readonly OpenBar[],
): string | undefined {
  const { layout, mainSummit } = rulebook;
  const gone = at(state, layout.walked) - 1;
  if (gone >= 0) {
    const until = lastToReturn(rulebook, gone, at(state, layout.walkedOn));
    return lexicon.words.say('dossier.need.gone', { party: lexicon.party(gone).name, turn: lexicon.turn(until) });
  }
  const left = turnOfSummit(rulebook, state, mainSummit) - at(state, layout.turn);
  if (left < 0 || left > NEAR) return undefined;
  const wanting = wantingTo({ rulebook, state }, seat, mainSummit);
  const barred = wanting.barred.filter((index) => at(bars, index).unread !== true);
  const what = wantingNow(lexicon, { ...wanting, barred });
  if (what.length === 0) return undefined;
  const { say, series } = lexicon.words;
  return say('dossier.need.warning', { summit: lexicon.summit(mainSummit), what: series(what) });
}
