import type { Asked, Told } from './word.ts';

/** The page without a network: what is kept of it, and a newer edition that waits. */
export interface Offline {
  /** A newer edition is here in full and waits. */
  readonly newer: () => boolean;
  /** Goes on with the newer edition; the page is loaded anew. */
  readonly take: () => void;
}

/** What the page shows first must not share the line with what is fetched for another day. Milliseconds. */
const AFTER = 2500;

/**
 * Lets the browser keep this page, once it stands, and calls `onNewer` once when a newer edition is here in full. Without service
 * workers (an old browser, a host without encryption, a file) nothing is kept and nothing is said.
 */
export function keepOffline(onNewer: () => void): Offline {
  if (
    import.meta.env.MODE !== 'production' ||
    !('serviceWorker' in navigator) ||
    !location.protocol.startsWith('http')
  ) {
    return { newer: () => false, take: () => undefined };
  }
  const { serviceWorker } = navigator;
  let newer = false;
  const ask = (asked: Asked): void => serviceWorker.controller?.postMessage(asked);
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data === 'taken') location.reload();
    else if (!newer) {
      newer = true;
      onNewer();
    }
  });
  const register = async (): Promise<void> => {
    try {
      await serviceWorker.register(new URL('service-worker.js', document.baseURI));
    } catch {
      // Where it is not allowed the page does without.
    }
    ask('newer?');
  };
  setTimeout(() => void register(), AFTER);
  return { newer: () => newer, take: () => ask('take') };
}
