import { expect, it } from 'vitest';
import { run } from '../fixtures/run-command.ts';

it('of a move of others it is told whose it is, and of a name that is none that there is none', async () => {
  const { printed, remarked } = await run(
    ['play', 'first_steps', '--as', 'holm', '--seed', 'others'],
    ['about ask_the_warden', 'about sing', 'quit'],
  );
  const said = [printed, remarked].join('\n');
  expect(said).toMatch(/“ask_the_warden” is a move of \S+ alone\./);
  expect(said).toContain('There is no move “sing”.');
});

it('a condition without a bar is said to have none', async () => {
  const { printed } = await run(['play', 'korea_2018', '--as', 'us', '--seed', 'bars'], ['status', 'quit']);
  expect(printed).toMatch(/^.*The three Americans are on their way – no bar set$/m);
});
