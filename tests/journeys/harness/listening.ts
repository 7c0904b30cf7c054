import type { Page } from 'playwright-core';

/** How much the page listens to at its window, its document and what it asks of its media. */
export const listening = (page: Page): Promise<number> => page.evaluate<number>('window.listening');

/** Runs in the page before it begins. Counts what listens. */
export function countListeners(): void {
  const heard = new Map<EventTarget, Set<string>>();
  const ids = new WeakMap<object, number>();
  let last = 0;
  const keyOf = (type: string, listener: unknown): string => {
    if (typeof listener !== 'object' && typeof listener !== 'function') return type;
    if (listener === null) return type;
    const id = ids.get(listener) ?? (last += 1);
    ids.set(listener, id);
    return `${type} ${id}`;
  };
  // oxlint-disable-next-line typescript/unbound-method -- both are called with the target they were asked for
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const counts = (target: EventTarget): boolean =>
    target === window || target === document || target instanceof MediaQueryList;
  EventTarget.prototype.addEventListener = function listen(type, listener, options) {
    if (counts(this)) heard.set(this, (heard.get(this) ?? new Set()).add(keyOf(type, listener)));
    add.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function unlisten(type, listener, options) {
    heard.get(this)?.delete(keyOf(type, listener));
    remove.call(this, type, listener, options);
  };
  Object.defineProperty(window, 'listening', {
    get: () => [...heard.values()].reduce((sum, keys) => sum + keys.size, 0),
  });
}
