import { at } from '../kit/never.ts';
import { drawOutcome } from '../rules/actions.ts';
import type { Deed } from '../rules/deed.ts';
import { PHASES } from '../rules/layout.ts';
import type { Position } from '../rules/position.ts';
import type { Fate, Step } from '../rules/step.ts';
import { oddsOf } from './condition.ts';

/**
 * The event of the machine for one step. What luck decides within a deed is decided before it is sent: `outcomes` is the
 * index of what came, by chance.
 */
export interface Happening {
  readonly type: string;
  readonly step: Step;
  readonly outcomes: Readonly<Record<number, number>>;
  readonly fate: Fate;
}

/** The event by which a step comes to the machine. */
export function happeningOf(position: Position, step: Step, fate: Fate): Happening {
  const deed = effectOf(position, step);
  const outcomes: Record<number, number> = {};
  for (const odds of deed === undefined ? [] : oddsOf(deed.actions)) {
    outcomes[odds.chance] = drawOutcome({ before: position, fate }, odds);
  }
  return { type: eventType(position, step, deed), step, outcomes, fate };
}

/** The deed whose effects a step brings; undefined where it brings none, or first asks another party. */
function effectOf({ rulebook, state }: Position, step: Step): Deed | undefined {
  if (step.kind !== 'move' && step.kind !== 'happen') return undefined;
  const deed = at(rulebook.deeds, step.deed);
  const asking = at(state, rulebook.layout.asking) - 1;
  const answers = step.kind === 'move' ? asking >= 0 : asking === step.deed;
  return answers || deed.asks.length === 0 ? deed : undefined;
}

function eventType({ rulebook }: Position, step: Step, deed: Deed | undefined): string {
  if (deed !== undefined) return deed.id;
  switch (step.kind) {
    case 'move':
    case 'happen':
      return askType(at(rulebook.deeds, step.deed));
    case 'enter':
      return `enter/${at(PHASES, step.phase)}`;
    case 'open_summit':
      return `open_summit/${at(rulebook.summits, step.summit).id}`;
    case 'end':
      return `end/${at(rulebook.endings, step.ending).id}`;
    default:
      return step.kind;
  }
}

/** A deed that must hear others is first put before them. */
export function askType(deed: Deed): string {
  return `ask/${deed.id}`;
}
