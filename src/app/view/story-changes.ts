import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import type { Wire } from './cables.ts';
import { changeText, oddsMoved } from './change-text.ts';
import type { Lexicon } from './lexicon.ts';
import type { Newsroom } from './press.ts';
import { shiftedAlike } from './shifted-alike.ts';

/** So many numbers are named in a story: those that moved most. */
const GAUGES = 3;
/** What moves less is named only where nothing moved more. */
const NOTABLE = 3;

/**
 * What was changed: as it is said, and how levels moved, each from first to last. Numbers by how much: stories stand by their weight and
 * not by when they happened, and where a number came from in the one above may be where it came to in the one below.
 */
export interface Changes {
  readonly said: readonly string[];
  readonly figures: readonly string[];
}

/** What some cables changed: everything that can be said, and of the numbers those that moved most. `but`: what is told elsewhere. */
export function changesOf(room: Newsroom, wires: readonly Wire[], but?: ReadonlySet<number>): Changes {
  const { lexicon, cues, origins, seat, persons = [] } = room;
  // A person answers for reasons of its own: by an answer of its no odds are said to have moved.
  const answers = wires.filter(({ from }) => cues[from]?.kind === 'answer');
  const answered = new Set(answers.flatMap((wire) => wire.changes.map(({ index }) => index)));
  const changes = wires.flatMap((wire) => wire.changes).toSorted((one, other) => one.index - other.index);
  const gauges = new Map<number, Gauge>();
  const beliefs = new Map<number, Belief>();
  const [said, figures]: [string[], string[]] = [[], []];
  for (const { index, text } of changes) {
    const cue = cues[index];
    if (!cue || but?.has(index) === true || isOver(lexicon, cue)) continue;
    if (cue.kind === 'belief' && persons.includes(cue.about) && answered.has(index)) continue;
    if (cue.kind === 'gauge') gauges.set(cue.gauge, { ...cue, from: gauges.get(cue.gauge)?.from ?? cue.from });
    else if (cue.kind === 'belief') beliefs.set(cue.about, { ...cue, from: beliefs.get(cue.about)?.from ?? cue.from });
    else if (cue.kind === 'shift') said.push(shiftedAlike(lexicon, cues, origins, index, 'press.stands') ?? text);
    else (IN_A_ROW.has(cue.kind) ? figures : said).push(changeText(lexicon, cue, seat, true) ?? text);
  }
  const odds = [...beliefs.values()].flatMap((belief) => oddsBy(lexicon, belief, seat));
  const moved = [...gauges.values()].toSorted((one, other) => swing(other) - swing(one)).slice(0, GAUGES);
  const others = said.length + figures.length + odds.length;
  const notable = moved.filter((gauge, place) => swing(gauge) >= NOTABLE || (place === 0 && others === 0));
  const numbers = notable.flatMap((gauge) => gaugeBy(lexicon, gauge));
  return { said, figures: [...figures, ...odds, ...numbers].map((text) => text.replace(/\.$/u, '')) };
}

/** What is no sentence: a level, and points. */
const IN_A_ROW: ReadonlySet<Cue['kind']> = new Set(['level', 'paid', 'gift']);

type Gauge = Cue & { readonly kind: 'gauge' };
type Belief = Cue & { readonly kind: 'belief' };

/** That something passing has passed is left to the record. */
export const isOver = ({ rulebook }: Lexicon, cue: Cue | undefined): boolean =>
  cue?.kind === 'shift' && cue.to === 0 && !at(rulebook.tracks, at(rulebook.copies, cue.copy).track).board;

/** As whole numbers are shown everywhere, so that what is told of one here adds up to what it is elsewhere. */
function gaugeBy({ gauge: nameOf, words }: Lexicon, { gauge, from, to }: Gauge): readonly string[] {
  const by = Math.round(to) - Math.round(from);
  return by === 0 ? [] : [words.say('cable.press.gauge', { name: nameOf(gauge), by: words.signed(by) })];
}

/** Of its own odds a seat reads nothing. */
function oddsBy({ rulebook, words, party }: Lexicon, belief: Belief, seat: number): readonly string[] {
  const odds = belief.about === seat ? undefined : oddsMoved(rulebook, words, belief);
  if (odds === undefined) return [];
  return [words.say('cable.press.odds', { party: party(belief.about).name, by: words.signed(odds.to - odds.from) })];
}

const swing = ({ from, to }: Gauge): number => Math.abs(to - from);
