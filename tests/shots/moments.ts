import type { Spot } from './kept.ts';

/** What a browser has kept, and which address it is sent to, when pictures are taken. */
export interface Moment {
  /** The game that lies open. */
  readonly game?: Spot;
  /** Games on the shelf of the start page. */
  readonly shelf?: readonly Spot[];
  /** What follows the address of the page. */
  readonly search?: Readonly<Record<string, string>>;
  /** What the browser calls itself. */
  readonly agent?: string;
  /** It can draw no stage, or was told not to. */
  readonly stageless?: true;
}

const SPRING = 'korea_2018';
const DAYS = 'camp_david_1978';
const STEPS = 'first_steps';

const LEFT: Spot = { record: [SPRING, 'empty_chair'], chairs: ['us'], before: 'end' };
const SIGNED: Spot = { record: [SPRING, 'milestones'], chairs: ['rok'], before: 'end' };
const MIDWAY: Spot = { record: [SPRING, 'letter_stands'], chairs: ['us'], before: 'order', from: 7 };
const THIRTEEN_DAYS: Spot = { record: [DAYS, 'no_text'], chairs: ['egypt'], before: 'order', from: 5 };

/** Every place in the game that looks otherwise than the others. */
export const MOMENTS = {
  begin: {},
  shelf: { shelf: [MIDWAY, LEFT, SIGNED, THIRTEEN_DAYS] },
  challenge: { search: { scenario: SPRING, seat: 'rok', seed: 'cherry', level: 'strict' } },
  inApp: { agent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Instagram 300.0' },
  orders: { game: { record: [SPRING, 'letter_stands'], chairs: ['us'], before: 'order' } },
  ally: { game: { record: [SPRING, 'two_readings'], chairs: ['rok'], before: 'order', from: 3 } },
  midway: { game: MIDWAY },
  brink: { game: { record: [SPRING, 'letter_stands'], chairs: ['us'], before: 'order', from: 13 } },
  plain: { game: MIDWAY, stageless: true },
  offer: { game: { record: [SPRING, 'letter_stands'], chairs: ['us'], before: 'offer', from: 5 } },
  refused: { game: { record: [SPRING, 'letter_stands'], chairs: ['us'], before: 'offer', from: 11, answered: true } },
  answer: { game: { record: [SPRING, 'milestones'], chairs: ['us'], before: 'answer', from: 6 } },
  ask: { game: { record: [SPRING, 'letter_stands'], chairs: ['us'], before: 'deed', from: 2, ordered: true } },
  summit: { game: { record: [SPRING, 'empty_chair'], chairs: ['us'], before: 'deed', sitting: true } },
  leaders: {
    game: { record: [SPRING, 'empty_chair'], chairs: ['us'], before: 'offer', sitting: true, answered: true },
  },
  left: { game: LEFT },
  signed: { game: SIGNED },
  handover: { game: { record: [SPRING, 'letter_stands'], chairs: ['us', 'rok'], before: 'order', from: 5 } },
  days: { game: THIRTEEN_DAYS },
  daysOffer: { game: { record: [DAYS, 'no_text'], chairs: ['egypt'], before: 'offer', from: 7 } },
  daysAnswer: { game: { record: [DAYS, 'no_text'], chairs: ['egypt'], before: 'answer', from: 6 } },
  daysLast: { game: { record: [DAYS, 'accords'], chairs: ['israel'], before: 'answer', from: 13 } },
  daysEnded: { game: { record: [DAYS, 'accords'], chairs: ['israel'], before: 'end' } },
  steps: { game: { record: [STEPS, 'half_a_deal'], chairs: ['skerry'], before: 'order', from: 3 } },
  stepsOffer: { game: { record: [STEPS, 'half_a_deal'], chairs: ['skerry'], before: 'offer', from: 5 } },
  stepsEnded: { game: { record: [STEPS, 'light_and_fish'], chairs: ['holm'], before: 'end' } },
} as const satisfies Readonly<Record<string, Moment>>;
export type MomentName = keyof typeof MOMENTS;
