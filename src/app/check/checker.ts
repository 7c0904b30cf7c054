import { scenarios } from 'virtual:scenarios';
import type { CheckNews, CheckRequest } from './message.ts';

/** Without a word for this long, the checker has lost itself in the file. Milliseconds. */
const SILENCE = 30_000;

/** Checks a scenario in a worker of its own; `onNews` hears each step. Resolves with the last one. */
export function checkInWorker(
  request: Omit<CheckRequest, 'shipped'>,
  onNews: (news: CheckNews) => void,
): Promise<CheckNews> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    let last: CheckNews | undefined;
    let timer = 0;
    const end = (news: CheckNews): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(news);
    };
    const give = (message: string): void => {
      const check = last?.check ?? {
        state: 'done',
        plays: false,
        games: 0,
        of: 0,
        problems: [],
        tests: [],
        endings: [],
        chart: [],
      };
      const news: CheckNews = { check: { ...check, state: 'done', failure: message }, problems: last?.problems ?? [] };
      onNews(news);
      end(news);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => give('no answer'), SILENCE);
    };
    worker.addEventListener('message', (event: MessageEvent<CheckNews>) => {
      last = event.data;
      onNews(last);
      if (last.check.state === 'done') end(last);
      else wait();
    });
    worker.addEventListener('error', (event) => give(event.message || 'worker'));
    wait();
    worker.postMessage({ ...request, shipped: scenarios.map(({ id }) => id) } satisfies CheckRequest);
  });
}
