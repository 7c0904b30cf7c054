import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/app/offline/edition.ts';
import { openEditions, type Editions } from '../../../src/app/offline/editions.ts';

const SCOPE = 'https://school.example/civics/';
const OLD: Edition = { name: 'old', files: ['', 'assets/play-1.js', 'assets/font-1.woff2'] };
const NEW: Edition = { name: 'new', files: ['', 'assets/play-2.js', 'assets/font-1.woff2'] };

/** Caches in memory, as far as editions use them. */
function memory() {
  const stores = new Map<string, Map<string, Response>>();
  const open = (name: string): Map<string, Response> => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return store;
  };
  const caches = {
    open: async (name: string) => {
      const store = open(name);
      return Promise.resolve({
        match: async (url: string) => Promise.resolve(store.get(url)?.clone()),
        put: async (url: string, answer: Response) => Promise.resolve(void store.set(url, answer)),
      });
    },
    has: async (name: string) => Promise.resolve(stores.has(name)),
    keys: async () => Promise.resolve([...stores.keys()]),
    delete: async (name: string) => Promise.resolve(stores.delete(name)),
  };
  // The part of a cache that is used here.
  return caches as unknown as CacheStorage;
}

/** A machine on which the page is kept, and a host whose files say what they are and of which edition. */
function machine() {
  const caches = memory();
  const asked: string[] = [];
  let host: Edition | undefined = OLD;
  const fetch = async (wanted: Request | string): Promise<Response> => {
    const url = typeof wanted === 'string' ? wanted : wanted.url;
    asked.push(url.slice(SCOPE.length));
    if (!host?.files.includes(url.slice(SCOPE.length))) return Promise.resolve(new Response('', { status: 404 }));
    return Promise.resolve(new Response(`${url.slice(SCOPE.length)} of ${host.name}`));
  };
  return {
    asked,
    serve: (edition: Edition | undefined): void => void (host = edition),
    worker: (edition: Edition): Editions => openEditions(edition, { caches, fetch, scope: SCOPE }),
  };
}

function request(path: string, mode?: 'navigate'): Request {
  const made = new Request(SCOPE + path);
  return mode ? Object.defineProperty(made, 'mode', { value: mode }) : made;
}
const text = async (answer: Promise<Response> | undefined): Promise<string | undefined> => (await answer)?.text();

describe('an edition', () => {
  it('is agreed to where it is the first, and answers without the network', async () => {
    const { worker, serve } = machine();
    const old = worker(OLD);
    await old.keep();
    serve(undefined);
    expect(await old.newer()).toBe(false);
    expect(await text(old.answer(request('?stage=off', 'navigate')))).toBe(' of old');
    expect(await text(old.answer(request('index.html', 'navigate')))).toBe(' of old');
    expect(await text(old.answer(request('assets/play-1.js')))).toBe('assets/play-1.js of old');
  });
  it('that comes later waits until it is taken', async () => {
    const { worker, serve } = machine();
    await worker(OLD).keep();
    serve(NEW);
    const fresh = worker(NEW);
    await fresh.keep();
    expect(await fresh.newer()).toBe(true);
    expect(await text(fresh.answer(request('', 'navigate')))).toBe(' of old');
    await fresh.take();
    expect(await fresh.newer()).toBe(false);
    expect(await text(fresh.answer(request('', 'navigate')))).toBe(' of new');
  });
  it('leaves a page that is still open the files it was made of', async () => {
    const { worker, serve } = machine();
    await worker(OLD).keep();
    serve(NEW);
    const fresh = worker(NEW);
    await fresh.keep();
    await fresh.take();
    expect(await text(fresh.answer(request('assets/play-1.js')))).toBe('assets/play-1.js of old');
    await fresh.sweep();
    expect((await fresh.answer(request('assets/play-1.js')))?.status).toBe(404);
  });
  it('that waits is not swept away, nor the one agreed to', async () => {
    const { worker, serve } = machine();
    await worker(OLD).keep();
    serve(NEW);
    const fresh = worker(NEW);
    await fresh.keep();
    await fresh.sweep();
    expect(await fresh.newer()).toBe(true);
    expect(await text(fresh.answer(request('assets/play-1.js')))).toBe('assets/play-1.js of old');
  });
  it('fetches only what no older one holds under the same name, and the page itself', async () => {
    const { worker, serve, asked } = machine();
    await worker(OLD).keep();
    asked.length = 0;
    serve(NEW);
    await worker(NEW).keep();
    expect(asked).toEqual(['', 'assets/play-2.js']);
  });
  it('that does not come in full is not kept', async () => {
    const { worker, serve } = machine();
    serve({ ...OLD, files: [''] });
    await expect(worker(OLD).keep()).rejects.toThrow('404');
  });
});

it('what is sent, other hosts, and other pages below the folder are the network’s affair', async () => {
  const { worker } = machine();
  const old = worker(OLD);
  await old.keep();
  expect(old.answer(new Request('https://school.example/other/'))).toBeUndefined();
  expect(old.answer(new Request(SCOPE, { method: 'POST' }))).toBeUndefined();
  expect(old.answer(request('teachers.pdf', 'navigate'))).toBeUndefined();
});
