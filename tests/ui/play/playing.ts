import type { PlayIntents, PlayView, Task } from '../../../src/ui/port/play.ts';

const aland = { id: 'aland', name: 'Aland', tone: 0 };

/** A game in its first week in which nothing has happened yet. */
export const playing = (task: Task): PlayView => ({
  scenario: { id: 'one', title: 'One' },
  seat: aland,
  brief: 'How things stand.',
  clock: { turn: 1, turns: 10, word: 'Week', date: '2000-01-03', phase: 'orders' },
  numbers: { left: { count: 10, unit: 'week' } },
  task,
  begins: false,
  decisions: 0,
  heard: 0,
  news: [],
  log: [],
  evidence: () => [],
  dossier: {
    board: [],
    issues: [],
    preconditions: [],
    promises: [],
    ledger: { given: [], got: [], promised: [], read: [] },
    gauges: [],
    channels: [],
    summits: [],
  },
  canUndo: false,
});

const nothing = (): void => undefined;
const none = async (): Promise<undefined> => Promise.resolve(undefined);

/** A hand that does nothing. */
export const intents: PlayIntents = {
  decide: none,
  letPass: none,
  goOn: nothing,
  undo: nothing,
  seeEnd: nothing,
  keepDraft: nothing,
  save: none,
  exportRecord: nothing,
  askToLast: none,
  again: nothing,
  underWorld: nothing,
  read: nothing,
  afterwards: none,
  sending: async () => Promise.resolve({}),
  endsSo: none,
  gallery: async () => Promise.resolve([]),
  leave: nothing,
};
