import type { Edition } from './edition.ts';
import { openEditions } from './editions.ts';
import type { Asked, Told } from './word.ts';

// Keeps the page on the player's machine. It runs beside all pages of this folder, and imports nothing that they share.
declare const self: ServiceWorkerGlobalScope;
/** Written in when the page was built: see src/cli/offline-plugin.ts. */
declare const SUMMITRY_EDITION: Edition;

const editions = openEditions(SUMMITRY_EDITION, {
  caches,
  fetch: async (request, init) => fetch(request, init),
  scope: self.registration.scope,
});

async function pages(): Promise<readonly WindowClient[]> {
  return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}
async function tell(told: Told): Promise<void> {
  for (const page of await pages()) page.postMessage(told);
}
async function sayIfNewer(): Promise<void> {
  if (await editions.newer()) await tell('newer');
}

const TAKE: Asked = 'take';

async function install(): Promise<void> {
  await editions.keep();
  // This program takes over at once; which edition it shows is another matter.
  await self.skipWaiting();
}
async function activate(): Promise<void> {
  await self.clients.claim();
  if ((await pages()).length <= 1) await editions.sweep();
  await sayIfNewer();
}
async function hear(asked: unknown, page: { readonly postMessage: (told: Told) => void } | null): Promise<void> {
  if (asked !== TAKE) return sayIfNewer();
  await editions.take();
  page?.postMessage('taken');
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  const asked: unknown = event.data;
  event.waitUntil(hear(asked, event.source));
});
self.addEventListener('fetch', (event) => {
  const answer = editions.answer(event.request);
  if (answer) event.respondWith(answer);
});
