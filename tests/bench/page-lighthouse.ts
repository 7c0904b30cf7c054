import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../journeys/harness/browser.ts';

/** Not among the packages of the house: it would double what `npm ci` fetches. npm brings it when it is asked for. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
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
    { env: { ...process.env, ...env, CHROME_PATH: path }, maxBuffer: 64 * 1024 * 1024 },
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
