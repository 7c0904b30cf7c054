/** However busy the page is, nothing waits longer. Milliseconds. */
const PATIENCE = 1000;

/** Calls once the page has drawn what it had to and nothing else waits. Returns how to stop it. */
export function whenIdle(call: () => void): () => void {
  // Some browsers cannot tell.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(call, PATIENCE / 4);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(call, { timeout: PATIENCE });
  return () => cancelIdleCallback(idle);
}
