import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from '../../src/app/when-idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits for a browser to be idle that can tell, and has it asked no longer when stopped', () => {
  const asked: (() => void)[] = [];
  const forgotten: number[] = [];
  vi.stubGlobal('requestIdleCallback', (call: () => void) => asked.push(call));
  vi.stubGlobal('cancelIdleCallback', (which: number) => forgotten.push(which));
  let calls = 0;
  const stop = whenIdle(() => (calls += 1));
  vi.runAllTimers();
  expect(calls).toBe(0);
  asked[0]?.();
  expect(calls).toBe(1);
  stop();
  expect(forgotten).toEqual([1]);
});

it('elsewhere waits a little, and not at all when stopped', () => {
  const asks = Reflect.get(globalThis, 'requestIdleCallback');
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  let calls = 0;
  whenIdle(() => (calls += 1));
  const stop = whenIdle(() => (calls += 10));
  expect(calls).toBe(0);
  stop();
  vi.runAllTimers();
  Object.assign(globalThis, { requestIdleCallback: asks });
  expect(calls).toBe(1);
});
