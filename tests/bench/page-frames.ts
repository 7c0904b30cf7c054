/** Runs inside a page and counts what it draws and what is pressed. */
export interface PageFrames {
  /** Milliseconds of script in each frame so far, and when it began. */
  readonly frames: readonly { readonly at: number; readonly script: number }[];
  /** Presses by a hand so far. */
  presses: number;
  /** Timers that have gone off so far. */
  timers: number;
  /** From each press to the picture that answers it, in milliseconds, as the browser tells it: in steps of 8. */
  readonly answers: readonly number[];
}

declare global {
  var pageFrames: PageFrames;
}

/** To be run before anything of the page is. */
export function watchFrames(): void {
  const frames: { at: number; script: number }[] = [];
  const answers = new Map<number, number>();
  const counted: PageFrames = {
    frames,
    presses: 0,
    timers: 0,
    get answers() {
      return [...answers.values()];
    },
  };
  globalThis.pageFrames = counted;
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (draw) =>
    ask((time) => {
      const from = performance.now();
      draw(time);
      const script = performance.now() - from;
      const last = frames.at(-1);
      // Several parts of a page may draw in one frame.
      if (last?.at === time) last.script += script;
      else frames.push({ at: time, script });
    });
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const set = window[name].bind(window);
    const counting = (call: (...given: unknown[]) => void, wait?: number, ...given: unknown[]): number =>
      set(() => {
        counted.timers += 1;
        call(...given);
      }, wait);
    Object.assign(window, { [name]: counting });
  }
  addEventListener('click', ({ isTrusted }) => (counted.presses += isTrusted ? 1 : 0), true);
  // Shorter answers than this are not told one by one.
  const presses: PerformanceObserverInit & { readonly durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
    buffered: true,
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const press = 'interactionId' in entry && typeof entry.interactionId === 'number' ? entry.interactionId : 0;
      if (press > 0) answers.set(press, Math.max(entry.duration, answers.get(press) ?? 0));
    }
  }).observe(presses);
}

/** How many moves are offered first, and how many numbers are in view. */
export function offeredFirst(): { readonly moves: number; readonly numbers: number } {
  const seen = [...document.querySelectorAll('.numbers [data-look], .numbers-line[data-look]')].filter((one) =>
    one.checkVisibility(),
  );
  return {
    moves: document.querySelectorAll('.orders-moves > .moves > li').length,
    numbers: new Set(seen.flatMap((one) => (one.getAttribute('data-look') ?? '').split(' '))).size,
  };
}
