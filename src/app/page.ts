import { createWords, type Words } from '../words/words.ts';
import type { Language } from '../words/language.ts';
import { bringFonts } from '../ui/face.tsx';
import type { Desk } from './desk.ts';
import { drawPage } from './draw.tsx';
import { dress, followDevice } from './dress.ts';
import { withoutChallenge } from './challenge.ts';
import type { FoundEndings } from './found-endings.ts';
import { openHouse, type House } from './house.ts';
import { nameShelf } from './library.ts';
import { keepOffline, type Offline } from './offline/offline.ts';
import { keepSettings, readSettings, stageForbidden, type PageSettings } from './settings.ts';
import { inOtherApp } from './in-other-app.ts';
import { mayStage } from './can-stage.ts';
import { painted } from './painted.ts';
import { stillWanted } from './still-wanted.ts';
import { openStorage } from './storage.ts';

/** What the page shows now and what it can do; drawn again after every change. */
export interface Page {
  readonly house: House;
  readonly found: () => Promise<FoundEndings>;
  /** Whether a stage may be put up: until it turns out that there is none. */
  canStage: boolean;
  readonly offline: Offline;
  words: Words;
  settings: PageSettings;
  /** The game on the page; none is the start. */
  desk: Desk | undefined;
  /** Decisions made in the game when the player came back to it; none where it was begun now. */
  back: number | undefined;
  /** A sentence the player must read. */
  notice: string | undefined;
  /** What came of the files that were handed over last. */
  taken: string | undefined;
  /** It was read, and is not said again while this game is on the page. */
  readonly hush: () => void;
  readonly draw: () => void;
  /** Settles when the page is drawn next: something has changed, or may have. */
  readonly changed: () => Promise<void>;
  readonly speak: (language: Language) => Promise<void>;
  readonly set: (part: Partial<PageSettings>) => void;
  /** Goes to a game; its address is in the history, so that Back leads to the start. `sent`: it is the one the address named. */
  readonly enter: (desk: Desk, sent?: boolean) => void;
  /** The game is on the page, as it was left. */
  readonly comeBack: (desk: Desk) => void;
  readonly leave: () => void;
  /** The address names no sent game any more. */
  readonly putChallengeAside: () => void;
  /** There is no stage after all, on this visit. */
  readonly noStage: () => void;
  /** Says in the notice what went wrong, and goes on. */
  readonly fail: (failure: unknown) => void;
}

const GAME = '#game-';

/** The address of the start page. A game that was sent stays in it, over any other game, until it is taken or put aside. */
const here = (done = false): string => location.pathname + (done ? withoutChallenge(location.search) : location.search);

/** The game that the address names. */
const addressed = (): string | undefined =>
  location.hash.startsWith(GAME) ? location.hash.slice(GAME.length) : undefined;

const found = async (): Promise<FoundEndings> => (await import('./found-endings.ts')).foundHere();

/** A language ready to speak, what the shelf holds included. */
async function voiceIn(language: Language): Promise<Words> {
  const [words] = await Promise.all([createWords(language), nameShelf(language)]);
  return words;
}

/** Brings the page up in an element, and the game back that its address names. */
export async function startPage(root: Element): Promise<void> {
  const settings = readSettings();
  const [words, storage] = await Promise.all([voiceIn(settings.language), openStorage()]);
  const unkept = ({ say }: Words): string | undefined => {
    if (!storage.lasting) return say('start.storageDenied');
    if (full) return say('start.storageFull');
    return inOtherApp(navigator.userAgent) ? say('start.mayVanish') : undefined;
  };
  let hushed: string | undefined;
  /** The last game that was begun could not be kept. */
  let full = false;
  let listening = false;
  /** Most players never ask for single keys. */
  const bringShortcuts = async (): Promise<void> => {
    if (listening || !page.settings.shortcuts) return;
    const { listenForShortcuts } = await import('./shortcuts.ts');
    if (!listening) listenForShortcuts(() => (page.settings.shortcuts ? page.settings.keys : undefined));
    listening = true;
  };
  const heed: (() => void)[] = [];
  const draw = (): void => {
    drawPage(root, page);
    for (const heard of heed.splice(0)) heard();
  };
  const show = async (): Promise<void> => {
    const id = addressed();
    if (id === page.desk?.id) return;
    page.desk?.close();
    page.desk = undefined;
    const wanted = (): boolean => page.desk === undefined && addressed() === id;
    const desk = id === undefined ? undefined : await stillWanted(page.house.resume(id, page.words), wanted);
    if (typeof desk === 'string') page.notice = desk;
    else if (desk) page.comeBack(desk);
    draw();
  };
  const page: Page = {
    found,
    house: await openHouse({
      storage,
      found,
      general: () => page.settings.general,
      reading: () => page.settings.reading,
      onChange: () => draw(),
      onFailure: (failure) => page.fail(failure),
      now: () => Date.now(),
      chance: () => [...crypto.getRandomValues(new Uint32Array(2))].map((n) => n.toString(36)).join(''),
    }),
    canStage: !stageForbidden() && mayStage(),
    offline: keepOffline(() => draw()),
    words,
    settings,
    desk: undefined,
    notice: unkept(words),
    taken: undefined,
    back: undefined,
    draw,
    changed: async () => new Promise((resolve) => void heed.push(resolve)),
    async speak(language) {
      page.words = await voiceIn(language);
      page.set({ language });
    },
    set(part) {
      page.settings = { ...page.settings, ...part };
      keepSettings(part);
      dress(page.settings);
      document.documentElement.lang = page.words.language;
      void bringFonts(page.words.language);
      bringShortcuts().catch(page.fail);
      draw();
    },
    enter(desk, sent) {
      if (page.desk !== desk) page.back = undefined;
      page.desk = desk;
      // Where nothing lasts, it is said again beside the game, which can be saved as a file there.
      page.notice = unkept(page.words);
      page.taken = undefined;
      full = false;
      history.pushState(undefined, '', here(sent) + GAME + desk.id);
      draw();
    },
    comeBack(desk) {
      page.desk = desk;
      page.back = desk.record().entries.length;
    },
    leave() {
      page.desk?.close();
      page.desk = undefined;
      page.back = undefined;
      history.pushState(undefined, '', here());
      draw();
    },
    putChallengeAside() {
      history.replaceState(undefined, '', here(true));
      draw();
    },
    hush() {
      hushed = page.notice;
      page.notice = undefined;
      draw();
    },
    noStage() {
      page.canStage = false;
      draw();
    },
    fail(failure) {
      const message = failure instanceof Error ? failure.message : String(failure);
      full = failure instanceof Error && failure.name === 'QuotaExceededError';
      const said = full ? page.words.say('start.storageFull') : page.words.say('common.failed', { message });
      if (page.desk === undefined || said !== hushed) page.notice = said;
      draw();
    },
  };
  addEventListener('popstate', () => {
    // Back closes first what lies above a game; coming forward to it again changes nothing.
    const above = [...document.querySelectorAll('dialog')].findLast(({ open }) => open);
    if (above && page.desk && addressed() !== page.desk.id) {
      above.close();
      history.forward();
      return;
    }
    show().catch(page.fail);
  });
  addEventListener('focus', () => {
    import('./catch-up.ts').then(({ catchUp }) => catchUp(storage, page)).catch(() => undefined);
  });
  followDevice(() => dress(page.settings));
  page.set({});
  await show();
  // The first move should not wait for what plays it, nor the first picture either.
  await painted();
  page.house.prepare().catch(page.fail);
}
