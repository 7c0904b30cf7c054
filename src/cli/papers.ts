import { citedBy, LAST_DAY, markBy } from '../scenario/cited.ts';
import type { Cue } from '../session/cue.ts';
import { documentOf } from '../session/document-of.ts';
import { dateOfTurn } from '../kit/calendar.ts';
import type { Lexicon } from './lexicon.ts';

/** A letter, statement, telegram or note that went with something done. */
export interface Paper {
  /** The cue that tells of what it went with. */
  readonly cue: number;
  /** In one line: what it is, and whose. */
  readonly title: string;
  /** What it says, from letterhead to mark, in lines that a narrow screen holds. */
  readonly lines: readonly string[];
}

/** Letters in a line. */
const WIDTH = 76;

/**
 * The documents among what a seat has been told, in its order: those it may open, which are all once the game is `over`. What was
 * worded for somebody else stays hidden until then.
 */
export function papersOf(lexicon: Lexicon, cues: readonly Cue[], seat: number, over = false): readonly Paper[] {
  const now = over ? LAST_DAY : dateOfTurn(lexicon.scenario.calendar, cues.at(-1)?.turn ?? 1);
  return cues.flatMap((cue, index) => {
    const paper = paperOf(lexicon, cue, { seat, over, now });
    return paper === undefined ? [] : [{ cue: index, ...paper }];
  });
}

interface Reader {
  readonly seat: number;
  readonly over: boolean;
  /** An ISO date: what was known only later is not shown. */
  readonly now: string;
}

function paperOf(lexicon: Lexicon, cue: Cue, { seat, over, now }: Reader): Omit<Paper, 'cue'> | undefined {
  const { scenario, written, party } = lexicon;
  const open = documentOf(lexicon, written, cue, seat, over);
  if (open === undefined) return undefined;
  const { id, document, writer, text } = open;
  const [head, to, signed] = ['head', 'to', 'signed'].map((key) => written(`documents.${id}.${key}`));
  const day = dateOfTurn(scenario.calendar, cue.turn);
  const from = party(writer);
  const opening = [head || from, day].filter(Boolean).join(', ');
  const lines = [
    opening,
    to,
    text,
    signed,
    `[${[markBy(scenario, document, now), ...citedBy(scenario, document, now)].join(', ')}]`,
  ];
  return {
    title: `${lexicon.turn(cue.turn)}: ${[document.form, head || from, to].filter(Boolean).join(', ')}`,
    lines: lines.flatMap((part) => (part === undefined || part === '' ? [] : ['', ...wrapped(part)])).slice(1),
  };
}

/** Paragraphs as lines of words, an empty one between two. */
export function wrapped(text: string): readonly string[] {
  return text.split(/\n+/).flatMap((paragraph, index) => {
    const lines: string[] = [];
    for (const word of paragraph.trim().split(/\s+/)) {
      const line = lines.at(-1);
      if (line !== undefined && line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    return index === 0 ? lines : ['', ...lines];
  });
}
