import { expect, it } from 'vitest';
import type { Effect } from '../../src/scenario/effect.ts';
import { shipped } from '../app/shipped.ts';

const { scenario } = shipped('korea_2018');

/** Whether effects move what somebody believes, at once or later. */
const moves = (effects: readonly Effect[]): boolean => JSON.stringify(effects).includes('"kind":"evidence"');

it('words move no belief: an event moves one only where something is done or seen', () => {
  const moving = Object.entries(scenario.events).flatMap(([id, event]) =>
    'do' in event && moves(event.do) ? [id] : [],
  );
  // Somebody was met; an agreement is left; a river is warm; those who knew the file are dismissed.
  expect(moving).toEqual(['well_prepared', 'iran_exit', 'photographs', 'office_emptied']);
});
