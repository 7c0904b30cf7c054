import type { Telling } from './message.ts';
import type { OpenPort } from './port.ts';

/** A thinker in a worker of its own, beside the page. Throws where the browser has no workers or allows none. */
export const workerPort: OpenPort = ({ tell, lost }) => {
  const worker = new Worker(new URL('./mind-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<Telling>) => tell(event.data));
  worker.addEventListener('error', (event) => {
    // The page goes on: to the browser this is settled.
    event.preventDefault();
    lost(event.message || 'error');
  });
  worker.addEventListener('messageerror', () => lost('messageerror'));
  return { post: (asking) => worker.postMessage(asking), close: () => worker.terminate() };
};
