import type { Host, Theatre } from '../stage/theatre.ts';

/**
 * A theatre whose failures are its own: the first is reported as a fault of the page and `onFailure` told, so that the page goes on without
 * it; whatever is asked of it afterwards is nothing. A failure in a picture must never stop what is told in words.
 */
export function sheltered(theatre: Theatre, onFailure: () => void): Theatre {
  let failed = false;
  const fail = (failure: unknown): void => {
    if (failed) return;
    failed = true;
    reportError(failure);
    onFailure();
  };
  const careful =
    <Given extends readonly unknown[]>(act: (...given: Given) => void) =>
    (...given: Given): void => {
      if (failed) return;
      try {
        act(...given);
      } catch (failure) {
        fail(failure);
      }
    };
  const attach = careful(theatre.attach);
  const detach = careful(theatre.detach);
  return {
    attach: (host: Host) => attach({ ...host, onFailure: fail }),
    detach,
    strike: careful(theatre.strike),
    show: careful(theatre.show),
    play: careful(theatre.play),
    point: careful(theatre.point),
    skip: careful(theatre.skip),
  };
}
