import { at } from '../kit/never.ts';
import type { Level } from '../kernel/record.ts';
import type { Decision, Mind, MindLuck, Question, SeatView } from '../rules/game.ts';
import { persona } from './persona.ts';
import { GLANCE, SEARCH, type Efforts } from './search/effort.ts';
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

function planning(efforts: Efforts, reacting: Mind): Mind {
  const search = searcher(efforts);
  const decide = (view: SeatView, question: Question, luck: MindLuck): Decision => {
    const mind = at(view.rulebook.parties, view.seat).plans ? search : reacting;
    return askMind(mind, view, question, luck);
  };
  return { choose: decide, respond: decide };
}
