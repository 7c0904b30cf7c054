/** Runs inside a page and reads its clock: milliseconds since its address was asked for. */
export interface PageClock {
  /** When a chair could be taken, and when its first question stood there; it is taken at once. */
  readonly begun: Promise<{ readonly start: number; readonly first: number }>;
  /** Presses what stands at `button`; milliseconds until something stands at `shown`, or the `next` question is asked. */
  readonly after: (button: string, shown: string) => Promise<number>;
  /** Every stretch of more than 50 ms in which the page could answer nothing. */
  readonly blocked: readonly { readonly startTime: number; readonly duration: number }[];
}

declare global {
  var pageClock: PageClock;
}

/** To be run before anything of the page is: takes the chair of a party as soon as it is offered. */
export function watchPage(party: string): void {
  const blocked: { startTime: number; duration: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) blocked.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  /** When the picture stands in which something holds for the first time. */
  const when = async (holds: () => boolean): Promise<number> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!holds()) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      look();
    });
  const press = (button: string): void => document.querySelector<HTMLElement>(button)?.click();
  const chair = (): HTMLElement | undefined =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === party);
  const question = (): string => document.querySelector('.play-main h1')?.textContent ?? '';

  const begin = async (): Promise<{ start: number; first: number }> => {
    const start = await when(() => chair() !== undefined);
    chair()?.click();
    const first = await when(() => document.querySelector('.orders-moves') !== null);
    return { start, first };
  };
  globalThis.pageClock = {
    blocked,
    begun: begin(),
    async after(button, shown) {
      const before = question();
      const next = (): boolean => question() !== before && document.querySelector('.waiting') === null;
      const from = performance.now();
      press(button);
      return (await when(shown === 'next' ? next : () => document.querySelector(shown) !== null)) - from;
    },
  };
}
