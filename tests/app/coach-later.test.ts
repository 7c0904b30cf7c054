import { expect, it, vi } from 'vitest';
import { coachLater } from '../../src/app/coach-later.ts';
import type { Coaching } from '../../src/app/coach.ts';
import { shippedScenario } from '../fixtures/shipped.ts';

it('keeps how far a game has come with its hints until they have come, and what is said of them afterwards', async () => {
  const scenario = shippedScenario('first_steps');
  const kept: Coaching = { past: [0], practice: true };
  let changed = 0;
  const coach = coachLater(scenario, kept, () => (changed += 1));
  expect(coach.kept()).toBe(kept);
  await vi.waitFor(() => expect(changed).toBe(1));
  expect(coach.kept()).toEqual(kept);
  coach.noMore();
  expect(coach.kept()).toEqual({ ...kept, off: true });
  expect(changed).toBe(2);
});
