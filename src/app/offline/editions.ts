import type { Edition } from './edition.ts';

/** What the editions rest on: a service worker's own, or a test's. */
export interface Ground {
  readonly caches: Pick<CacheStorage, 'open' | 'has' | 'keys' | 'delete'>;
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  /** Address of the page's folder, with a slash at the end. */
  readonly scope: string;
}

/**
 * The editions of the page that are kept on this machine. One of them is agreed to, and only that one is shown, without
 * asking the network; a newer one is fetched and waits, over visits if need be, until the player takes it: an unfinished
 * game goes on under the rules it was begun with.
 */
export interface Editions {
  /** Fetches this edition in full; the first one is agreed to at once. Throws where a file does not come. */
  readonly keep: () => Promise<void>;
  /** What a page asked for, kept or fetched; undefined is the network's own affair. */
  readonly answer: (request: Request) => Promise<Response> | undefined;
  readonly newer: () => Promise<boolean>;
  readonly take: () => Promise<void>;
  /** Forgets editions that nobody can be looking at. */
  readonly sweep: () => Promise<void>;
}

/** Where it is written which edition is agreed to. */
const AGREED = 'agreed';

export function openEditions(edition: Edition, { caches, fetch, scope }: Ground): Editions {
  // Pages of one host share their caches: names carry the folder.
  const prefix = `summitry ${scope} `;
  const here = prefix + edition.name;
  const book = `${prefix}${AGREED}`;
  const address = (file: string): string => scope + file;

  const agreed = async (): Promise<string | undefined> => {
    const written = await (await caches.open(book)).match(scope);
    const name = await written?.text();
    return name !== undefined && (await caches.has(name)) ? name : undefined;
  };
  const agree = async (name: string): Promise<void> => (await caches.open(book)).put(scope, new Response(name));
  /** Caches with files, the agreed one first: an old page in another tab finds its own files still. */
  const shelves = async (): Promise<readonly string[]> => {
    const first = await agreed();
    const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== book && name !== first);
    return first === undefined ? others : [first, ...others];
  };
  const find = async (url: string): Promise<Response | undefined> => {
    for (const shelf of await shelves()) {
      const found = await (await caches.open(shelf)).match(url, { ignoreVary: true });
      if (found) return found;
    }
    return undefined;
  };
  const fromShelf = async (request: Request, url: string): Promise<Response> => (await find(url)) ?? fetch(request);

  return {
    async keep() {
      const cache = await caches.open(here);
      for (const file of edition.files) {
        const url = address(file);
        if (await cache.match(url)) continue;
        // A file below assets/ is called after what stands in it: one of an older edition is the same.
        const lasting = file.startsWith('assets/');
        const known = lasting ? await find(url) : undefined;
        const answer = known ?? (await fetch(url, { cache: lasting ? 'default' : 'no-cache' }));
        if (!answer.ok) throw new Error(`${answer.status} ${url}`);
        // An answer that came by a detour may not stand for a page that was asked for.
        await cache.put(
          url,
          answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer,
        );
      }
      if ((await agreed()) === undefined) await agree(here);
    },
    answer(request) {
      const url = new URL(request.url);
      if (request.method !== 'GET' || !url.href.startsWith(scope)) return undefined;
      url.search = '';
      url.hash = '';
      if (request.mode !== 'navigate') return fromShelf(request, url.href);
      return url.href === scope || url.href === address('index.html') ? fromShelf(request, scope) : undefined;
    },
    async newer() {
      const name = await agreed();
      return name !== undefined && name !== here && (await caches.has(here));
    },
    take: async () => agree(here),
    async sweep() {
      const kept = [here, await agreed(), book];
      for (const name of await caches.keys())
        if (name.startsWith(prefix) && !kept.includes(name)) await caches.delete(name);
    },
  };
}
