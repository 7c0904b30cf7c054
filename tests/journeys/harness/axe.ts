import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

const AXE = readFileSync(resolve(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8');

interface AxeNode {
  readonly html: string;
  readonly any: readonly { readonly data?: { readonly messageKey?: string } | null }[];
}

interface Axe {
  run: (context: unknown, options: unknown) => Promise<{ violations: { id: string; nodes: AxeNode[] }[] }>;
}

/** What axe finds against WCAG 2.2 AA on the page as it stands, or in the dialog over it, behind which nothing is in reach. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    // What still comes up out of the dark is not yet meant to be read.
    const still = document.getAnimations().map(({ finished }) => finished.catch(() => undefined));
    await Promise.race([
      Promise.all(still),
      new Promise((settle) => {
        setTimeout(settle, 1000);
      }),
    ]);
    const { axe } = globalThis as unknown as { axe: Axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run([...document.querySelectorAll('dialog[open]')].at(-1) ?? document, {
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: tags },
      // What is seen on a button is what it is called by who speaks to the page.
      rules: { 'label-content-name-mismatch': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes
        // What lies under the envelope at the edge of the page comes out from under it as the page is scrolled.
        .filter(({ any }) => !any.some(({ data }) => data?.messageKey?.startsWith('partiallyObscured') === true))
        .map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  });
}
