/** The part that is read here of what the builder writes about the files of a page. */
export type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly isEntry?: boolean;
      /** Fetched with it. */
      readonly imports?: readonly string[];
      /** Fetched when it asks for it. */
      readonly dynamicImports?: readonly string[];
    }
  >
>;

/** JavaScript of the page before its stage, in kB as it travels (gzip). */
export const MOST_BEFORE_STAGE = 120;

/** Begins beside the page, once it stands. */
const BESIDE = 'src/app/offline/service-worker.ts';

/** Asked for by the page as soon as it stands. */
const SOON: ReadonlySet<string> = new Set(['src/app/engine.ts']);

/** Asked for later, or never; why. */
const LATER: Readonly<Record<string, string>> = {
  'src/app/stage-host.tsx': 'the stage',
  'src/stage/theatre.ts': 'the stage',
  'src/words/ko/phrases.ts': 'another language',
  'src/words/ko/problems.ts': 'another language',
  'src/words/ko/late.ts': 'another language',
  'src/words/en/late.ts': 'what is said after the first decision, or unfolded',
  'src/words/korean.ts': 'another language',
  'src/ui/style/fonts-korean.css': 'another language',
  'src/ui/start/class-page.tsx': 'a page for a class',
  'src/app/lesson.ts': 'a page for a class',
  'src/ui/start/more.tsx': 'another crisis or length',
  'src/app/place-desk.tsx': 'a place picked on the map',
  'src/ui/settings/settings-dialog.tsx': 'the settings',
  'src/ui/start/save-list.tsx': 'a game kept here',
  'src/ui/start/own-shelf.tsx': 'an own scenario',
  'src/ui/start/newer-edition.tsx': 'a newer edition',
  'src/ui/dossier/papers.ts': 'a page of the dossier',
  'src/ui/play/asides.ts': 'the menu, or a number looked into',
  'src/scenario/read-record.ts': 'a saved game from a file',
  'src/ui/table/desks.ts': 'the first talks',
  'src/ui/play/ending-page.tsx': 'the end of a game',
  'src/ui/play/coach.tsx': 'a hint for beginners',
  'src/app/coach.ts': 'a hint for beginners',
  'src/app/let-pass.ts': 'quiet turns passed at once',
  'src/app/after-game.ts': 'the end of a game',
  'src/app/found-endings.ts': 'the end of a game',
  'src/app/sound/sound-host.tsx': 'sound, where it is asked for',
  'src/app/save-archive.ts': 'all games in one file',
  'src/app/take-files.ts': 'a saved game from a file',
  'src/ui/play/game-notice.tsx': 'coming back to a game, or one that cannot be kept',
  'src/ui/gallery/gallery.tsx': 'the gallery of endings',
  'src/app/lasting-line.tsx': 'a second turn',
  'src/app/lasting.ts': 'a game kept here',
  'src/app/catch-up.ts': 'coming back from another tab',
  'src/app/challenge-card.tsx': 'a game that was sent',
  'src/app/check/checker.ts': 'an own scenario',
  'src/app/shortcuts.ts': 'single keys, where they are asked for',
  'src/ui/check/check-report.tsx': 'an own scenario',
  'src/app/minds/thinker.ts': 'a browser without workers',
  'src/ui/atoms/citations.tsx': 'where something comes from',
  'src/app/view/paper.ts': 'a letter that is opened',
  'src/app/view/sayings.ts': 'why a move is closed, an adviser says so, others answered so',
  'src/app/view/story.ts': 'the end of a game',
  'src/debrief/debrief.ts': 'the end of a game',
};

export interface Part {
  readonly file: string;
  /** Bytes as they travel. */
  readonly bytes: number;
  /** `before` the stage; or what it is for. */
  readonly when: string;
}

/**
 * The programs of a built page and when each is fetched. Throws for one of which this file does not say when (whoever splits
 * the page anew says it here), and for files that need each other: the first of them runs before what it needs is there.
 */
export function weighPage(manifest: Manifest, bytesOf: (file: string) => number): readonly Part[] {
  refuseCircles(manifest);
  const before = closure(
    manifest,
    Object.keys(manifest).filter((key) => (manifest[key]?.isEntry === true && key !== BESIDE) || SOON.has(key)),
  );
  const later = new Map<string, string>();
  const wait = (keys: Iterable<string>, whole?: string): void => {
    for (const asked of [...keys].flatMap((key) => manifest[key]?.dynamicImports ?? [])) {
      if (before.has(asked) || later.has(asked)) continue;
      const why = LATER[asked] ?? whole;
      if (why === undefined) throw new Error(`Nobody says when ${asked} is fetched: see src/cli/page-weight.ts.`);
      const parts = [...closure(manifest, [asked])].filter((key) => !before.has(key) && !later.has(key));
      for (const part of parts) later.set(part, why);
      // What a later part asks for is later too.
      wait(parts, why);
    }
  };
  wait(before);
  const part = (key: string, when: string): Part[] => {
    const { file = '' } = manifest[key] ?? {};
    return file.endsWith('.js') ? [{ file, bytes: bytesOf(file), when }] : [];
  };
  return [
    ...[...before].flatMap((key) => part(key, 'before')),
    ...[...later].flatMap(([key, why]) => part(key, why)),
    ...part(BESIDE, 'keeping the page offline'),
  ];
}

function refuseCircles(manifest: Manifest): void {
  for (const key of Object.keys(manifest)) {
    for (const needed of manifest[key]?.imports ?? [])
      if (closure(manifest, [needed]).has(key)) throw new Error(`${key} and ${needed} need each other.`);
  }
}

/** Everything that is fetched with some parts. */
function closure(manifest: Manifest, keys: readonly string[]): Set<string> {
  const all = new Set(keys);
  for (const key of all) for (const other of manifest[key]?.imports ?? []) all.add(other);
  return all;
}

/** Bytes before the stage. */
export const beforeStage = (parts: readonly Part[]): number =>
  parts.filter(({ when }) => when === 'before').reduce((sum, { bytes }) => sum + bytes, 0);
