/**
 * The first part of a page that is called so and can be seen, or what it is folded into; a part carries its names in `data-look`.
 */
export function partAt(page: ParentNode, look: string): HTMLElement | undefined {
  const parts = [...page.querySelectorAll<HTMLElement>(`[data-look~="${CSS.escape(look)}"]`)];
  const folds = parts.flatMap((part) => part.closest<HTMLElement>('details:not([open])') ?? []);
  return [...parts, ...folds].find((part) => part.getClientRects().length > 0);
}

/**
 * Marks a part of the page for as long as a hint speaks of it, also where it is drawn anew, and tells when it was pressed and
 * what that opened is closed again. Returns how to stop that.
 */
export function point(page: Element, look: string, onLook: () => void): () => void {
  let part: HTMLElement | undefined;
  const mark = (): void => {
    const found = partAt(page, look);
    if (found === part) return;
    part?.removeAttribute('data-pointed');
    found?.setAttribute('data-pointed', '');
    part = found;
  };
  const watch = new MutationObserver(mark);
  let waits: (() => void) | undefined;
  const press = ({ target }: Event): void => {
    if (!(target instanceof Node) || part?.contains(target) !== true) return;
    // What it opens is drawn after the press.
    const timer = setTimeout(() => {
      waits = whenNothingCovers(onLook);
    }, 100);
    waits?.();
    waits = () => clearTimeout(timer);
  };
  mark();
  watch.observe(page, { childList: true, subtree: true });
  page.addEventListener('click', press);
  return () => {
    watch.disconnect();
    page.removeEventListener('click', press);
    waits?.();
    part?.removeAttribute('data-pointed');
  };
}

const covered = (): boolean => document.querySelector('dialog[open]') !== null;

/** Calls back once no dialog lies over the page; returns how to wait no longer. */
export function whenNothingCovers(call: () => void): () => void {
  if (!covered()) {
    call();
    return () => undefined;
  }
  // A dialog that is taken off the page closes without a word.
  const watch = new MutationObserver(() => {
    if (covered()) return;
    watch.disconnect();
    call();
  });
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] });
  return () => watch.disconnect();
}
