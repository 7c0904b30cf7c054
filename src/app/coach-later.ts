import type { Scenario } from '../scenario/scenario.ts';
import type { Coach, Coaching } from './coach.ts';

/** The hints of a running game, fetched beside it: until they have come, and where they cannot come, there are none and nothing is lost. */
export function coachLater(scenario: Scenario, kept: Coaching, onChange: () => void): Coach {
  let coach: Coach | undefined;
  const fetch = async (): Promise<void> => {
    try {
      const { openCoach } = await import('./coach.ts');
      coach = openCoach(scenario, kept, onChange);
    } catch {
      return;
    }
    onChange();
  };
  void fetch();
  return {
    hint: (sight) => coach?.hint(sight),
    looked: (part) => coach?.looked(part),
    gotIt: () => coach?.gotIt(),
    noMore: () => coach?.noMore(),
    kept: () => coach?.kept() ?? kept,
  };
}
