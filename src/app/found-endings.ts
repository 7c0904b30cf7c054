/** An ending that was reached on this machine: the first time it was. */
export interface Found {
  /** Id on the shelf of its scenario. */
  readonly shelf: string;
  readonly ending: string;
  /** Parties that people led. */
  readonly chairs: readonly string[];
  /** Milliseconds since 1970. */
  readonly when: number;
}

/** Every ending found here. It outlives the games in which they were found. */
export interface FoundEndings {
  readonly all: () => readonly Found[];
  /** Keeps those that were not known; says how many. */
  readonly add: (found: readonly Found[]) => number;
}

const KEY = 'summitry-endings';
/** More endings than anybody finds. */
const MOST = 2000;

let here: FoundEndings | undefined;

/** Those of this browser. */
export function foundHere(): FoundEndings {
  here ??= openFoundEndings(localShelf());
  return here;
}

/** Where the browser keeps small things, where it does. */
function localShelf(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Kept by the browser where it may be, else for as long as the page stands. */
export function openFoundEndings(keeps: Pick<Storage, 'getItem' | 'setItem'> | undefined): FoundEndings {
  let all = readFound(read(keeps));
  return {
    all: () => all,
    add(found) {
      const fresh = found.filter((one, index) => !isKnown(all, one) && !isKnown(found.slice(0, index), one));
      if (fresh.length === 0) return 0;
      all = [...all, ...fresh].slice(0, MOST);
      try {
        keeps?.setItem(KEY, JSON.stringify(all));
      } catch {
        // A browser that keeps nothing shows them until the page is closed.
      }
      return fresh.length;
    },
  };
}

const isKnown = (all: readonly Found[], { shelf, ending }: Found): boolean =>
  all.some((one) => one.shelf === shelf && one.ending === ending);

function read(keeps: Pick<Storage, 'getItem'> | undefined): string {
  try {
    return keeps?.getItem(KEY) ?? '[]';
  } catch {
    return '[]';
  }
}

/** Whatever was kept or came with a file, as far as it can be trusted. */
export function readFound(text: string): readonly Found[] {
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data.slice(0, MOST).flatMap(foundIn) : [];
  } catch {
    return [];
  }
}

const isName = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length < 200;

function foundIn(data: unknown): readonly Found[] {
  if (typeof data !== 'object' || data === null) return [];
  const { shelf, ending, chairs, when }: Readonly<Record<string, unknown>> = { ...data };
  if (!isName(shelf) || !isName(ending) || typeof when !== 'number' || !Number.isFinite(when)) return [];
  return [{ shelf, ending, when, chairs: Array.isArray(chairs) ? chairs.filter(isName).slice(0, 20) : [] }];
}
