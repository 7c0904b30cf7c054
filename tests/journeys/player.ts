import type { Locator, Page } from 'playwright-core';

/** What the page asks of the player now. */
export type Asked = 'orders' | 'offer' | 'answer' | 'options' | 'handover' | 'finale' | 'ended';

const HEADINGS: Readonly<Record<string, Asked>> = {
  'Your orders': 'orders',
  'Your offer': 'offer',
  'An offer to you': 'answer',
  'You are asked': 'options',
  'A moment at the summit': 'options',
  'What was said last': 'finale',
  'How it ended': 'ended',
  'Pass the screen': 'handover',
};

/** Waits for a question and says which it is, by the heading a player reads. */
export async function asked(page: Page): Promise<Asked> {
  const names = Object.keys(HEADINGS);
  const heading = page.getByRole('heading', { name: new RegExp(`^(?:${names.join('|')})$`) });
  await heading.first().waitFor();
  // Nobody weighs anything any more: nothing moves under the hand.
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  return HEADINGS[(await heading.first().innerText()).trim()] ?? 'ended';
}

/** Begins a game from the front of the start page, sees that it is the chair meant, and puts the brief aside. */
export async function takeChair(page: Page, party: string): Promise<void> {
  await page.getByRole('button', { name: party, exact: true }).click();
  await page.getByRole('dialog', { name: 'Your brief' }).getByRole('button', { name: 'Close' }).click();
  await asked(page);
  await sitsFor(page, party);
}

/** Sees whose chair this is. */
export async function sitsFor(page: Page, party: string): Promise<void> {
  await page.locator('.where-seat', { hasText: party }).waitFor();
}

/** Chooses a way in the settings, which lie open. */
export async function set(page: Page, setting: string, way: string): Promise<void> {
  const group = page.getByRole('group', { name: setting, exact: true });
  await group.getByRole('radio', { name: way, exact: true }).check();
}

/** Something that changes with every decision; what is said aloud, which comes later, stands elsewhere. */
export const moment = (page: Page): Promise<string> => page.evaluate(readMoment);

/** In the page: what stands there to be decided on, without what is added once the hand rests. */
function readMoment(): string {
  const main = document.querySelector('main');
  let text = main?.innerText ?? '';
  for (const { innerText } of main?.querySelectorAll<HTMLElement>('.onward') ?? []) text = text.replace(innerText, '');
  return text.replaceAll(/\s+/g, ' ');
}

/** What is laid is seen first, and weighed right after. */
const weighed = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
};

/** For something new to come. Milliseconds. */
const PATIENCE = 30_000;

/** Waits until the page shows something else than before a decision, and nobody thinks. */
export async function settled(page: Page, before: string): Promise<void> {
  const still = (): Promise<boolean> => page.evaluate(() => document.querySelector('[aria-busy="true"]') === null);
  for (const late = Date.now() + PATIENCE; !((await moment(page)) !== before && (await still()));) {
    if (Date.now() > late) throw new Error('The page shows nothing new, or somebody still weighs.');
    await page.waitForTimeout(30);
  }
}

/** One decision as somebody might take it who tries things out. `n` varies what is tried; `most` issues are laid at a table. */
export async function decide(page: Page, n: number, most = 3): Promise<Asked> {
  const question = await asked(page);
  if (question === 'orders') await order(page, n);
  else if (question === 'offer') await offer(page, n, most);
  else if (question === 'answer') await press(page, [n % 2 === 0 ? 'Accept' : 'Refuse', 'Refuse']);
  else if (question === 'options') {
    const before = await moment(page);
    await page.locator('.option-list button:not([aria-disabled])').first().click();
    await settled(page, before);
  } else if (question === 'finale') await press(page, ['How it ended']);
  return question;
}

/** What the envelope is sent with, by what lies in it. */
const SEALS = ['Seal and send', 'Send no orders', 'Nothing presses: let it pass'];

async function order(page: Page, n: number): Promise<void> {
  for (let added = 0; added < 2; added += 1) {
    const open = page
      .locator('.orders-moves > .moves')
      .getByRole('button', { name: /^Add to the orders/, disabled: false });
    const count = await open.count();
    if (count === 0) break;
    const before = await moment(page);
    await open.nth((n + added) % count).click();
    await settled(page, before);
  }
  await press(page, SEALS);
  // Some orders exclude each other, and the page says so: the first of them goes.
  const refused = page.locator('.orders-envelope .refused');
  while ((await refused.count()) > 0) {
    await press(page, [/^Take off: /]);
    await press(page, SEALS);
  }
}

/** Milliseconds after which nothing is added to what a package means. */
const HAND_RESTS = 180;

/** Asked before some offers go: whether to change chairs. */
export const otherDesk = (page: Page): Locator => page.getByRole('dialog', { name: 'The other desk' });

async function offer(page: Page, n: number, most: number): Promise<void> {
  const cards = page.locator('.issues > .issue-card').filter({ has: page.locator('.stops') });
  const issues = Math.min(most, await cards.count());
  for (let issue = 0; issue < issues; issue += 1) {
    const card = cards.nth(issue);
    // Where the row of stops has no room there is a step less and a step more.
    const steps = card.getByRole('button', { name: /^(?:Less|More): /, disabled: false });
    const levels = card.locator('.stop:not(.today) input');
    const last = (await levels.count()) - 1;
    if ((await steps.count()) > 0) {
      if ((await card.locator('.stop.today input:checked').count()) > 0) await steps.last().click();
      // Every stop but that of today, which leaves it off the table; what is prepared can be laid in one way alone.
    } else if (last >= 0) await levels.nth(Math.min(n % 2, last)).check();
  }
  await weighed(page);
  // What leaders would take up is said once the hand rests: no change that answers a press.
  await page.waitForTimeout(HAND_RESTS);
  const laid = await moment(page);
  await press(page, [/^Put it to/, 'Say nothing this time']);
  if (!(await otherDesk(page).isVisible())) return;
  await press(page, ['No, send it']);
  // The desk as it was laid comes out from under the other one before anything is answered.
  await settled(page, laid);
}

/** Presses the first of some buttons that can be pressed, and waits for what comes. */
async function press(page: Page, names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) {
    const button = page.getByRole('button', { name, disabled: false });
    if ((await button.count()) > 0) {
      const before = await moment(page);
      await button.first().click();
      await settled(page, before);
      return;
    }
  }
  throw new Error(`None of these can be pressed: ${names.join(', ')}`);
}

/** Plays on until the game is over; fails after `most` decisions. */
export async function playToTheEnd(page: Page, most = 120): Promise<void> {
  for (let n = 0; n < most; n += 1) if ((await decide(page, n)) === 'ended') return;
  throw new Error(`The game is not over after ${most} decisions`);
}
