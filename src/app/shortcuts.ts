import { keyOf, shortcutOf, type Keys, type Shortcut } from '../ui/settings/shortcuts.ts';

/** What a shortcut presses: the first of these that is there. */
const PRESSES: Readonly<Record<Exclude<Shortcut, 'number' | 'file'>, string>> = {
  // Also while it is not red: an empty envelope can be sent.
  seal: '.envelope > .reasoned > .button',
  offer: '.offer-desk .button.seal',
  brief: '.top-buttons > .button:first-of-type',
  menu: '.top-buttons > .button:last-of-type',
  drawer: '.orders-moves > .drawer > summary',
  aloud: '.aloud',
};

/** Where somebody writes or chooses, keys are letters. */
const WRITING = 'input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable]';

/** Lets single keys press what stands on the page. `keys` are undefined while they are off. */
export function listenForShortcuts(keys: () => Keys | undefined): void {
  /** The number that was opened last. */
  let number = -1;
  const openNumber = (dialog: Element | null): boolean => {
    const numbers = [...document.querySelectorAll<HTMLElement>('.number')];
    if (numbers.length === 0 || dialog?.matches('.numbers ~ dialog') === false) return false;
    number = dialog ? (number + 1) % numbers.length : 0;
    numbers[number]?.click();
    return true;
  };
  const press = (shortcut: Shortcut): boolean => {
    const dialog = document.querySelector('dialog[open]');
    if (shortcut === 'number') return openNumber(dialog);
    const target = shortcut === 'file' ? nextPage() : document.querySelector<HTMLElement>(PRESSES[shortcut]);
    if (!target || dialog) return false;
    target.focus();
    target.click();
    return true;
  };
  addEventListener('keydown', (event) => {
    const bound = keys();
    const pressed = keyOf(event);
    if (!bound || pressed === undefined || event.defaultPrevented || event.repeat) return;
    if (event.target instanceof Element && event.target.closest(WRITING)) return;
    const shortcut = shortcutOf(bound, pressed);
    if (shortcut && press(shortcut)) event.preventDefault();
  });
}

function nextPage(): HTMLElement | undefined {
  const pages = [...document.querySelectorAll<HTMLElement>('.dossier [role="tab"]')];
  const open = pages.findIndex((page) => page.ariaSelected === 'true');
  return pages[(open + 1) % pages.length];
}
