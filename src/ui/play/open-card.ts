/** A page that is drawn anew has so many pictures for it. */
const PICTURES = 30;

/** Where cards are drawn only when it is opened. */
const DRAWERS = '.orders-moves > .drawer:not(.course, .leaving), .closed-moves';

/** The name by which a page is asked for what belongs to a move. */
export const lookOf = (move: string): string => move.replace('moves.', '');

const picture = async (): Promise<void> => new Promise((drawn) => requestAnimationFrame(() => drawn()));

/**
 * Opens the card of a move among the orders, wherever it is folded away or not looked for, and moves the focus there. False where
 * there is none.
 */
export async function openCard(
  move: string,
  orders: ParentNode | null = document.querySelector('.orders'),
): Promise<boolean> {
  if (orders === null) return false;
  // What was pressed may stand on a sheet over them; who closes it hands the focus back first.
  document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  for (let left = PICTURES; left > 0; left -= 1) {
    await picture();
    const card = orders.querySelector<HTMLElement>(`[data-look~="${CSS.escape(lookOf(move))}"]`);
    if (card && layBare(card)) return true;
    if (!card) unfold(orders);
  }
  return false;
}

/** Opens a card and goes to it; false as long as it is folded into something that has yet to be drawn open. */
function layBare(card: HTMLElement): boolean {
  const folds = card.parentElement?.closest<HTMLDetailsElement>('details:not([open])');
  if (folds) {
    folds.open = true;
    return false;
  }
  if (card instanceof HTMLDetailsElement) card.open = true;
  const name = card.querySelector<HTMLElement>('summary, .move-name');
  if (name?.ariaExpanded === 'false') name.click();
  card.scrollIntoView({ block: 'nearest' });
  name?.focus({ preventScroll: true });
  return true;
}

/** Lays out what the drawer holds, all of it: what was looked for there is forgotten. */
function unfold(orders: ParentNode): void {
  const search = orders.querySelector<HTMLInputElement>('input[type="search"]');
  if (search && search.value !== '') {
    search.value = '';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (const drawer of orders.querySelectorAll<HTMLDetailsElement>(DRAWERS)) drawer.open = true;
}
