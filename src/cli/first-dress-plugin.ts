import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build } from 'vite';

const ENTRY = resolve(import.meta.dirname, '../app/first-dress.ts');

interface Building {
  emitFile(file: { readonly type: 'asset'; readonly fileName: string; readonly source: string }): unknown;
}

/**
 * Lays a small program into the head that dresses the page as it was set, before it is first painted. A program of the page itself comes too
 * late for that. It is one file without imports, so that the browser runs it where it stands.
 */
export function firstDressPlugin() {
  let file = '';
  return {
    name: 'summitry:first-dress',
    apply: 'build' as const,
    async buildStart(this: Building): Promise<void> {
      const source = await firstDress();
      file = `assets/dress-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName: file, source });
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: `./${file}` }, injectTo: 'head-prepend' as const }],
  };
}

/** The program, as it is run. */
export async function firstDress(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'dress' } },
  });
  const [bundle] = [built].flat();
  const [program, ...more] = bundle && 'output' in bundle ? bundle.output : [];
  if (program?.type !== 'chunk' || more.length > 0) throw new Error('The first dress is more than one program.');
  return program.code.trim();
}
