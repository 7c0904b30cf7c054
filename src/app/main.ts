import { dress } from './dress.ts';
import { startPage } from './page.ts';
import { readSettings } from './settings.ts';

// The way in. Everything stands in the page's one element; what goes wrong before there are words is said in English.
dress(readSettings());
const root = document.getElementById('summitry');
if (root) {
  startPage(root).catch((failure: unknown) => {
    root.textContent = `Summitry could not start: ${failure instanceof Error ? failure.message : String(failure)}`;
  });
}
