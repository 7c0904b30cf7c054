import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import type { Cable } from '../../ui/port/play.ts';
import type { Signpost } from '../../ui/port/signpost.ts';
import type { Wire } from './cables.ts';
import { deedText } from './deed-text.ts';
import { headOf, named } from './head-of.ts';
import { headlineOf, inALine, type Headline } from './headline.ts';
import type { Lexicon } from './lexicon.ts';
import { newsworth, type Happenings } from './newsworth.ts';
import { notSaidAlready } from './said-already.ts';
import { outcomeOf, storiesOf, type Story } from './stories.ts';
import type { bargainOf } from './press-table.ts';
import { changesOf, isOver } from './story-changes.ts';
import { storyStanding } from './story-standing.ts';

/** What a newsroom works with. */
export interface Newsroom extends Happenings {
  /** Whom persons at one screen play, where there are several. */
  readonly persons?: readonly number[];
  readonly lexicon: Lexicon;
  /** Cues that were in the paper before; 0 none. */
  readonly seen?: number;
  /** How the talks of a turn are told as one story; absent until it is here. */
  readonly bargain?: typeof bargainOf;
  /** What is said below an answer: what was foretold, and the reasons that may be known. */
  readonly beside: (wire: Wire) => readonly string[];
  /** How many of the lines below an answer, from the first, say why it was a no: they are never folded away. */
  readonly reasons?: (wire: Wire) => number;
  /** The issue over which an offer was refused, where the reasons tell. */
  readonly over?: (wire: Wire) => number | undefined;
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
  /** What it is by the record, where that is told otherwise than by its head. */
  readonly standing?: Cable['standing'];
  /** The first so many lines are never folded away. */
  readonly open?: number;
  /** Changes that it says itself. */
  readonly said?: ReadonlySet<number>;
  /** What is said only where nothing came of it. */
  readonly elseLine?: string;
}

/** What is worth so much is never folded away. */
const GREAT = 55;
/** By so much a question must be worth more than its answer to stand above it. */
const MORE = 10;

/**
 * Cables as a newspaper tells them: everybody by name, what belongs together as one story, with what it is worth; of the numbers that
 * moved only the largest. The whole of it stands in the record.
 */
export function pressOf(room: Newsroom, wires: readonly Wire[]): readonly Cable[] {
  const news = wires.filter(({ from }) => !isOver(room.lexicon, room.cues[from]));
  return storiesOf(room.rulebook, room.cues, room.origins, news).map((story) => printed(room, story));
}

/** Prose first, and the numbers in a row of their own. */
function printed(room: Newsroom, story: Story): Cable {
  const {
    head,
    headline,
    lines,
    clauses,
    open,
    said,
    elseLine,
    standing = head.cable.standing,
  } = story.asks >= 0 ? answered(room, story) : (room.bargain?.(room, story) ?? plain(room, story));
  const { text: _, who: __, detail: ___, weighty: ____, ...rest } = head.cable;
  const { cues, lexicon } = room;
  // What an event did by itself is told by its name, not as if its answer had done it.
  const event = isEvent(room, story.asks)
    ? story.wires.filter((wire) => wire !== head && asksOf(room, wire) === story.asks)
    : [];
  const changes = changesOf(
    room,
    story.wires.filter((wire) => !event.includes(wire)),
    said,
  );
  const other = changesOf(room, event, said);
  const came = notSaidAlready(headline.text, [...changes.said, ...other.said]);
  const told = [...lines, ...story.wires.flatMap((wire) => wire.lines), sentences(lexicon, came)];
  const isAll = elseLine !== undefined && came.length + changes.figures.length + other.figures.length === 0;
  const detail = [...new Set(isAll ? [...told, elseLine] : told)].filter((line) => line !== '').join('\n');
  const byItself = other.figures.join('\u00a0· ');
  const figures = [
    ...changes.figures,
    ...(byItself === ''
      ? []
      : [lexicon.words.say('table.clause', { issue: inALine(headlineOf(lexicon, story.asks)), level: byItself })]),
  ].join('\u00a0· ');
  const worth = Math.max(...story.wires.map((wire) => worthOf(room, wire)));
  const paper = story.wires.findLast(({ cable }) => cable.paper)?.cable.paper;
  const signposts = story.wires.flatMap((wire) => [...(wire.stopped?.signposts ?? []), ...(room.named?.(wire) ?? [])]);
  const weighty = worth >= GREAT || story.wires.some(({ cable }) => cable.weighty === true);
  const { printed: inPrint } = lexicon.words;
  return {
    ...rest,
    standing: standing ?? storyStanding(lexicon, cues[head.from], cues.at(-1)?.turn ?? 1),
    ...headline,
    text: inPrint(headline.text),
    worth,
    ...(paper && { paper }),
    ...(detail !== '' && { detail: inPrint(detail) }),
    ...(figures !== '' && { figures }),
    ...(signposts.length > 0 && { signposts }),
    ...(clauses !== undefined && { clauses }),
    ...(open !== undefined && { open }),
    ...(weighty && { weighty }),
    // What answers or names what nobody else knows of is known to nobody else, but for what is done before all eyes.
    ...(story.wires.some(({ cable }) => cable.secret === true) && !isPublic(room, head.from) && { secret: true }),
  };
}

function isPublic({ rulebook, cues }: Newsroom, from: number): boolean {
  const cue = cues[from];
  return cue?.kind === 'deed' && at(rulebook.deeds, cue.deed).public;
}

/** Each a full sentence, but in Korean, where headlines are none, one behind the other. */
const sentences = ({ words }: Lexicon, texts: readonly string[]): string =>
  words.language === 'ko' ? words.series(texts) : texts.map(inFull).join(' ');

const inFull = (text: string): string => (/[.?!…][”’"')]*$/u.test(text) ? text : `${text}.`);

export function worthOf(room: Newsroom, { from, changes }: Wire): number {
  const since = changes.map(({ index }) => index);
  return newsworth(room, isRead(room, from) ? since : [from, ...since]);
}

/** Whether it was in the paper before: who was asked about an event has read of it, and only what came of it is new. */
function isRead({ cues, rulebook, seen = 0 }: Newsroom, from: number): boolean {
  const cue = cues[from];
  if (from < seen || cue?.kind !== 'deed' || at(rulebook.deeds, cue.deed).kind !== 'event') return from < seen;
  return cues.slice(0, seen).some((one) => one.kind === 'asking' && one.deed === cue.deed && one.turn === cue.turn);
}

/** A story that is told by the one who did it, or by what changed. */
function plain(room: Newsroom, { wires }: Story): Told {
  const head = largest(room, wires);
  const signed = room.again?.elsewhere(room, head);
  if (signed) return signed;
  return { head, headline: headOf(room, head), lines: aboutOf(room, head) };
}

/** What an event says of itself, and an offer of its clauses; what either changed stands below both. */
const aboutOf = (room: Newsroom, wire: Wire): readonly string[] => {
  const cue = room.cues[wire.from];
  const deed = asksOf(room, wire);
  const { detail = '' } = wire.cable;
  const own = isEvent(room, deed)
    ? aboutEvent(room, deed, cue)
    : cue?.kind === 'offer' || cue?.kind === 'lapsed'
      ? detail
      : '';
  return own.split('\n', 1);
};

const largest = (room: Newsroom, wires: readonly Wire[]): Wire =>
  wires.reduce((best, wire) => (worthOf(room, wire) > worthOf(room, best) ? wire : best));

/** A question and its answers: the larger leads; what came to nothing, or was not said, never does while there is anything else. */
function answered(room: Newsroom, { asks, wires }: Story): Told {
  const { lexicon, cues, rulebook } = room;
  const { say, list } = lexicon.words;
  const turn = cues[at(wires, 0).from]?.turn ?? 0;
  const outcome = outcomeOf(rulebook, cues, asks, turn);
  const answers = wires.filter(({ from }) => {
    const cue = cues[from];
    return cue?.kind === 'deed' && cue.asked === asks;
  });
  const questions = wires.filter((wire) => asksOf(room, wire) === asks);
  const byItself = isEvent(room, asks);
  const best = answers.length > 0 ? largest(room, answers) : undefined;
  const question = questions.length > 0 ? largest(room, questions) : undefined;
  const leads = best && (!question || outcome !== 'done' || worthOf(room, question) < worthOf(room, best) + MORE);
  const head = leads ? best : (question ?? best ?? at(wires, 0));
  const silent = wires.flatMap(({ from }) => {
    const cue = cues[from];
    return cue?.kind === 'silence' ? [lexicon.party(cue.party).name] : [];
  });
  const isOld = outcome === 'done' && question !== undefined && isRead(room, question.from);
  const asked = askedText(room, asks, turn, outcome);
  const about = byItself && !isOld ? aboutEvent(room, asks, cues[question?.from ?? -1]) : '';
  const others = answers.filter((wire) => wire !== head).map((wire) => inALine(headOf(room, wire)));
  const said = [
    sentences(lexicon, others),
    ...(byItself ? [] : silent.map((party) => say('cable.press.silent', { party }))),
  ];
  const stopped = wires.find((wire) => wire.stopped)?.stopped;
  const undone = stopped?.text ?? say('cable.dropped', { text: deedText(lexicon, asks) });
  const why = stopped ? [stopped.detail] : [];
  const ended = outcome === 'dropped' ? [undone, ...why] : [];
  if (head === best) {
    const text = inALine(asked);
    const before =
      about === ''
        ? say('cable.press.inAnswerTo', { text })
        : say('cable.press.background', { text: sentences(lexicon, [text]), about });
    return {
      head,
      headline: stopped?.act === head.from ? stopped.headline(headOf(room, head)) : headOf(room, head),
      lines: [...(outcome === 'dropped' ? [] : [before]), ...said, ...ended],
      ...(stopped && { said: new Set([stopped.cause]) }),
    };
  }
  if (outcome === 'dropped') return { head, headline: { text: undone }, lines: [...why, ...said] };
  // That nobody stirred is news only where nothing else came of it.
  const isAll = byItself && silent.length > 0 && answers.length === 0;
  return {
    head,
    headline: isOld ? { text: say('cable.press.cameOf', { text: inALine(asked) }) } : asked,
    lines: [about, ...said],
    ...(isAll && { elseLine: say('cable.press.letBe', { party: list(silent) }) }),
  };
}

/** The deed that a cable asks about, or tells as done; −1. */
function asksOf({ cues }: Newsroom, { from }: Wire): number {
  const cue = cues[from];
  return cue?.kind === 'asking' || cue?.kind === 'deed' ? cue.deed : -1;
}

const isEvent = ({ rulebook }: Newsroom, deed: number): boolean =>
  deed >= 0 && at(rulebook.deeds, deed).kind === 'event';

/** What an event says of itself, or when it was so last. */
const aboutEvent = ({ lexicon, cues, again, rulebook }: Newsroom, deed: number, cue: Cue | undefined): string =>
  (cue && again?.since(lexicon, cues, cue)) ?? lexicon.text(`${at(rulebook.deeds, deed).path}.about`);

/** What was asked about: as done where it was, else as what somebody is about to do. */
function askedText({ lexicon, cues, again }: Newsroom, asks: number, turn: number, outcome: string): Headline {
  const asking = cues.findLast((cue) => cue.kind === 'asking' && cue.deed === asks && cue.turn === turn);
  const other = asking && again?.headline(lexicon, cues, asking);
  const done = other === undefined ? headlineOf(lexicon, asks) : { text: other };
  const act = outcome === 'open' ? named(lexicon, asking) : undefined;
  return act ? { text: act.text } : done;
}
