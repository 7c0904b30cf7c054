import { at } from '../../kit/never.ts';
import type { Session } from '../../session/session.ts';
import { timesTakenBack } from '../../session/taking-back.ts';
import type { EndingView } from '../../ui/port/ending.ts';
import type { Task } from '../../ui/port/play.ts';
import { cableFinder, cablesOf, type Wire } from './cables.ts';
import { endingView } from './ending-view.ts';
import { foretold } from './forecasts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Story } from './play-view.ts';

/** Whoever looks back on a game. */
export interface Looking {
  readonly seat: number;
  /** Everybody else who sat at the same screen: nothing is secret any more. */
  readonly others: readonly number[];
  /** All that the seat knows to have happened. */
  readonly wires: readonly Wire[];
  readonly story: Story;
}

/** How it ended, for each of those who sat at this screen. */
export function endedTask(lexicon: Lexicon, session: Session, looking: Looking): Task & { kind: 'ended' } {
  const { seat, others, wires: known, story } = looking;
  // Where several look back together nobody is `you`.
  const spokenTo = others.length > 0 ? -1 : seat;
  const { entries } = session.record();
  const idOf = (one: number): string => at(lexicon.rulebook.parties, one).id;
  const cableOf = cableFinder(known, session.origins(seat));
  const endingOf = (one: number): EndingView => {
    const cues = session.cues(one);
    const wires = one === seat ? known : cablesOf(lexicon, cues, session.origins(one), one, { youFrom: Infinity });
    const telling = {
      lexicon,
      seat: one,
      spokenTo,
      persons: others.length > 0 ? [seat, ...others] : [],
      cableOf,
      past: { cues, wires },
    };
    const told = typeof story === 'string' ? story : story(telling);
    const log = one === seat ? wires.map(({ cable }) => cable) : [];
    return endingView(lexicon, session.position(), one, log, told, timesTakenBack(entries, idOf(one)));
  };
  const sides = others.map(endingOf);
  return {
    kind: 'ended',
    ending: { ...endingOf(seat), ...(sides.length > 0 && { sides }) },
    foretold: [seat, ...others].flatMap((one) => foretold(entries, idOf(one))),
  };
}
