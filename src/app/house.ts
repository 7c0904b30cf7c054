import type { GameRecord } from '../kernel/record.ts';
import { at } from '../kit/never.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { textsIn } from '../scenario/texts.ts';
import type { NewGame } from '../ui/port/start.ts';
import type { Reading } from '../ui/port/settings.ts';
import type { Words } from '../words/words.ts';
import type { Desk } from './desk.ts';
import { fetchGame, ownId, rulebookOnShelf, scenarioOnShelf, shelfIdsOf } from './library.ts';
import type { FoundEndings } from './found-endings.ts';
import type { Bureau } from './minds/bureau.ts';
import type { OpenGame, Playing } from './open-game.ts';
import type { KeptGame, KeptScenario, Storage } from './storage.ts';

/** Everything of the player's that outlives a page: games and scenarios, begun, kept, opened and taken in. */
export interface House {
  /** Fetches what plays, so that the first move need not wait for it. */
  readonly prepare: () => Promise<void>;
  /** What is kept outlives the page, as far as the browser goes. */
  readonly lasting: boolean;
  readonly games: () => readonly KeptGame[];
  readonly scenarios: () => readonly KeptScenario[];
  readonly begin: (game: NewGame) => Promise<Desk>;
  /** The desk, or a sentence that says why not. */
  readonly resume: (id: string, words: Words) => Promise<Desk | string>;
  readonly keep: (desk: Desk, name?: string) => Promise<void>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
  /** Takes a saved game in from a text, under a name where it has one. */
  readonly takeRecord: (text: string, words: Words, name?: string) => Promise<Taken>;
  readonly takeScenario: (name: string, files: ReadonlyMap<string, Uint8Array>) => Promise<void>;
  readonly forgetScenario: (id: string) => Promise<void>;
}

/** What came of a saved game from outside, in a sentence. */
export interface Taken {
  readonly opened: boolean;
  readonly said: string;
}

const refused = (said: string): Taken => ({ opened: false, said });

export interface HouseOptions {
  readonly storage: Storage;
  /** The endings found here; they are looked up when there is one to add. */
  readonly found: () => Promise<FoundEndings>;
  /** Whether persons are to be called by general words. */
  readonly general: () => boolean;
  /** Which of a scenario's briefs is read. */
  readonly reading: () => Reading;
  /** Called after every change. */
  readonly onChange: () => void;
  /** Called where something could not be kept. */
  readonly onFailure: (failure: unknown) => void;
  readonly now: () => number;
  /** A text nobody can guess, for seeds and ids. */
  readonly chance: () => string;
}

/** The part of the program that plays; the page itself does without it. */
const engine = () => import('./engine.ts');

export async function openHouse(options: HouseOptions): Promise<House> {
  const { storage, found, general, reading, onChange, onFailure, now, chance } = options;
  let games = [...(await storage.games.all())];
  let scenarios = [...(await storage.scenarios.all())];

  let thinks: Bureau | undefined;
  /** Where the house thinks, brought up when the engine is. */
  const bureau = async (): Promise<Bureau> => {
    const { pageBureau } = await engine();
    thinks ??= pageBureau();
    return thinks;
  };
  const playing = async (shelf: string, scenario: Scenario): Promise<Playing> => {
    const thinking = await bureau();
    const rulebook: Playing['rulebook'] = (assumption) => rulebookOnShelf(shelf, scenario, assumption, thinking);
    return { scenario, rulebook, bureau: thinking };
  };

  /** Games that nobody sits at yet: the page they are opened from is not drawn for them. */
  const coming = new Set<string>();
  const put = async (game: KeptGame): Promise<void> => {
    games = [...games.filter(({ id }) => id !== game.id), game];
    // On its way to the disk before the page is drawn: who shuts the lid then has lost nothing.
    const written = storage.games.put(game);
    if (!coming.has(game.id)) onChange();
    await written;
  };
  const putScenario = async (kept: KeptScenario): Promise<void> => {
    scenarios = [...scenarios.filter(({ id }) => id !== kept.id), kept];
    onChange();
    await storage.scenarios.put(kept);
  };
  const keep = async (desk: Desk, name?: string): Promise<void> => {
    const kept = desk.kept();
    const { shelf, ending, record } = kept;
    const chairs = Object.keys(record.seats).filter((seat) => record.seats[seat] === 'human');
    if (ending !== undefined) (await found()).add([{ shelf, ending, chairs, when: kept.changed }]);
    const called = name ?? games.find(({ id }) => id === desk.id)?.name;
    await put({ ...kept, ...(called !== undefined && { name: called }) });
  };
  const deskOf = async (kept: KeptGame, open: OpenGame): Promise<Desk> => {
    const { openDesk } = await engine();
    coming.add(kept.id);
    const desk: Desk = openDesk({
      ...open,
      kept,
      now,
      general,
      reading,
      onChange: () => {
        keep(desk).catch(onFailure);
      },
    });
    return desk;
  };
  const seated = async (desk: Desk): Promise<Desk> => {
    await desk.shown();
    coming.delete(desk.id);
    return desk;
  };
  const fresh = (shelf: string, record: GameRecord, { calendar }: Scenario): KeptGame => ({
    id: chance(),
    shelf,
    record,
    seen: {},
    turn: record.turns.at(-1)?.turn ?? 1,
    turns: calendar.turns,
    ended: record.end !== undefined,
    changed: now(),
  });

  return {
    async prepare() {
      await Promise.all([bureau(), fetchGame()]);
    },
    lasting: storage.lasting,
    games: () => games,
    scenarios: () => scenarios,
    async begin(game) {
      // On a slow line what is asked for one after another comes late.
      const [scenario, { newGame }] = await Promise.all([
        scenarioOnShelf(game.scenario, scenarios),
        engine(),
        fetchGame(game.scenario, game.assumption),
      ]);
      if (!scenario) throw new Error(`No scenario ${game.scenario}`);
      const open = await newGame(await playing(game.scenario, scenario), game, game.seed || chance());
      const coaching = game.hints === true && { coaching: { past: [], practice: game.practice === true } };
      const kept: KeptGame = {
        ...fresh(game.scenario, open.session.record(), scenario),
        ...coaching,
        ...(game.fixed && { fixed: true }),
      };
      const desk = await deskOf(kept, open);
      // A game that cannot be kept is played all the same, and nobody who sits down waits for the disk.
      put(desk.kept()).catch(onFailure);
      return seated(desk);
    },
    async resume(id, words) {
      const kept = games.find((game) => game.id === id);
      if (!kept) return words.say('record.unreadable');
      const [scenario, { resumeGame }] = await Promise.all([
        scenarioOnShelf(kept.shelf, scenarios),
        engine(),
        fetchGame(kept.shelf, kept.record.assumption),
      ]);
      if (!scenario) return words.say('record.unknownScenario', { scenario: kept.record.scenario });
      const open = await resumeGame(await playing(kept.shelf, scenario), kept.record, words);
      if (!open.ok) return open.failure;
      return seated(await deskOf(kept, open.value));
    },
    keep,
    async rename(id, name) {
      const game = games.find((one) => one.id === id);
      if (!game) return;
      const { name: _, ...rest } = game;
      await put(name === '' ? rest : { ...rest, name });
    },
    async forget(id) {
      games = games.filter((game) => game.id !== id);
      onChange();
      await storage.games.remove(id);
    },
    async takeRecord(text, words, name) {
      const { readRecord } = await import('../scenario/read-record.ts');
      const read = readRecord(text);
      if (!read.ok) return refused(words.say('record.unreadable'));
      const record = read.value;
      const shelves = shelfIdsOf(record.scenario, scenarios);
      if (shelves.length === 0) return refused(words.say('record.unknownScenario', { scenario: record.scenario }));
      const { resumeGame } = await engine();
      let refusal = '';
      for (const shelf of shelves) {
        const scenario = await scenarioOnShelf(shelf, scenarios);
        if (!scenario) continue;
        const open = await resumeGame(await playing(shelf, scenario), record, words);
        if (open.ok) {
          const { session, rulebook, close } = open.value;
          const turn = at(session.position().state, rulebook.layout.turn);
          const ended = session.ended();
          close();
          // The same game twice is one game.
          const same = JSON.stringify(record);
          if (!games.some((game) => game.shelf === shelf && JSON.stringify(game.record) === same))
            await put({ ...fresh(shelf, record, scenario), turn, ended, ...(name !== undefined && { name }) });
          return {
            opened: true,
            said: words.say('record.opened', {
              title: textsIn(scenario, words.language).get('title') ?? scenario.title,
            }),
          };
        }
        refusal ||= open.failure;
      }
      return refused(refusal);
    },
    async takeScenario(name, files) {
      const { checkInWorker } = await import('./check/checker.ts');
      const unread = ownId(name);
      const { check, problems, scenario } = await checkInWorker({ files }, (news) => {
        scenarios = scenarios.filter(({ id }) => id !== unread);
        scenarios.push({ id: unread, name, problems: news.problems, check: news.check });
        onChange();
      });
      scenarios = scenarios.filter(({ id }) => id !== unread);
      const id = scenario ? ownId(scenario.id) : unread;
      await putScenario({ id, name, problems, check, ...(scenario && { scenario }) });
      // What was wrong with it under its file's name is mended.
      if (id !== unread) await storage.scenarios.remove(unread);
    },
    async forgetScenario(id) {
      scenarios = scenarios.filter((kept) => kept.id !== id);
      onChange();
      await storage.scenarios.remove(id);
    },
  };
}
