import type { Page } from 'playwright-core';

/** How often the stage has drawn something since the page came up. */
export const draws = (page: Page): Promise<number> => page.evaluate<number>('window.draws');
/** How many of the maps it drew differ, seen small. */
export const pictures = (page: Page): Promise<number> => page.evaluate<number>('window.pictures');

/**
 * Runs in the page before it begins. Counts what the stage draws, and lets the page be hidden as a browser does it: who is hidden is
 * told so and given no frames until it is seen again.
 */
export function watchDraws(): void {
  let hidden = false;
  let waiting: FrameRequestCallback[] = [];
  const frame = globalThis.requestAnimationFrame.bind(globalThis);
  const prototype = WebGLRenderingContext.prototype;
  // oxlint-disable-next-line typescript/unbound-method -- called with the context it was asked for
  const { drawElements } = prototype;
  let count = 0;
  const unlike = new Set<string>();
  const small = document.createElement('canvas');
  const pen = small.getContext('2d', { willReadFrequently: true });
  const [width, height] = [(small.width = 96), (small.height = 72)];
  let looks = false;
  prototype.drawElements = function draw(...given) {
    count += 1;
    drawElements.apply(this, given);
    if (looks || !pen || !document.querySelector('.play-stage[data-scene="map"]')) return;
    looks = true;
    // When all of the frame is drawn, and before it is gone.
    queueMicrotask(() => {
      looks = false;
      pen.drawImage(this.canvas, 0, 0, width, height);
      unlike.add(pen.getImageData(0, 0, width, height).data.join());
    });
  };
  globalThis.requestAnimationFrame = (call) => (hidden ? waiting.push(call) : frame(call));
  Object.defineProperty(document, 'hidden', { get: () => hidden });
  Object.defineProperty(document, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible') });
  Object.defineProperty(globalThis, 'draws', { get: () => count });
  Object.defineProperty(globalThis, 'pictures', { get: () => unlike.size });
  Object.defineProperty(globalThis, 'hide', {
    value: (now: boolean) => {
      hidden = now;
      const calls = hidden ? [] : waiting;
      if (!hidden) waiting = [];
      document.dispatchEvent(new Event('visibilitychange'));
      for (const call of calls) frame(call);
    },
  });
}
