import type { Phase } from '../rules/layout.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { guardName } from './guard-name.ts';
import { askType } from './happening.ts';
import { conditionsOfSummit, endingName, NO_SUMMIT } from './named-condition.ts';
import type { Region, Transition } from './region.ts';

/** Where the game itself leads: the guard that lets through what follows by itself. */
export const IN_COURSE = 'in_course';

const step = (target?: Phase, conditions: readonly string[] = []): readonly Transition[] => [
  {
    ...(target === undefined ? {} : { target }),
    guard: { type: IN_COURSE, params: { conditions: [] } },
    ...(conditions.length === 0 ? {} : { conditions }),
    actions: 'apply',
  },
];

/**
 * The region of the turn. Its states are the phases; it alone applies effects. Deeds may come in several phases (an
 * answer wherever somebody is asked), so they stand at the region, and what moves the phase stands in the phase. A summit
 * asks its day, its own condition and every precondition by name; a turn goes on only where none can sit.
 */
export function turnRegion(rulebook: Rulebook): Region {
  const talking = { offer: step(), answer: step(), sign: step() };
  const end = Object.fromEntries(rulebook.endings.map(({ id }) => [`end/${id}`, step('ended', [endingName(id)])]));
  const sit = Object.fromEntries(
    rulebook.summits.map((summit) => [
      `open_summit/${summit.id}`,
      step('summit', conditionsOfSummit(rulebook, summit)),
    ]),
  );
  const phases: Record<Phase, Region['states'][string]> = {
    briefing: { on: { 'enter/orders': step('orders') } },
    orders: { on: { close_orders: step('talks') } },
    talks: { on: { ...talking, next_table: step(), 'enter/events': step('events') } },
    events: { on: { 'enter/aftermath': step('aftermath') } },
    aftermath: {
      on: {
        ...sit,
        ...end,
        'enter/briefing': step('briefing', [NO_SUMMIT]),
        'enter/epilogue': step('epilogue', [NO_SUMMIT]),
      },
    },
    summit: { on: { ...talking, close_summit: step('aftermath') } },
    epilogue: { on: { epilogue_turn: step(), ...end } },
    ended: { on: {} },
  };
  return { initial: 'briefing', states: phases, on: { ...deeds(rulebook), pass: step(), drop: step() } };
}

function deeds(rulebook: Rulebook): Record<string, readonly Transition[]> {
  return Object.fromEntries(
    rulebook.deeds.flatMap((deed) => {
      const happens: Transition = {
        guard: { type: guardName(rulebook, deed), params: { conditions: [] } },
        actions: 'apply',
      };
      const does = [deed.id, [happens]] as const;
      return deed.asks.length === 0 ? [does] : [does, [askType(deed), [happens]] as const];
    }),
  );
}
