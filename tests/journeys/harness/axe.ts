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

/** What can be otherwise in another language: what things are called, in which language that is, and how it stands out. */
const BY_LANGUAGE = [
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-progressbar-name',
  'aria-toggle-field-name',
  'aria-treeitem-name',
  'button-name',
  'color-contrast',
  'document-title',
  'empty-heading',
  'form-field-multiple-labels',
  'html-has-lang',
  'html-lang-valid',
  'input-button-name',
  'label',
  'label-content-name-mismatch',
  'label-title-only',
  'landmark-unique',
  'link-name',
  'role-img-alt',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'valid-lang',
];

/** The whole of the page; a part of it where the rest was looked at before; `translated`: by what hangs on the language alone. */
export interface Scope {
  readonly part?: string | undefined;
  readonly translated?: boolean;
}

/** What axe finds against WCAG 2.2 AA on the page as it stands, or in the dialog over it, behind which nothing is in reach. */
export async function axeFaults(page: Page, { part = 'html', translated = false }: Scope = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async ({ within, only }) => {
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
      const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
      const { violations } = await axe.run(dialog ?? document.querySelector(within) ?? document, {
        resultTypes: ['violations'],
        runOnly: only === undefined ? { type: 'tag', values: tags } : { type: 'rule', values: only },
        // What is seen on a button is what it is called by who speaks to the page.
        rules: { 'label-content-name-mismatch': { enabled: true } },
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes
          // What lies under the envelope at the edge of the page comes out from under it as the page is scrolled.
          .filter(({ any }) => !any.some(({ data }) => data?.messageKey?.startsWith('partiallyObscured') === true))
          .map(({ html }) => `${id}: ${html.slice(0, 120)}`),
      );
    },
    { within: part, only: translated ? BY_LANGUAGE : undefined },
  );
}
