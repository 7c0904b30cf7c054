import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** A browser to start, and the environment it needs beside the present one. */
export interface BrowserProgram {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A browser without a graphics card and without calls home. WebGL is drawn by SwiftShader. */
const FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
];

/**
 * The page is put together without a card as well, as browsers do it where there is none; WebGL alone goes through SwiftShader.
 * Half the work of a journey was to draw every page by SwiftShader. What measures, or draws pictures to be looked at, does without.
 */
export const PLAINLY: readonly string[] = ['--disable-gpu-compositing'];

export async function launch(program: BrowserProgram, flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: program.path,
    args: [...FLAGS, ...flags],
    env: { ...process.env, ...program.env },
  });
}

/** The browser named by SUMMITRY_BROWSER, else Chrome or Chromium of this machine, else the one npm brought along. */
export async function findBrowser(): Promise<BrowserProgram> {
  const path = process.env['SUMMITRY_BROWSER'] ?? systemBrowser();
  if (path !== undefined) return { path, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or name one in SUMMITRY_BROWSER.');
  }
  return packedBrowser();
}

function systemBrowser(): string | undefined {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...installed].find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpacks the browser of @sparticuz/chromium, once a version, beside the installed packages. */
async function packedBrowser(): Promise<BrowserProgram> {
  const modules = resolve(import.meta.dirname, '../../../node_modules');
  const home = join(modules, '@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(home, 'bin'), folder);
  const path = join(folder, 'chromium');
  return {
    path,
    env: { FONTCONFIG_FILE: join(folder, 'fonts.conf'), ...missingLibraries(path, join(folder, 'al2023', 'lib')) },
  };
}

/** Unpacked aside and moved into place when complete: an interrupted run leaves no half browser behind. */
async function unpack(packed: string, folder: string): Promise<void> {
  await mkdir(resolve(folder, '..'), { recursive: true });
  const aside = await mkdtemp(`${folder}-`);
  const temporary = process.env['TMPDIR'];
  // The package unpacks to the temporary folder, whoever else may have written there: give it one of its own.
  process.env['TMPDIR'] = aside;
  try {
    const { default: pack, inflate } = await import('@sparticuz/chromium');
    await pack.executablePath(packed);
    await inflate(join(packed, 'al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  await writeFile(join(aside, 'fonts.conf'), fontsBeside(folder));
  // Unpacked by one user, run by another.
  await Promise.all([aside, join(aside, 'chromium')].map((path) => chmod(path, 0o755)));
  try {
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true });
    // Another run may have been quicker.
    if (!existsSync(folder)) throw error;
  }
}

/** The machine's fonts, if it has any, and those that came with the browser. */
function fontsBeside(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `  <dir>${folder}/fonts/fonts</dir>`,
    `  <cachedir>${folder}/fonts-cache</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** Bare machines lack NSS and its kin, which came packed with the browser; where they stand, the machine's own are used. */
function missingLibraries(path: string, libraries: string): Readonly<Record<string, string>> {
  const needed = execFileSync('ldd', [path], { encoding: 'utf8' });
  return needed.includes('not found') ? { LD_LIBRARY_PATH: libraries } : {};
}
