import { build } from 'vite';
import { expect } from 'vitest';
import type * as synth from '../../src/app/sound/synth.ts';
import { NOISES, type Noise } from '../../src/app/sound/noises.ts';
import { sound as english } from '../../src/words/en/sound.ts';
import { sound as korean } from '../../src/words/ko/sound.ts';
import { journey } from './harness/journey.ts';

/** Hertz between which a noise has its centre: paper hisses, a seal thuds. */
const CENTRES: Readonly<Record<Noise, readonly [number, number]>> = {
  alarm: [250, 700],
  chair: [60, 700],
  pen: [3000, 9000],
  seal: [50, 700],
  telegram: [1400, 4000],
  bell: [600, 1400],
  paper: [1500, 9000],
};
/** −12 dB below full. */
const LOUDEST = 10 ** (-12 / 20);
/** −36 dB: less is lost in a classroom. */
const FAINTEST = 10 ** (-36 / 20);
/** −60 dB below full: nobody hears it. */
const SILENT = 10 ** (-60 / 20);
const LONGEST = 2;

/** What a noise measures as it is played: loudness of 1, seconds, hertz. */
interface Measured {
  readonly noise: Noise;
  readonly peak: number;
  readonly first: number;
  readonly last: number;
  readonly lasts: number;
  readonly centre: number;
}

/** The program that makes the noises, to be run in a page. */
async function program(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: 'src/app/sound/synth.ts', formats: ['iife'], name: 'synth' } },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built');
  return bundle.output.map((file) => ('code' in file ? file.code : '')).join('\n');
}

/** Runs in the page: plays a noise where nobody hears it, and measures it. */
async function measure(noise: Noise): Promise<Measured> {
  const rate = 44_100;
  const { synth: made } = globalThis as unknown as { synth: typeof synth };
  const context = new OfflineAudioContext(1, rate * 4, rate);
  made.instrument(context)(noise, 0);
  const samples = (await context.startRendering()).getChannelData(0);
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const end = samples.findLastIndex((sample) => Math.abs(sample) > 0);
  let power = 0;
  let slope = 0;
  for (let index = 1; index <= end; index += 1) {
    power += (samples[index] ?? 0) ** 2;
    slope += ((samples[index] ?? 0) - (samples[index - 1] ?? 0)) ** 2;
  }
  // Of a tone of f hertz neighbouring samples differ by 2 sin(π f / rate) in the mean square.
  const centre = (rate / Math.PI) * Math.asin(Math.sqrt(slope / power) / 2);
  return {
    noise,
    peak,
    first: Math.abs(samples[0] ?? 1),
    last: Math.abs(samples[end] ?? 1),
    lasts: end / rate,
    centre,
  };
}

journey(
  'every noise is quiet, short, without a click, where it should be heard, and written in both languages',
  async ({ browser }) => {
    const page = await browser.newPage();
    try {
      await page.addScriptTag({ content: await program() });
      for (const noise of NOISES) {
        const { peak, first, last, lasts, centre } = await page.evaluate(measure, noise);
        const [low, high] = CENTRES[noise];
        expect
          .soft({
            noise,
            heard: peak >= FAINTEST,
            quiet: peak <= LOUDEST,
            begins: first <= SILENT,
            ends: last <= SILENT,
            short: lasts < LONGEST,
            placed: centre >= low && centre <= high,
            measured: { peak, lasts, centre },
          })
          .toMatchObject({ heard: true, quiet: true, begins: true, ends: true, short: true, placed: true });
        expect(english[noise]).toMatch(/^[a-z][a-z ,]+$/);
        expect(korean[noise]).toMatch(/^[가-힣 ]+$/);
      }
    } finally {
      await page.close();
    }
  },
);
