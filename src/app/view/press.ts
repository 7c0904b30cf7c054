import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import type { Cable } from '../../ui/port/play.ts';
import type { Signpost } from '../../ui/port/signpost.ts';
import type { Wire } from './cables.ts';
import { changeText } from './change-text.ts';
import { deedText } from './deed-text.ts';
import { headOf, named } from './head-of.ts';
import { headlineOf, inALine, type Headline } from './headline.ts';
import type { Lexicon } from './lexicon.ts';
import { newsworth, type Happenings } from './newsworth.ts';
import { outcomeOf, storiesOf, type Story } from './stories.ts';
import { bargainOf } from './press-table.ts';
import { shiftedAlike } from './shifted-alike.ts';

/** What a newsroom works with. */
export interface Newsroom extends Happenings {
  readonly lexicon: Lexicon;
  /** Cues that were in the paper before; 0 none. */
  readonly seen?: number;
  /** What is said below an answer: what was foretold, and the reasons that may be known. */
  readonly beside: (wire: Wire) => readonly string[];
  /** How many of the lines below an answer, from the first, say why it was a no: they are never folded away. */
  readonly reasons?: (wire: Wire) => number;
  /** What of the record that names. */
  readonly named?: (wire: Wire) => readonly Signpost[];
}

/** What leads a story, what stands below its headline, and what it adds of the clauses of a text. */
export interface Told {
  readonly head: Wire;
  readonly headline: Headline;
  readonly lines: readonly string[];
  /** The first so many lines are clauses of a text. */
  readonly clauses?: number;
  /** The first so many lines are never folded away. */
  readonly open?: number;
  /** Those whose changes are its own; what the others changed stands beside each of them. All, where nothing is said. */
  readonly own?: readonly Wire[];
}

/** What is worth so much is never folded away. */
const GREAT = 55;
/** By so much a question must be worth more than its answer to stand above it. */
const MORE = 10;
/** So many numbers are named in a story: those that moved most. */
const GAUGES = 3;
/** What moves less is named only where nothing moved more. */
const NOTABLE = 3;

/**
 * Cables as a newspaper tells them: everybody by name, what belongs together as one story, with what it is worth; of the numbers that
 * moved only the largest. The whole of it stands in the record.
 */
export function pressOf(room: Newsroom, wires: readonly Wire[]): readonly Cable[] {
  const news = wires.filter(({ from }) => !isOver(room.lexicon, room.cues[from]));
  const told = new Set(news.flatMap(({ changes }) => changes.map(({ index }) => index)));
  return storiesOf(room.cues, room.origins, news).map((story) => printed({ ...room, told }, story));
}

/** A newsroom that knows which changes the paper tells. */
interface Editor extends Newsroom {
  readonly told: ReadonlySet<number>;
}

function printed(room: Editor, story: Story): Cable {
  const {
    head,
    headline,
    lines,
    clauses,
    open,
    own = story.wires,
  } = story.asks >= 0 ? answered(room, story) : (bargainOf(room, story) ?? plain(room, story));
  const { text: _, who: __, detail: ___, weighty: ____, ...rest } = head.cable;
  const all = [...lines, ...story.wires.flatMap((wire) => wire.lines), changesOf(room, own)];
  const detail = [...new Set(all)].filter((line) => line !== '').join('\n');
  const worth = Math.max(...story.wires.map((wire) => worthOf(room, wire)));
  const paper = story.wires.findLast(({ cable }) => cable.paper)?.cable.paper;
  const signposts = story.wires.flatMap((wire) => [...(wire.stopped?.signposts ?? []), ...(room.named?.(wire) ?? [])]);
  const weighty = worth >= GREAT || story.wires.some(({ cable }) => cable.weighty === true);
  const { printed: inPrint } = room.lexicon.words;
  return {
    ...rest,
    ...headline,
    text: inPrint(headline.text),
    worth,
    ...(paper && { paper }),
    ...(detail !== '' && { detail: inPrint(detail) }),
    ...(signposts.length > 0 && { signposts }),
    ...(clauses !== undefined && { clauses }),
    ...(open !== undefined && { open }),
    ...(weighty && { weighty }),
  };
}

export function worthOf(room: Newsroom, { from, changes }: Wire): number {
  const since = changes.map(({ index }) => index);
  // Who was asked about it has read of it: only what came of it is new.
  return newsworth(room, from < (room.seen ?? 0) ? since : [from, ...since]);
}

/** A story that is told by the one who did it, or by what changed. */
function plain(room: Newsroom, { wires }: Story): Told {
  const head = largest(room, wires);
  return { head, headline: headOf(room, head), lines: aboutOf(room, room.cues[head.from], head.cable) };
}

/** What an event says of itself. */
const aboutOf = (room: Newsroom, cue: Cue | undefined, { kind, detail }: Cable): readonly string[] => {
  const since = cue && room.again?.since(room.lexicon, room.cues, cue);
  if (kind === 'event' && since !== undefined) return [since];
  const own = kind === 'event' || cue?.kind === 'offer' || cue?.kind === 'lapsed';
  return own && detail !== undefined ? [detail.split('\n')[0] ?? ''] : [];
};

const largest = (room: Newsroom, wires: readonly Wire[]): Wire =>
  wires.reduce((best, wire) => (worthOf(room, wire) > worthOf(room, best) ? wire : best));

/** A question and its answers: the larger leads; what came to nothing, or was not said, never does while there is anything else. */
function answered(room: Editor, { asks, wires }: Story): Told {
  const { lexicon, cues, rulebook } = room;
  const { say } = lexicon.words;
  const turn = cues[at(wires, 0).from]?.turn ?? 0;
  const outcome = outcomeOf(rulebook, cues, asks, turn);
  const isAnswer = ({ from }: Wire): boolean => {
    const cue = cues[from];
    return cue?.kind === 'deed' && cue.asked === asks;
  };
  const isQuestion = ({ from }: Wire): boolean => {
    const cue = cues[from];
    return cue?.kind === 'asking' || (cue?.kind === 'deed' && cue.deed === asks);
  };
  const { kind, path } = at(rulebook.deeds, asks);
  const isEvent = kind === 'event';
  const answers = wires.filter(isAnswer);
  const questions = wires.filter(isQuestion);
  const best = answers.length > 0 ? largest(room, answers) : undefined;
  const question = questions.length > 0 ? largest(room, questions) : undefined;
  const leads = best && (!question || outcome !== 'done' || worthOf(room, question) < worthOf(room, best) + MORE);
  const head = leads ? best : (question ?? best ?? at(wires, 0));
  const others = wires.filter((wire) => wire !== head);
  const asked = askedText(room, asks, turn, outcome, question);
  // Nothing is laid at the door of an answer that the question did itself, nor the other way round.
  const withChanges = (text: string, by: readonly Wire[]): string => {
    const changes = changesOf(room, by);
    return changes === '' ? text : say('cable.press.withText', { told: text, text: changes });
  };
  const said = others.flatMap((wire) => {
    const cue = cues[wire.from];
    if (isAnswer(wire)) return [withChanges(inALine(headOf(room, wire)), [wire])];
    if (cue?.kind === 'silence') {
      const key = isEvent ? 'cable.press.letBe' : 'cable.press.silent';
      return [say(key, { party: lexicon.party(cue.party).name })];
    }
    return [];
  });
  const stopped = wires.find((wire) => wire.stopped)?.stopped;
  const undone = stopped?.text ?? say('cable.dropped', { text: deedText(lexicon, asks) });
  const why = stopped ? [stopped.detail] : [];
  const ended = outcome === 'dropped' ? [undone, ...why] : [];
  if (head === best) {
    const before = say('cable.press.inAnswerTo', { text: inALine(asked) });
    const rest = wires.filter((wire) => wire === head || !(isAnswer(wire) || isQuestion(wire)));
    return {
      head,
      headline: stopped?.act === head.from ? stopped.headline(headOf(room, head)) : headOf(room, head),
      lines: [...(outcome === 'dropped' ? [] : [withChanges(before, questions)]), ...said, ...ended],
      own: rest,
    };
  }
  const cue = cues[head.from];
  const about = isEvent ? [(cue && room.again?.since(lexicon, cues, cue)) ?? lexicon.text(`${path}.about`)] : [];
  const own = wires.filter((wire) => !isAnswer(wire));
  if (outcome === 'dropped') return { head, headline: { text: undone }, lines: [...why, ...said], own };
  return { head, headline: asked, lines: [...about, ...said], own };
}

/** What was asked about: as done where it was, else as what somebody is about to do; where that was in the paper, what came of it. */
function askedText(room: Newsroom, asks: number, turn: number, outcome: string, question: Wire | undefined): Headline {
  const { lexicon, cues, seen = 0 } = room;
  const asking = cues.findLast((cue) => cue.kind === 'asking' && cue.deed === asks && cue.turn === turn);
  const other = asking && room.again?.headline(lexicon, cues, asking);
  const done = other === undefined ? headlineOf(lexicon, asks) : { text: other };
  if (outcome !== 'open') {
    const isOld = question !== undefined && question.from < seen && outcome === 'done';
    return isOld ? { text: lexicon.words.say('cable.cameOf', { text: inALine(done) }) } : done;
  }
  const act = named(lexicon, asking);
  return act ? { text: act.text } : done;
}

/**
 * What was changed, in a line: everything that is no number, and of the numbers those that moved most, each from first to last, and where
 * it stands now if it moved on by what the paper does not tell.
 */
function changesOf(room: Editor, wires: readonly Wire[]): string {
  const { lexicon, cues, seat } = room;
  const changes = wires.flatMap((wire) => wire.changes).toSorted((one, other) => one.index - other.index);
  const gauges = new Map<number, Gauge>();
  const beliefs = new Map<number, Belief>();
  const texts: string[] = [];
  for (const { index, text } of changes) {
    const cue = cues[index];
    if (isOver(lexicon, cue)) continue;
    if (cue?.kind === 'gauge') gauges.set(cue.gauge, { ...cue, from: gauges.get(cue.gauge)?.from ?? cue.from });
    else if (cue?.kind === 'belief') beliefs.set(cue.about, { ...cue, from: beliefs.get(cue.about)?.from ?? cue.from });
    else if (cue?.kind === 'shift')
      texts.push(shiftedAlike(lexicon, cues, room.origins, index, 'press.stands') ?? text);
    else if (cue) texts.push(changeText(lexicon, cue, seat, true) ?? text);
  }
  texts.push(...[...beliefs.values()].flatMap((belief) => changeText(lexicon, belief, seat) ?? []));
  const moved = [...gauges.values()].toSorted((one, other) => swing(other) - swing(one)).slice(0, GAUGES);
  const notable = moved.filter((gauge, place) => swing(gauge) >= NOTABLE || (place === 0 && texts.length === 0));
  return [...texts, ...notable.flatMap((gauge) => gaugeText(room, gauge) ?? [])].join('\u00a0· ');
}

function gaugeText({ lexicon, cues, seat, told }: Editor, gauge: Gauge): string | undefined {
  const change = changeText(lexicon, gauge, seat);
  const last = cues.findLastIndex((cue) => cue.kind === 'gauge' && cue.gauge === gauge.gauge);
  const now = cues[last];
  if (change === undefined || now?.kind !== 'gauge' || told.has(last) || Math.abs(now.to - gauge.to) < NOTABLE)
    return change;
  return lexicon.words.say('cable.press.now', { change, now: Math.round(now.to) });
}

type Gauge = Cue & { readonly kind: 'gauge' };
type Belief = Cue & { readonly kind: 'belief' };

/** That something passing has passed is left to the record. */
const isOver = ({ rulebook }: Lexicon, cue: Cue | undefined): boolean =>
  cue?.kind === 'shift' && cue.to === 0 && !at(rulebook.tracks, at(rulebook.copies, cue.copy).track).board;

const swing = ({ from, to }: Gauge): number => Math.abs(to - from);
