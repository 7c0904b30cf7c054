import { afterEach, expect, it, vi } from 'vitest';
import { watchHouse } from '../../src/stage/house-lights.ts';

afterEach(() => vi.unstubAllGlobals());

it('tells when nobody looks any more, until it is told to stop', () => {
  const heard: string[] = [];
  const page = Object.assign(new EventTarget(), { hidden: false, documentElement: {} });
  const noList = { addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', { matchMedia: () => noList, devicePixelRatio: 1 });
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe(): void {
        // Nothing of the page changes here.
      }
      disconnect(): void {
        // Nothing was observed.
      }
    },
  );
  const look = (hidden: boolean): void => {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const stop = watchHouse({
    onChange: () => heard.push('change'),
    onHidden: () => heard.push('hidden'),
  });
  look(true);
  look(false);
  stop();
  look(true);
  expect(heard).toEqual(['hidden']);
});
