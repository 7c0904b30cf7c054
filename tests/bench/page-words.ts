/** What can be read on a page at a moment. Both count words of lines in view or a scroll away; folded and hidden ones are not counted. */
export interface WordsInView {
  /** Before the first choice, those of a dialog above it too; not a number where there is no such choice. */
  readonly before: number;
  /** In lines that have not stood there before this page was last asked. */
  readonly fresh: number;
}

declare global {
  var pageRead: Set<string> | undefined;
}

/**
 * Runs inside a page. The one count of words there is, so that no two measures differ. The choice begins with the item of its list that
 * its button stands in: what a move says of itself is read to choose it.
 */
export function wordsInView(choice: string): WordsInView {
  const read = (globalThis.pageRead ??= new Set());
  const button = [...document.querySelectorAll(choice)].find((one) => one.checkVisibility());
  const first = button?.closest('li') ?? button;
  const main = document.querySelector('main');
  const isBefore = (node: Node): boolean =>
    first !== undefined &&
    !first.contains(node) &&
    !(node.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING);
  let before = first && main ? 0 : Number.NaN;
  let fresh = 0;
  for (const part of document.querySelectorAll('main, dialog[open]')) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const shown =
        element?.checkVisibility({ visibilityProperty: true }) === true && !element.closest('.visually-hidden, option');
      if (!shown) continue;
      const text = (node.textContent ?? '').trim();
      const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (part !== main || isBefore(node)) before += words;
      if (!read.has(text)) fresh += words;
      read.add(text);
    }
  }
  return { before, fresh };
}
