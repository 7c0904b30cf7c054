import type { Asking, Telling } from './message.ts';
import { openThinker } from './thinker.ts';

// Minds think here, apart from the page: however long one takes, what a player presses is answered.
const tell = (telling: Telling): void => postMessage(telling);
const thinker = openThinker({ tell, later: (go) => void setTimeout(go), now: () => performance.now() });
addEventListener('message', (event: MessageEvent<Asking>) => thinker.hear(event.data));
