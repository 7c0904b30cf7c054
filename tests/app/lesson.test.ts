import { expect, it, vi } from 'vitest';
import { lessonOf } from '../../src/app/lesson.ts';
import type { Page } from '../../src/app/page.ts';
import { createWords } from '../../src/words/words.ts';
import { shipped } from './shipped.ts';

const OWN = 'own:first_steps';
const { scenario } = shipped('first_steps');
// What is on the shelf is known to the built page alone.
vi.mock('../../src/app/library.ts', () => ({
  scenarioOnShelf: async () => scenario,
  shelfOf: () => [{ id: OWN, chairs: [], assumptions: [], lengths: { full: 6, unit: 'week' } }],
}));

it('names the file of a game as it is handed out, also of a scenario that was brought: no sign in it that a system refuses', async () => {
  vi.stubGlobal('location', new URL('https://example.org/'));
  const page = { house: { scenarios: () => [] }, words: await createWords('en'), settings: { general: false } };
  const wish = { scenario: OWN, seed: '1', level: 'easy', plain: false, unnamed: false, hints: false } as const;
  const lesson = await lessonOf(page as unknown as Page, wish);
  expect(lesson?.file).toMatch(/^[a-z0-9_]+-\d+\.json$/);
  vi.unstubAllGlobals();
});
