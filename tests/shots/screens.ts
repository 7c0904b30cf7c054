import {
  comeBackAndHear,
  fillOrders,
  findClosed,
  lay,
  openBroken,
  openPaper,
  openPlace,
  openSound,
  practise,
  press,
  pressStage,
  printed,
  scrollDialog,
  sitAtTheOtherDesk,
  tellOfNewer,
  toTheEnd,
  unfold,
} from './hands.ts';
import type { MomentName } from './moments.ts';
import type { Page } from 'playwright-core';

/** One picture. To add a screen, add an entry: when it is met, and what to press first. */
export interface Screen {
  readonly name: string;
  readonly at: MomentName;
  readonly prepare?: (page: Page) => Promise<void>;
  /** The whole length of the page, not only what fits on the screen. */
  readonly whole?: boolean;
  /** Begins on a page that is opened anew: what was unfolded for the last picture is folded again. */
  readonly fresh?: boolean;
  /** Of what lies open when the page comes up nothing is put aside first. */
  readonly untouched?: boolean;
}

const NUMBERS = ['time', 'leaving', 'going', 'meaning'];
const PAGES = ['board', 'preconditions', 'promises', 'ledger', 'log', 'codex'];

export const SCREENS: readonly Screen[] = [
  { name: 'start', at: 'begin' },
  { name: 'start-whole', at: 'begin', whole: true },
  { name: 'start-more', at: 'begin', prepare: unfold('.more') },
  { name: 'start-gallery', at: 'begin', fresh: true, prepare: unfold('.hung') },
  { name: 'start-class', at: 'begin', fresh: true, prepare: unfold('.for-class') },
  { name: 'settings', at: 'begin', fresh: true, prepare: press('.open-settings') },
  { name: 'settings-below', at: 'begin', prepare: scrollDialog },
  { name: 'start-broken', at: 'begin', fresh: true, prepare: openBroken },
  { name: 'start-own', at: 'begin', fresh: true, prepare: openSound },
  { name: 'start-newer', at: 'begin', fresh: true, prepare: tellOfNewer },
  { name: 'practice', at: 'begin', fresh: true, prepare: practise },
  { name: 'practice-hint', at: 'begin' },
  { name: 'shelf', at: 'shelf' },
  { name: 'shelf-whole', at: 'shelf', whole: true },
  { name: 'shelf-gallery', at: 'shelf', fresh: true, prepare: unfold('.hung') },
  { name: 'shelf-name', at: 'shelf', fresh: true, prepare: press('.save .quiet') },
  { name: 'shelf-forget', at: 'shelf', fresh: true, prepare: press('.save .quiet', 2) },
  { name: 'challenge', at: 'challenge' },
  { name: 'in-app', at: 'inApp' },
  { name: 'brief', at: 'orders', untouched: true },
  { name: 'brief-worlds', at: 'orders', fresh: true, untouched: true, prepare: unfold('.brief-world') },
  { name: 'orders', at: 'orders', fresh: true },
  { name: 'orders-drawer', at: 'orders', prepare: unfold('.orders-moves > .move-drawer, .orders-moves > .drawer') },
  { name: 'orders-closed', at: 'orders', fresh: true, prepare: findClosed },
  { name: 'orders-leaving', at: 'orders', fresh: true, prepare: unfold('.orders-moves > .leaving') },
  { name: 'orders-card', at: 'orders', fresh: true, prepare: press('.orders-moves > .moves .move-name') },
  { name: 'orders-press', at: 'orders', fresh: true, prepare: unfold('.press-line') },
  { name: 'orders-filled', at: 'orders', fresh: true, prepare: fillOrders },
  { name: 'ally', at: 'ally' },
  { name: 'midway', at: 'midway' },
  { name: 'midway-whole', at: 'midway', whole: true },
  { name: 'midway-menu', at: 'midway', prepare: press('.top-buttons .button', -1) },
  { name: 'midway-place', at: 'midway', fresh: true, prepare: openPlace },
  ...NUMBERS.map((which) => ({
    name: `number-${which}`,
    at: 'midway' as const,
    // On a phone one line opens all four.
    prepare: press(`:is(.number, .numbers-line)[data-look~="${which}"]:visible`),
  })),
  ...PAGES.map((page) => ({ name: `dossier-${page}`, at: 'brink' as const, prepare: press(`#tab-${page}`) })),
  { name: 'paper-ledger', at: 'brink', fresh: true, prepare: openPaper('ledger') },
  { name: 'paper-letter', at: 'left', fresh: true, prepare: openPaper('log') },
  { name: 'brink', at: 'brink', fresh: true },
  {
    name: 'brink-map',
    at: 'brink',
    fresh: true,
    prepare: pressStage('.stage-open', '.stage-scenes button:first-of-type'),
  },
  {
    name: 'brink-front',
    at: 'brink',
    fresh: true,
    prepare: pressStage('.stage-open', '.stage-scenes button:last-child'),
  },
  { name: 'plain', at: 'plain' },
  { name: 'offer', at: 'offer' },
  { name: 'offer-laid', at: 'offer', prepare: lay },
  { name: 'offer-table', at: 'offer', prepare: pressStage('.stage-open') },
  { name: 'offer-other-desk', at: 'offer', fresh: true, prepare: sitAtTheOtherDesk },
  { name: 'offer-other-desk-below', at: 'offer', untouched: true, prepare: toTheEnd },
  { name: 'offer-heard', at: 'offer', untouched: true, prepare: comeBackAndHear },
  { name: 'refused', at: 'refused' },
  { name: 'answer', at: 'answer' },
  { name: 'answer-table', at: 'answer', prepare: pressStage('.stage-open') },
  { name: 'ask', at: 'ask' },
  { name: 'ask-advice', at: 'ask', prepare: unfold('.option-list .advice') },
  { name: 'summit', at: 'summit' },
  { name: 'leaders', at: 'leaders' },
  { name: 'left', at: 'left', fresh: true },
  { name: 'left-whole', at: 'left', whole: true },
  { name: 'left-front', at: 'left', prepare: pressStage('.stage-open') },
  { name: 'signed', at: 'signed' },
  { name: 'afterwards', at: 'signed', prepare: unfold('.drawer:not(.unprinted):nth-of-type(4)') },
  { name: 'discuss', at: 'signed', fresh: true, prepare: unfold('.drawer:not(.unprinted):nth-of-type(5)') },
  { name: 'signed-unfolded', at: 'signed', fresh: true, whole: true, prepare: unfold('.ending-more > .drawer', 'all') },
  { name: 'signed-front', at: 'signed', fresh: true, prepare: pressStage('.stage-open') },
  { name: 'handover', at: 'handover' },
  { name: 'days', at: 'days' },
  { name: 'days-offer', at: 'daysOffer' },
  { name: 'days-table', at: 'daysOffer', prepare: pressStage('.stage-open') },
  { name: 'days-answer', at: 'daysAnswer' },
  { name: 'days-last', at: 'daysLast', prepare: press('.desk-bar .seal') },
  { name: 'days-ended', at: 'daysEnded' },
  { name: 'steps', at: 'steps' },
  { name: 'steps-offer', at: 'stepsOffer' },
  { name: 'steps-table', at: 'stepsOffer', prepare: pressStage('.stage-open') },
  { name: 'steps-ended', at: 'stepsEnded' },
  // What is printed stays so: it comes last.
  { name: 'printed', at: 'signed', fresh: true, whole: true, prepare: printed },
];

/** Those whose name is named, or begins with a name that is: `orders` are `orders-filled` too. */
export function screensNamed(only: string | undefined): readonly Screen[] {
  if (only === undefined) return SCREENS;
  const names = only.split(',');
  return SCREENS.filter(({ name }) => names.some((one) => name === one || name.startsWith(`${one}-`)));
}
