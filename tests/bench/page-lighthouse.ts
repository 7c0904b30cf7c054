import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../journeys/harness/browser.ts';

/** Not among the packages of the house: it would double what `npm ci` fetches. npm brings it when it is asked for. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
/** To fetch it takes a minute, to run it half of one. Milliseconds. */
const PATIENCE = 300_000;
const FLAGS = '--headless=new --no-sandbox --use-gl=angle --use-angle=swiftshader --enable-unsafe-swiftshader';

/** Marks of 100, and what cost points. */
export interface LighthouseNumbers {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  /** Audits that were not passed in full, by name. */
  readonly short: readonly string[];
}

/** The part of a report that is read here. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: readonly Ref[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly displayValue?: string }>>;
}
interface Ref {
  readonly id: string;
  readonly weight: number;
}

/** What Lighthouse says of a page as a phone on a slow line sees it. Throws where it cannot be fetched or does not run. */
export async function benchLighthouse(url: string): Promise<LighthouseNumbers> {
  const { path, env } = await findBrowser();
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--output=json',
      '--quiet',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${FLAGS}`,
    ],
    { env: { ...process.env, ...env, CHROME_PATH: path }, maxBuffer: 64 * 1024 * 1024, timeout: PATIENCE },
  );
  const report = JSON.parse(stdout) as Report;
  const mark = (category: (typeof CATEGORIES)[number]): number =>
    Math.round((report.categories[category]?.score ?? Number.NaN) * 100);
  const short = CATEGORIES.flatMap((category) => report.categories[category]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => {
      const { score = null, displayValue = '' } = report.audits[id] ?? {};
      return score !== null && score < 1 ? [`${id} ${displayValue}`.trim()] : [];
    });
  return {
    performance: mark('performance'),
    accessibility: mark('accessibility'),
    bestPractices: mark('best-practices'),
    short: [...new Set(short)],
  };
}

/** Why it did not run, in a line, from what was thrown: what a program says last of its errors, or npm first. */
export function whyNoLighthouse(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  if ('killed' in failure && failure.killed === true) return `it was not done in ${PATIENCE / 1000} s`;
  const said = 'stderr' in failure && typeof failure.stderr === 'string' ? failure.stderr : failure.message;
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const npm = lines.filter((line) => line.startsWith('npm error'));
  if (npm.length > 0) return `npm could not bring ${LIGHTHOUSE}: ${npm.slice(0, 2).join(' ')}`;
  return lines.at(-1) ?? failure.message;
}
