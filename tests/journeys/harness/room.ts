import type { Page } from 'playwright-core';

/** Whatever on the page, or in the dialog over it, runs out at a side, is cut off, or says more than one thing by itself. */
export async function crowding(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push('the page scrolls sideways');
    const regions = document.querySelectorAll('[aria-live], output, [role="status"], [role="log"], [role="alert"]');
    if (regions.length !== 1) found.push(`${regions.length} regions speak by themselves`);
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    for (const element of [scope, ...scope.querySelectorAll('*')]) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.visually-hidden, [style*="clip-path"], pre') !== null) continue;
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || element.clientWidth <= 1) continue;
      // Asked of faults alone: what can be read in everything is dear.
      const name = (): string => `${element.localName}.${element.className}: ${element.innerText.slice(0, 40)}`;
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 1;
      if (wide && overflowX !== 'visible')
        found.push(`${overflowX === 'hidden' ? 'cut' : 'scrolls sideways'}: ${name()}`);
      if (high && overflowY === 'hidden') found.push(`cut below: ${name()}`);
    }
    return found;
  });
}

/** A finger's breadth, and what stands in a line of text. CSS pixels. */
const TOUCH = 44;
const IN_TEXT = 24;

/** What can be pressed and is too small to be met with a finger. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ touch, inText }) => {
      /** With what is laid over it or about it to be pressed. */
      const reachOf = (element: HTMLElement): { readonly width: number; readonly height: number } => {
        const own = element.getBoundingClientRect();
        let { width, height } = own;
        for (const part of ['::before', '::after']) {
          const { content, position, pointerEvents, inset } = getComputedStyle(element, part);
          if (content === 'none' || position !== 'absolute' || pointerEvents === 'none' || inset.includes('auto'))
            continue;
          const frame = getComputedStyle(element).position === 'static' ? element.offsetParent : element;
          const { width: wide = 0, height: high = 0 } = frame?.getBoundingClientRect() ?? {};
          const [top = 0, right = top, bottom = top, left = right] = inset
            .split(' ')
            .map((side) => Number.parseFloat(side));
          width = Math.max(width, wide - left - right);
          height = Math.max(height, high - top - bottom);
        }
        return { width, height };
      };
      const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
      const pressed = scope.querySelectorAll<HTMLElement>('button, summary, select, input, textarea, a[href]');
      const found: string[] = [];
      for (const element of pressed) {
        const target = element.closest('label') ?? element;
        if (!target.checkVisibility({ visibilityProperty: true })) continue;
        const clipped = target.closest('.stops');
        if (clipped && getComputedStyle(clipped).clipPath !== 'none') continue;
        const { width, height } = reachOf(target);
        const least = element.matches('a, .standing > summary, .cable summary') ? inText : touch;
        // A link, or a word that is explained, is as high as its line.
        if (element.matches('a, .term') || (width >= least - 0.5 && height >= least - 0.5)) continue;
        found.push(
          `${Math.round(width)} × ${Math.round(height)}: ${target.localName}.${target.className} ${target.innerText.slice(0, 30)}`,
        );
      }
      return found;
    },
    { touch: TOUCH, inText: IN_TEXT },
  );
}

/** Where the device forces its colours: what does not show that it has the focus, or that it is the one chosen. */
export async function unseenStates(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const visible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const name = (element: Element): string =>
      `${element.localName}.${element.className} ${(element.closest('label') ?? element).textContent.slice(0, 30)}`;
    const styleOf = (element: Element, part?: string): string => {
      const { outline, borderTop, borderBottom, backgroundColor, color, fontWeight, content } = getComputedStyle(
        element,
        part,
      );
      return [outline, borderTop, borderBottom, backgroundColor, color, fontWeight, content].join();
    };
    /** What is seen of it: itself, or what is drawn in its place. */
    const drawn = (element: Element): Element => {
      const { opacity } = getComputedStyle(element);
      return opacity === '0' ? (element.parentElement?.querySelector('span') ?? element) : element;
    };
    const look = (element: Element): string =>
      [undefined, '::before', '::after'].map((part) => styleOf(drawn(element), part)).join();
    const faults: string[] = [];
    for (const chosen of scope.querySelectorAll('input:checked, [aria-pressed="true"], [aria-selected="true"]')) {
      if (!visible(chosen)) continue;
      const among = chosen.closest('fieldset, [role="tablist"]') ?? chosen.parentElement;
      const others =
        among?.querySelectorAll('input:not(:checked), [aria-pressed="false"], [aria-selected="false"]') ?? [];
      const other = [...others].find((one) => visible(one) && drawn(one).className === drawn(chosen).className);
      if (other && look(other) === look(chosen)) faults.push(`chosen like any other: ${name(chosen)}`);
    }
    for (const element of scope.querySelectorAll<HTMLElement>('button, summary, select, input, textarea, a[href]')) {
      if (!visible(element)) continue;
      const parts = [element, drawn(element), element.closest('label, .stepper') ?? element];
      const looks = (): string =>
        parts.map((part) => (getComputedStyle(part).opacity === '0' ? '' : look(part))).join();
      if (element === document.activeElement) element.blur();
      const before = looks();
      element.focus({ focusVisible: true });
      if (document.activeElement === element && looks() === before)
        faults.push(`has the focus and does not show it: ${name(element)}`);
    }
    return faults;
  });
}
