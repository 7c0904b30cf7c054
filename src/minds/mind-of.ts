import { at } from '../kit/never.ts';
import type { Level } from '../kernel/record.ts';
import type { Decision, Mind, MindLuck, Question, SeatView } from '../rules/game.ts';
import { persona } from './persona.ts';
import { GLANCE, SEARCH, type Efforts } from './search/effort.ts';
import type { Tried } from './search/contest.ts';
import { searcher } from './search/searcher.ts';
import { askMind } from '../rules/ask-mind.ts';

/**
 * The mind of a level: easy, a persona that is often in two minds; normal, a persona that looks before it leaps; strict, one
 * that tries out what it might do. Who only reacts is a persona at every level. Whatever the level, a mind knows what its
 * seat knows.
 */
export function mindOf(level: Level = 'normal'): Mind {
  return MINDS[level];
}

const MINDS: Readonly<Record<Level, Mind>> = {
  easy: persona('easy'),
  normal: planning(GLANCE, persona('normal')),
  strict: planning(SEARCH, persona('strict')),
};

/**
 * What a mind of a level that looks ahead tried out on a question, and what each came to: its score or prospects on the mean, in
 * points; empty where it did no more than a persona. It thinks anew: as long as a decision takes.
 */
export function triedBy(
  level: Exclude<Level, 'easy'>,
  view: SeatView,
  question: Question,
  luck: MindLuck,
): readonly Tried<Decision>[] {
  let heard: readonly Tried<Decision>[] = [];
  const efforts = level === 'normal' ? GLANCE : SEARCH;
  askMind(
    planning(efforts, persona(level), (tried) => {
      heard = tried;
    }),
    view,
    question,
    luck,
  );
  return heard;
}

function planning(efforts: Efforts, reacting: Mind, told?: (tried: readonly Tried<Decision>[]) => void): Mind {
  const search = searcher(efforts, told);
  const decide = (view: SeatView, question: Question, luck: MindLuck): Decision => {
    const mind = at(view.rulebook.parties, view.seat).plans ? search : reacting;
    return askMind(mind, view, question, luck);
  };
  return { choose: decide, respond: decide };
}
