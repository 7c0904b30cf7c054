import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sheltered } from '../../src/app/sheltered.ts';
import type { Host, Theatre } from '../../src/stage/theatre.ts';
import type { StageSight } from '../../src/stage/sight.ts';

const sight = { scene: 'map' } as StageSight;
const host = {} as Host;

function theatreOf(parts: Partial<Theatre>) {
  const none = vi.fn<() => void>();
  return { attach: none, detach: none, strike: none, show: none, play: none, point: none, skip: none, ...parts };
}

describe('a theatre that fails', () => {
  const reported: unknown[] = [];
  beforeEach(() => {
    reported.length = 0;
    vi.stubGlobal('reportError', (failure: unknown) => reported.push(failure));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('tells it once, throws nothing at the page, and is asked for nothing any more', () => {
    const failure = new Error('no such thing');
    const show = vi.fn<() => void>(() => {
      throw failure;
    });
    const play = vi.fn<() => void>();
    const onFailure = vi.fn<() => void>();
    const theatre = sheltered(theatreOf({ show, play }), onFailure);
    theatre.show(sight);
    theatre.show(sight);
    theatre.play([]);
    expect([show.mock.calls.length, play.mock.calls.length, onFailure.mock.calls.length]).toEqual([1, 0, 1]);
    expect(reported).toEqual([failure]);
  });

  it('tells also what fails in a frame, long after anything was asked of it', () => {
    const failure = new Error('in a frame');
    let hosted: Host | undefined;
    const onFailure = vi.fn<() => void>();
    const theatre = sheltered(theatreOf({ attach: (given) => (hosted = given) }), onFailure);
    theatre.attach(host);
    hosted?.onFailure?.(failure);
    hosted?.onFailure?.(failure);
    expect(onFailure).toHaveBeenCalledTimes(1);
    expect(reported).toEqual([failure]);
  });

  it('is asked for everything as long as nothing fails', () => {
    const calls: string[] = [];
    const onFailure = vi.fn<() => void>();
    const theatre = sheltered(
      theatreOf({
        attach: () => calls.push('attach'),
        show: () => calls.push('show'),
        play: () => calls.push('play'),
        skip: () => calls.push('skip'),
        detach: () => calls.push('detach'),
      }),
      onFailure,
    );
    theatre.attach(host);
    theatre.show(sight);
    theatre.play([]);
    theatre.skip();
    theatre.detach();
    expect(calls).toEqual(['attach', 'show', 'play', 'skip', 'detach']);
    expect(onFailure).not.toHaveBeenCalled();
  });
});
