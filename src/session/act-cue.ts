import { at, never } from '../kit/never.ts';
import type { GameState } from '../rules/game.ts';
import { PHASES } from '../rules/layout.ts';
import { offerOnTable } from '../rules/offers.ts';
import { registersOf } from '../rules/registers.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Step } from '../rules/step.ts';
import { waitsForLeaders } from '../rules/summit-flow.ts';
import type { Cue } from './cue.ts';

/** One step as one seat sees it: the state before and after, each with everything hidden blotted out. */
export interface Sight {
  readonly rulebook: Rulebook;
  /** −1 sees everything. */
  readonly seat: number;
  readonly before: GameState;
  readonly after: GameState;
}

/** What a step was, as far as the seat may know; undefined where it saw nothing. */
export function actCue(sight: Sight, step: Step): Cue | undefined {
  const cue = plainCue(sight, step);
  if (cue === undefined || !('deed' in cue)) return cue;
  const seen = wordless(sight, cue.deed);
  return seen < 0 ? cue : { ...cue, deed: seen, veiled: true };
}

/** The form as which the seat sees a deed whose wording it does not see; −1 where it sees the deed as it is. */
function wordless({ rulebook, seat }: Sight, deed: number): number {
  const own = seat < 0 || at(rulebook.deeds, deed).party === seat;
  return own ? -1 : at(registersOf(rulebook).unworded, deed);
}

function plainCue(sight: Sight, step: Step): Cue | undefined {
  const { rulebook, before, after } = sight;
  const { layout } = rulebook;
  const turn = at(after, layout.turn);
  switch (step.kind) {
    case 'move':
    case 'happen':
      return deedCue(sight, step.deed);
    case 'drop':
      // Of a triggered event that does not come there is nothing to tell.
      return at(before, layout.asking) === step.deed + 1 && mayKnow(sight, step.deed)
        ? { turn, kind: 'dropped', party: doer(rulebook, step.deed), deed: step.deed }
        : undefined;
    case 'pass': {
      const deed = at(before, layout.asking) - 1;
      return deed >= 0 && mayKnow(sight, deed) ? { turn, kind: 'silence', party: step.party, deed } : undefined;
    }
    case 'offer':
      return offerCue(sight, step.party);
    case 'answer':
      return answerCue(sight, step.party, step.accepts);
    case 'sign':
      return signedCue(sight);
    case 'enter':
      return at(PHASES, step.phase) === 'briefing'
        ? { turn, kind: 'turn' }
        : { turn, kind: 'phase', phase: at(PHASES, step.phase) };
    case 'close_orders':
      return { turn, kind: 'phase', phase: 'talks' };
    case 'open_summit':
      return { turn, kind: 'summit', summit: step.summit, status: 'sits' };
    case 'close_summit':
      return { turn, kind: 'summit', summit: at(before, layout.sitting) - 1, status: 'held' };
    case 'end':
      return { turn, kind: 'ending', ending: step.ending };
    case 'next_table':
    case 'epilogue_turn':
      return undefined;
    default:
      return never(step);
  }
}

const doer = ({ deeds }: Rulebook, deed: number): number => at(deeds, deed).party;

/**
 * Whether the seat may know that a deed is done or asked about now. Of what comes of a deed (a postponed effect, the end
 * of a first step) it knows if it knows of the deed.
 */
function mayKnow(sight: Sight, index: number): boolean {
  const { rulebook, seat, after } = sight;
  const deed = at(rulebook.deeds, index);
  if (seat < 0 || deed.party === seat || deed.asks.some((ask) => ask.party === seat)) return true;
  const seen = wordless(sight, index);
  if (deed.secret !== undefined && after[rulebook.layout.happened + (seen < 0 ? index : seen)] === 0) return false;
  if (deed.kind !== 'leak' && deed.of >= 0 && deed.of !== index) return mayKnow(sight, deed.of);
  return deed.party < 0 || deed.public || deed.seenBy.includes(seat);
}

/** Whether a deed answers what the seat itself is about to do: who has asked hears what is answered, unless that is done in secret. */
function answersIt({ rulebook, seat, before, after }: Sight, index: number): boolean {
  const { layout } = rulebook;
  const asked = at(before, layout.asking) - 1;
  if (asked < 0 || asked === index || at(rulebook.deeds, asked).party !== seat) return false;
  if (!at(rulebook.deeds, asked).asks.some(({ options }) => options.includes(index))) return false;
  return at(rulebook.deeds, index).secret === undefined || at(after, layout.happened + index) > 0;
}

function deedCue(sight: Sight, index: number): Cue | undefined {
  const { rulebook, before, after } = sight;
  const { layout } = rulebook;
  const deed = at(rulebook.deeds, index);
  const turn = at(after, layout.turn);
  if (!mayKnow(sight, index) && !answersIt(sight, index)) return undefined;
  if (deed.kind === 'leak') return { turn, kind: 'leak', party: doer(rulebook, deed.of), deed: deed.of };
  const asking = after[layout.asking] === index + 1 && before[layout.asking] !== index + 1;
  if (asking) return { turn, kind: 'asking', party: deed.party, deed: index };
  const secret = at(after, layout.secrets + index) === turn;
  const asked = at(before, layout.asking) - 1;
  return { turn, kind: 'deed', party: deed.party, deed: index, asked: asked === index ? -1 : asked, secret };
}

function offerCue({ rulebook, after }: Sight, party: number): Cue | undefined {
  const { layout } = rulebook;
  if (at(after, layout.offerBy) === 0) return undefined;
  return {
    turn: at(after, layout.turn),
    kind: 'offer',
    party,
    table: at(after, layout.offerAt) - 1,
    summit: at(after, layout.sitting) - 1,
    package: offerOnTable(rulebook, after),
    public: after[layout.offerPublic] === 1,
    bridge: at(after, layout.offerBridge) > 0,
  };
}

function answerCue({ rulebook, before }: Sight, party: number, accepts: boolean): Cue | undefined {
  const { layout } = rulebook;
  if (at(before, layout.offerBy) === 0) return undefined;
  return {
    turn: at(before, layout.turn),
    kind: 'answer',
    party,
    by: at(before, layout.offerBy) - 1,
    table: at(before, layout.offerAt) - 1,
    summit: at(before, layout.sitting) - 1,
    package: offerOnTable(rulebook, before),
    accepts,
  };
}

function signedCue({ rulebook, before }: Sight): Cue | undefined {
  const { layout } = rulebook;
  if (at(before, layout.offerBy) === 0) return undefined;
  const table = at(before, layout.offerAt) - 1;
  return {
    turn: at(before, layout.turn),
    kind: 'signed',
    table,
    package: offerOnTable(rulebook, before),
    inForce: at(before, layout.sitting) > 0 || !waitsForLeaders({ rulebook, state: before }, table),
  };
}
