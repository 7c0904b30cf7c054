// Everything a running game needs, in one piece: it is fetched once the start page stands, and not before.
import { openBureau, type Bureau } from './minds/bureau.ts';
import { pagePort } from './minds/page-port.ts';
import { workerPort } from './minds/worker-port.ts';

export { openDesk } from './desk.ts';
export { newGame, resumeGame } from './open-game.ts';

/** The one bureau of the page. */
export function pageBureau(): Bureau {
  return openBureau({
    away: workerPort,
    here: pagePort,
    wait(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
