import type { Chosen } from '../ui/port/settings.ts';

/** Wishes of the device that a setting may leave to it. */
const WISHES = {
  paper: '(prefers-color-scheme: light)',
  more: '(prefers-contrast: more)',
  less: '(prefers-reduced-motion: reduce)',
} as const;

/** What stands on the root element for styles and stage: `data-theme` and its kin; undefined is left away. */
export function dressOf(
  chosen: Pick<Chosen, 'theme' | 'contrast' | 'motion' | 'size' | 'font' | 'aloud'>,
  wishes: (wish: keyof typeof WISHES) => boolean,
): Readonly<Record<string, string | undefined>> {
  const { theme, contrast, motion, size, font, aloud } = chosen;
  const paper = theme === 'system' ? wishes('paper') : theme === 'paper';
  return {
    theme: paper ? 'paper' : 'night',
    contrast: contrast === 'more' || wishes('more') ? 'more' : undefined,
    motion: motion === 'less' || wishes('less') ? 'less' : undefined,
    size: size === 0 ? undefined : String(size),
    font: font === 'plain' ? 'plain' : undefined,
    aloud: aloud ? 'on' : undefined,
  };
}

/** Puts what was chosen on the root of the page, where styles find it. */
export function wear(root: HTMLElement, chosen: Parameters<typeof dressOf>[0]): void {
  const dressed = dressOf(chosen, (wish) => matchMedia(WISHES[wish]).matches);
  for (const [name, value] of Object.entries(dressed)) {
    if (value === undefined) delete root.dataset[name];
    else root.dataset[name] = value;
  }
}

/** Puts what was chosen on the page. */
export function dress(chosen: Chosen): void {
  const { documentElement: root } = document;
  wear(root, chosen);
  // The bar of the browser follows the ground of the page.
  const ground = getComputedStyle(root).getPropertyValue('--ink-0').trim();
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', ground);
}

/** Dresses the page anew whenever the device wishes something else; for as long as the page lives. */
export function followDevice(redress: () => void): void {
  for (const wish of Object.values(WISHES)) matchMedia(wish).addEventListener('change', redress);
}
