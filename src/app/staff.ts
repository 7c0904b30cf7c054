import type { Debrief } from '../debrief/debrief.ts';
import type { GameRecord } from '../kernel/record.ts';
import type { SeatView } from '../rules/game.ts';
import type { Counsel } from './minds/counsel.ts';
import type { HouseSeats } from './minds/bureau.ts';

/** Those who work for the people at this screen, beside the page: what is asked for comes later, or not at all. */
export interface Staff {
  /**
   * What they say at a moment of the game, if they have said it; else it is asked for, and `onNews` is called. `record`, asked
   * then alone: what was played so far.
   */
  readonly counsel: (
    moment: string,
    view: SeatView,
    deeds: readonly number[],
    record?: () => GameRecord,
  ) => Counsel | undefined;
  /** The last they said to a seat, of whatever moment. */
  readonly latest: (seat: number) => Counsel | undefined;
  /** Settles when nothing is open that was asked for. */
  readonly settled: () => Promise<void>;
  /** The game looked back upon, once it is over. */
  readonly debrief: (record: GameRecord) => Debrief | 'coming' | 'failed';
  /** What was asked for belongs to a game that is no more. */
  readonly forget: () => void;
}

/** Nobody could say anything: the page goes on without. */
const UNSAID: Counsel = { ranking: [], words: [] };

/** `from`: the first turn of whoever has the seats. */
export function openStaff(house: Pick<HouseSeats, 'counsel' | 'debrief'>, onNews: () => void, from = 1): Staff {
  let asked = '';
  let said: Counsel | undefined;
  let told: Debrief | 'asked' | 'coming' | 'failed' = 'coming';
  let open: Promise<void> = Promise.resolve();
  /** Raised when what is open is asked for no more. */
  let age = 0;
  const latest = new Map<number, Counsel>();

  async function hear<Answer>(answer: Promise<Answer>, take: (answer: Answer | undefined) => void): Promise<void> {
    const mine = age;
    // What does not come is done without: the page stands by itself.
    const heard = await answer.catch(() => undefined);
    if (mine !== age) return;
    take(heard);
    onNews();
  }
  return {
    counsel(moment, view, deeds, record) {
      if (moment === asked) return said;
      asked = moment;
      said = undefined;
      open = hear(house.counsel(view, deeds, record?.(), from), (counsel) => {
        if (counsel) latest.set(view.seat, counsel);
        if (moment === asked) said = counsel ?? UNSAID;
      });
      return undefined;
    },
    latest: (seat) => latest.get(seat),
    settled: async () => open,
    debrief(record) {
      if (told === 'coming') {
        told = 'asked';
        open = hear(house.debrief(record), (debrief) => {
          told = debrief ?? 'failed';
        });
      }
      return told === 'asked' ? 'coming' : told;
    },
    forget() {
      age += 1;
      asked = '';
      said = undefined;
      told = 'coming';
    },
  };
}
