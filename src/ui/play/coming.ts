import type { SummitView } from '../port/dossier.ts';
import type { PlayView } from '../port/play.ts';
import type { Words } from '../../words/words.ts';

/** How far it is to a turn that is to come: in the units of the calendar; now, where it is here. */
export function timeTill({ numbers: { left }, clock }: Pick<PlayView, 'numbers' | 'clock'>, say: Words['say']) {
  const aTurn = clock.turns > clock.turn ? left.count / (clock.turns - clock.turn + 1) : 1;
  return (turn: number): string =>
    turn <= clock.turn
      ? say('play.numbers.now')
      : say(`common.unit.${left.unit}`, { count: (turn - clock.turn) * aTurn });
}

/** Whether a summit may still sit, or would if nobody had left. */
export const isToCome = ({ state }: SummitView): boolean =>
  state === 'ahead' || state === 'no_date' || state === 'today';

/**
 * What whoever lets time pass waits for, the nearest first: each summit with how far it is, or that it is off while somebody has left, and what
 * others have promised by when.
 */
export function comingOf(
  view: Pick<PlayView, 'numbers' | 'clock' | 'dossier'>,
  { say, series }: Pick<Words, 'say' | 'series'>,
): string | undefined {
  const { clock, dossier, numbers } = view;
  const { gone } = numbers;
  const till = timeTill(view, say);
  const open = dossier.summits.filter(isToCome);
  const off = gone ? open.map(({ name }) => say('orders.awaitsOff', { name, party: gone.name })) : [];
  const summits = gone ? [] : open;
  const today = summits.flatMap(({ name, state }) => (state === 'today' ? [say('orders.awaitsNow', { name })] : []));
  const due = [
    ...summits.flatMap(({ name, turn }) => (turn === undefined ? [] : [{ turn, name }])),
    ...dossier.promises.flatMap(({ by, text, status, due: turn }) =>
      turn !== undefined && status === 'live'
        ? [{ turn, name: say('orders.awaitsWord', { party: by.name, text }) }]
        : [],
    ),
  ]
    .filter(({ turn }) => turn > clock.turn)
    .toSorted((one, other) => one.turn - other.turn)
    .map(({ turn, name }) => say('orders.awaitsIn', { name, time: till(turn) }));
  const undated = summits.flatMap(({ name, turn }) => (turn === undefined ? [say('orders.awaitsDay', { name })] : []));
  const all = [...today, ...due, ...undated, ...off];
  return all.length === 0 ? undefined : say('orders.awaits', { what: series(all) });
}
