import { expect, it, vi } from 'vitest';
import { sendingOf } from '../../src/app/after-game.ts';
import { challengeIn } from '../../src/app/challenge-link.ts';
import type { Desk } from '../../src/app/desk.ts';
import type { Page } from '../../src/app/page.ts';
import { createWords } from '../../src/words/words.ts';

// What is on the shelf is known to the built page alone.
vi.mock('../../src/app/library.ts', () => ({ shelfOf: () => [] }));

it('leads at the end to the chair whose score it brings, and to what is read as it was read here', async () => {
  vi.stubGlobal('location', new URL('https://example.org/'));
  const record = { scenario: 'bay', seed: '1', length: 'full', assumption: '', seats: { us: 'human', rok: 'human' } };
  const ending = { scores: [{ party: { id: 'rok' }, points: 12, own: true }] };
  const view = { seat: { id: 'rok' }, reading: 'basic', task: { kind: 'ended', ending } };
  const desk = { kept: () => ({ record, shelf: 'bay' }), sight: () => ({ kind: 'play', view }) };
  const page = { house: { scenarios: () => [] }, words: await createWords('en'), settings: { general: true } };
  const { link = '' } = sendingOf(page as unknown as Page, desk as unknown as Desk);
  expect(challengeIn(new URL(link).search)).toMatchObject({
    chair: 'rok',
    score: 12,
    set: { reading: 'basic', general: true },
  });
  vi.unstubAllGlobals();
});
