import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pressShown } from '../../src/app/press-shown.ts';

let frames: FrameRequestCallback[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => frames.push(draw));
});
afterEach(() => {
  frames = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('what waits for the picture of a press does not run in the frame that draws it, but after', async () => {
  const run = vi.fn<() => void>();
  void pressShown().then(run);
  for (const draw of frames.splice(0)) draw(0);
  // All that a frame's callbacks let go on comes before the browser lays out and paints.
  for (let tick = 0; tick < 20; tick += 1) await Promise.resolve();
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(0);
  expect(run).toHaveBeenCalledOnce();
});
