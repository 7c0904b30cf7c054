import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

const MODULE = resolve(import.meta.dirname, '../app/first-dress.ts');

interface Building {
  emitFile(file: { readonly type: 'asset'; readonly fileName: string; readonly source: string }): unknown;
}

/**
 * Lays a small program into the head that dresses the page as it was set, before it is first painted. A program of the page itself comes too
 * late for that. It is one file without imports, so that the browser runs it where it stands; `inOnePiece` builds such a one of a module.
 */
export function firstDressPlugin(inOnePiece: (module: string) => Promise<string>) {
  let file = '';
  return {
    name: 'summitry:first-dress',
    apply: 'build' as const,
    async buildStart(this: Building): Promise<void> {
      const source = await inOnePiece(MODULE);
      file = `assets/dress-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName: file, source });
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: `./${file}` }, injectTo: 'head-prepend' as const }],
  };
}
