import { at } from '../../kit/never.ts';
import type { Deed } from '../../rules/deed.ts';
import type { Phase } from '../../rules/layout.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { askType } from '../happening.ts';
import { courseOf } from './course.ts';
import { askTransition, toldAgain, toldWhole } from './deed-transition.ts';
import { triggersOf } from './places-of-deeds.ts';
import { bondsOf, type Bonds } from './bonds.ts';
import type { Telling } from './telling.ts';
import { does, type ChartNode, type ChartOn, type ChartTransition } from './transition.ts';

/** The phases of a turn, each with everything that may come in it; and what has no place in any. */
export function phasesOf(telling: Telling): { readonly states: Record<Phase, ChartNode>; readonly nowhere: ChartOn } {
  const { rulebook } = telling;
  const bonds = bondsOf(rulebook);
  const { places } = bonds;
  const course = courseOf(telling);
  const within = (test: (places: readonly Phase[]) => boolean, phase?: Phase): ChartOn =>
    Object.fromEntries(
      rulebook.deeds.flatMap((deed) => (test(at(places, deed.index)) ? tell(telling, deed, bonds, phase) : [])),
    );
  const node = (phase: Phase): ChartNode => ({
    description: DESCRIPTIONS[phase],
    meta: { name: phase },
    on: {
      ...course[phase],
      ...doingNothing(rulebook, places, phase),
      ...within((each) => each.includes(phase), phase),
    },
  });
  const states: Record<Phase, ChartNode> = {
    briefing: node('briefing'),
    orders: node('orders'),
    talks: node('talks'),
    events: node('events'),
    aftermath: node('aftermath'),
    summit: node('summit'),
    epilogue: node('epilogue'),
    ended: node('ended'),
  };
  return { states, nowhere: within((each) => each.length === 0) };
}

const DESCRIPTIONS: Readonly<Record<Phase, string>> = {
  briefing: 'A turn begins: orders can be given anew; what was timed and is over is taken back.',
  orders:
    'Every planning party commits its orders sealed. They are opened party by party; who must be heard first is asked.',
  talks: 'Each table that can talk exchanges offers and answers.',
  events: 'What comes from outside, in the order of the scenario; who is asked answers first.',
  aftermath: 'Gauges drift, what was put off falls due, promises break on their day, debts are called, secrets leak.',
  summit: 'Leaders at one table: in each round first whoever has a move of its own, then an offer from each.',
  epilogue: 'What was signed is kept or broken.',
  ended: 'The game is over; it is scored.',
};

/** What is long and comes in several phases is told whole in one of them. */
const TOLD_ONCE: ReadonlySet<Deed['kind']> = new Set(['move', 'leave', 'event'] as const);

/** The events of a deed in a phase: itself, and before it the asking, where somebody is heard first. */
function tell(
  telling: Telling,
  deed: Deed,
  bonds: Bonds,
  phase: Phase | undefined,
): (readonly [string, ChartTransition])[] {
  const home = at(bonds.places, deed.index)[0];
  const whole = home === phase || !TOLD_ONCE.has(deed.kind);
  const told = whole ? toldWhole(telling, deed, bonds, phase) : toldAgain(telling, deed, bonds, phase, home);
  const happens = [deed.id, told] as const;
  return deed.asks.length === 0 ? [happens] : [[askType(deed), askTransition(telling, deed)], happens];
}

/** What is said by doing nothing, and what comes to nothing. */
function doingNothing({ deeds }: Rulebook, places: readonly (readonly Phase[])[], phase: Phase): ChartOn {
  const here = deeds.filter(({ index }) => at(places, index).includes(phase));
  const asks = here.some((deed) => deed.asks.length > 0);
  const talks = phase === 'talks' || phase === 'summit';
  const follows = here.some(({ actions }) => triggersOf(actions).length > 0);
  return {
    ...(asks || talks ? { pass: does('nothing', 'Who is asked, or may offer or act, does nothing.') } : {}),
    ...(asks || follows
      ? { drop: does('its cost is given back', 'What was asked for, or was to follow, cannot come any more.') }
      : {}),
  };
}
