import { describe, expect, it } from 'vitest';
import { inSlices } from '../../src/stage/slices.ts';

/** Work in three pieces of five milliseconds each, and a page that comes back when the test says so. */
function openWork() {
  const did: string[] = [];
  let time = 0;
  let waiting: (() => void) | undefined;
  function* work(): Generator<void> {
    for (const piece of ['one', 'two', 'three']) {
      did.push(piece);
      time += 5;
      yield;
    }
  }
  const page = { clock: () => time, later: (call: () => void) => (waiting = call) };
  const stop = inSlices(work(), () => did.push('done'), page);
  return { did, stop, next: () => waiting?.() };
}

describe('work in slices', () => {
  it('begins when the page has answered, and gives way again as soon as a slice was long enough', () => {
    const { did, next } = openWork();
    expect(did).toEqual([]);
    next();
    expect(did).toEqual(['one', 'two']);
    next();
    expect(did).toEqual(['one', 'two', 'three']);
    next();
    expect(did).toEqual(['one', 'two', 'three', 'done']);
  });

  it('is not done any more once it is stopped after its last piece', () => {
    const { did, next, stop } = openWork();
    next();
    next();
    stop();
    next();
    expect(did).toEqual(['one', 'two', 'three']);
  });

  it('goes no further once it is stopped', () => {
    const { did, next, stop } = openWork();
    next();
    stop();
    next();
    expect(did).toEqual(['one', 'two']);
  });
});
