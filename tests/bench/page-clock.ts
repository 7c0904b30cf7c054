import type { PageParts } from './page-parts.ts';

/** Runs inside a page and reads its clock: milliseconds since its address was asked for. What does not come in time is an error. */
export interface PageClock {
  /** When a chair could be taken, and when a press could give a first order; the chair is taken at once, and the brief put aside. */
  readonly begun: Promise<{ readonly start: number; readonly first: number }>;
  /** Milliseconds from pressing the first order that can be given to seeing it among the orders. */
  readonly order: () => Promise<number>;
  /** Milliseconds from sending the orders to the next question, the others' thinking included. */
  readonly send: () => Promise<number>;
  /** Every stretch of more than 50 ms in which the page could answer nothing. */
  readonly blocked: readonly { readonly startTime: number; readonly duration: number }[];
}

declare global {
  var pageClock: PageClock;
}

export interface Watching {
  readonly parts: PageParts;
  /** Milliseconds that something may take to come. */
  readonly patience: number;
}

/** To be run before anything of the page is: takes a chair as soon as it is offered. */
export function watchPage({ parts, patience }: Watching): void {
  const blocked: { startTime: number; duration: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) blocked.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  /** When the picture stands in which something holds for the first time. */
  const when = async (what: string, holds: () => boolean): Promise<number> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        observer.disconnect();
        const text = document.body.textContent.replaceAll(/\s+/g, ' ').slice(0, 400);
        reject(new Error(`“${what}” did not come in ${patience / 1000} s. The page says: ${text}`));
      }, patience);
      const look = (): void => {
        if (!holds()) return;
        observer.disconnect();
        clearTimeout(late);
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      look();
    });
  const button = (...names: readonly string[]): HTMLElement | undefined =>
    [...document.querySelectorAll('button')].find((one) => {
      const called = one.getAttribute('aria-label') ?? one.textContent.trim();
      return one.getAttribute('aria-disabled') !== 'true' && names.some((name) => called.startsWith(name));
    });
  const press = (...names: readonly string[]): void => {
    const found = button(...names);
    if (!found) throw new Error(`Nothing that can be pressed is called “${names.join('” or “')}”.`);
    found.click();
  };
  const question = (): string => document.querySelector('main h1')?.textContent.trim() ?? '';

  const begin = async (): Promise<{ start: number; first: number }> => {
    const start = await when(parts.chair, () => button(parts.chair) !== undefined);
    press(parts.chair);
    await when(parts.toDesk, () => button(parts.toDesk) !== undefined);
    press(parts.toDesk);
    // What lies below a dialog can be seen and not pressed.
    const first = await when(
      parts.add,
      () => document.querySelector('dialog[open]') === null && button(parts.add) !== undefined,
    );
    return { start, first };
  };
  globalThis.pageClock = {
    blocked,
    begun: begin(),
    async order() {
      const from = performance.now();
      press(parts.add);
      return (await when(parts.remove, () => button(parts.remove) !== undefined)) - from;
    },
    async send() {
      const before = question();
      const from = performance.now();
      press(...parts.seals);
      const next = (): boolean => question() !== before && !question().endsWith(parts.waiting);
      return (await when('the next question', next)) - from;
    },
  };
}
