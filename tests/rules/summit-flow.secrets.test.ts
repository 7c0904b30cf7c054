import { expect, it } from 'vitest';
import { play } from '../fixtures/play.ts';
import { tale } from '../fixtures/tale.ts';

const SUMMITS = `
  lunch: { between: [north, south], table: hall, turn: 2, rounds: 1, prepared: 0, when_held: [ add: { trust: 40 } ] }
  meeting: { main: true, between: [north, south], table: hall, turn: 6, rounds: 1, prepared: 0 }`;

it('a secret is drawn once a turn, before a summit of that turn and not after it again', () => {
  const bay = tale({
    summits: SUMMITS,
    moves: `
  whisper: { by: isle, text: Whisper, secret: { leaks: 'trust >= 50 ? 1 : 0', when_leaked: [ add: { heat: 5 } ] }, do: [ add: { heat: 0 } ] }`,
  });
  const sea = play(bay, { draws: [1, 2, 3].map((turn) => `${turn} leak.isle.whisper 0.5`) });
  sea.say('isle.whisper');
  sea.until(3);
  // The lunch of day 2 has brought trust to 60; what it lets out comes out on day 3.
  expect([sea.gauge('trust'), sea.gauge('heat')]).toEqual([60, 50]);
  sea.until(4);
  expect(sea.gauge('heat')).toBe(55);
});

it('where leaders meet, what others have told them is not called in', () => {
  const bay = tale({
    summits: SUMMITS,
    readings: '{ calls: { direct: 1, summit: 1.5, epilogue: 2 } }',
    moves: `
  hint: { by: isle, text: Hint, do: [ reading: { of: fish, from: isle, to: north, as: warm, level: shared } ] }
  gloss: { by: isle, text: Gloss, do: [ reading: { of: light, from: north, to: south, as: warm, level: dark } ] }`,
  });
  const sea = play(bay);
  sea.say('isle.hint', 'isle.gloss');
  expect([sea.heard('north', 'fish'), sea.heard('south', 'light')]).toEqual(['open', 'lit']);
  sea.until(3);
  // Of light, between the two at the table: 50 · 1.5. Of fish the sender is away.
  expect([sea.paid('isle'), sea.heard('north', 'fish'), sea.heard('south', 'light')]).toEqual([75, 'open', 'dark']);
});
