import { openDesk, type Desk } from '../../src/app/desk.ts';
import type { DeskOptions } from '../../src/app/desk-options.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Session } from '../../src/session/session.ts';

/** Who is asked and never answers. */
const unheard = async (): Promise<never> => Promise.reject(new Error('gone'));

/** The desk at which a session is played. `house`: who of it answers, others do not; `onChange`: nobody heeds it. */
export function deskAt(
  { scenario, rulebook }: { readonly scenario: Scenario; readonly rulebook: Rulebook },
  session: Session,
  {
    house = {},
    onChange = () => {},
  }: { readonly house?: Partial<DeskOptions['house']>; readonly onChange?: () => void } = {},
): Desk {
  const record = session.record();
  return openDesk({
    kept: {
      id: 'one',
      shelf: record.scenario,
      record,
      seen: {},
      turn: 1,
      turns: rulebook.turns,
      ended: record.end !== undefined,
      changed: 0,
    },
    scenario,
    rulebook,
    session,
    house: {
      chair: () => ({ kind: 'remote', level: 'normal', decide: unheard }),
      open: unheard,
      counsel: unheard,
      debrief: unheard,
      endsSo: unheard,
      close: () => {},
      ...house,
    },
    close: () => {},
    general: () => false,
    reading: () => 'full',
    onChange,
    now: () => 0,
  });
}
