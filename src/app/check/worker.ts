import { check } from './check.ts';
import type { CheckNews, CheckRequest } from './message.ts';

// The only place in the browser that reads YAML: apart from the page, so that a slow or hostile file stops nothing else.
addEventListener('message', (event: MessageEvent<CheckRequest>) => {
  for (const news of check(event.data.files, event.data.shipped)) tell(news);
});

function tell(news: CheckNews): void {
  postMessage(news);
}
