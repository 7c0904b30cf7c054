import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { lettersUsed } from './letters.ts';
import { withFontsInside } from './single-fonts.ts';

/** How the one-file build is asked for: `vite build --mode single`. */
export const SINGLE = 'single';
/** The one file. */
export const ONE_FILE = 'summitry.html';
const LICENCES = 'licenses.md';

/** What the builder wrote, as far as it is read here. What is deleted from it is not laid on the disk. */
type Written = Record<
  string,
  { readonly type: 'chunk' | 'asset'; readonly code?: string; readonly source?: string | Uint8Array; fileName: string }
>;

interface Building {
  emitFile(file: { readonly type: 'asset'; readonly fileName: string; readonly source: string }): unknown;
}

/** A worker in a file of its own; from a memory stick none may be fetched. */
const WORKER = /new Worker\(\s*new URL\('([^']+)', import\.meta\.url\),\s*\{ type: 'module' \}\s*\)/g;

/**
 * Puts the whole page into one file that opens from a memory stick: programs, workers, styles, fonts, data and licences. Nothing is
 * fetched, and its policy lets nothing be fetched; of programs it runs the one inside, known by its digest.
 */
export function singlePlugin() {
  return {
    name: 'summitry:single',
    apply: 'build' as const,
    enforce: 'pre' as const,
    transform(code: string, id: string): string | undefined {
      if (!/\/src\/[^?]*$/.test(id) || !code.includes('new Worker(')) return undefined;
      const imports: string[] = [];
      const changed = code.replaceAll(WORKER, (_, path: string) => {
        imports.push(`import InsideWorker${imports.length} from '${path}?worker&inline';`);
        return `new InsideWorker${imports.length - 1}()`;
      });
      if (imports.length === 0) throw new Error(`${id} opens a worker in words that are not known here.`);
      return [...imports, changed].join('\n');
    },
    generateBundle: {
      order: 'post' as const,
      async handler(this: Building, _: unknown, written: Written): Promise<void> {
        const programs = Object.values(written).filter(({ type }) => type === 'chunk');
        const [program] = programs;
        if (program?.code === undefined || programs.length > 1)
          throw new Error(`One program was expected, not ${programs.map(({ fileName }) => fileName).join(', ')}.`);
        const html = textOf(written, 'index.html');
        const page = html.replaceAll(
          /href="\.\/([^"]+\.svg)"/g,
          (_whole, name: string) => `href="data:image/svg+xml;base64,${btoa(textOf(written, name))}"`,
        );
        const css: string[] = [];
        const letters = lettersUsed();
        for (const name of Object.keys(written)) {
          if (!name.endsWith('.css')) continue;
          const beside = (file: string): Uint8Array => bytesOf(written, posix.join(posix.dirname(name), file));
          css.push(await withFontsInside(textOf(written, name), letters, beside));
        }
        const source = onePage({
          page,
          dress: textOf(written, FIRST.exec(html)?.[1] ?? ''),
          program: program.code,
          css: css.join('\n'),
          licences: textOf(written, LICENCES),
        });
        // Nothing is laid beside the one file.
        for (const name of Object.keys(written)) delete written[name];
        this.emitFile({ type: 'asset', fileName: ONE_FILE, source });
      },
    },
  };
}

/** The program in the head that dresses the page before it is painted. */
const FIRST = /<script src="\.\/([^"]+)"><\/script>/;

/** The page with its programs and styles inside, a policy that knows both, and the licences of what it is made of. */
export function onePage(parts: {
  readonly page: string;
  /** Runs before anything is painted. */
  readonly dress: string;
  readonly program: string;
  readonly css: string;
  readonly licences: string;
}): string {
  const { page, css, licences } = parts;
  const [dress, code] = [inElement(parts.dress), inElement(parts.program)];
  const policy = [
    "default-src 'none'",
    `script-src '${digest(dress)}' '${digest(code)}'`,
    'worker-src blob:',
    'img-src data: blob:',
    'font-src data:',
    `style-src '${digest(css)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return page
    .replaceAll(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<script type="module"[^>]*><\/script>/, '')
    .replace(FIRST, '')
    .replace(
      '<head>',
      () =>
        `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <script>${dress}</script>`,
    )
    .replace('</head>', () => `<style>${css}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${code}</script>\n  </body>`)
    .replace('</html>', () => `<!--\n${licences.replaceAll('--', '- -')}\n-->\n</html>`);
}

/** A program as it stands in an element: what would close that closes nothing within a text or a pattern. */
const inElement = (program: string): string =>
  program.replaceAll('\r\n', '\n').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const digest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function textOf(written: Written, name: string): string {
  const source = written[name]?.source;
  if (source === undefined) throw new Error(`${name} was not built.`);
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

function bytesOf(written: Written, name: string): Uint8Array {
  const source = written[name]?.source;
  if (source === undefined || typeof source === 'string') throw new Error(`${name} is no font.`);
  return source;
}
