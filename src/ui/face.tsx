import { render, type ComponentChildren } from 'preact';
import type { Words } from '../words/words.ts';
import { Announcer } from './atoms/announcer.tsx';
import './style/all.css';
import { Voice } from './voice.ts';

/** Which page stands in an element. */
const standing = new WeakMap<Element, string>();

/**
 * Draws a page into an element, in a language. Drawing again changes only what differs; another `place` is another page,
 * on which nothing said on the last can be heard or read, and which is read from its top.
 */
export function drawFace(root: Element, words: Words, place: string, page: ComponentChildren): void {
  const before = standing.get(root);
  standing.set(root, place);
  // Before it is drawn, lest what is new be laid out for this alone. Where a page is opened anew the browser knows better where it was.
  if (before !== undefined && before !== place) document.scrollingElement?.scrollTo({ top: 0 });
  render(
    <Voice.Provider value={words}>
      <Announcer key={place}>{page}</Announcer>
    </Voice.Provider>,
    root,
  );
}

/** Korean letters are many: their fonts are fetched only for a page in Korean. */
export async function bringFonts(language: string): Promise<void> {
  if (language === 'ko') await import('./style/fonts-korean.css');
}
