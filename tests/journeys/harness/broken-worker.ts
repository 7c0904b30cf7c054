/** Runs in the page before it begins. Stands in for a worker that comes up and breaks down at every task. */
export function breakDown(): void {
  class Broken extends EventTarget {
    constructor() {
      super();
      setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: { kind: 'ready' } })));
    }
    postMessage({ kind }: { readonly kind: string }): void {
      if (kind === 'task') setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'broken' })), 20);
    }
    terminate(): void {
      this.dispatchEvent = () => false;
    }
  }
  Reflect.set(globalThis, 'Worker', Broken);
}

/** Runs in the page before it begins. Stands in for a worker that comes up and never answers. */
export function thinkForEver(): void {
  class Slow extends EventTarget {
    constructor() {
      super();
      setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: { kind: 'ready' } })));
    }
    postMessage(): void {
      // It thinks.
    }
    terminate(): void {
      this.dispatchEvent = () => false;
    }
  }
  Reflect.set(globalThis, 'Worker', Slow);
}
