import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, launch } from '../journeys/harness/browser.ts';
import { serve } from '../journeys/harness/server.ts';
import { contactSheet } from './camera.ts';
import { screensNamed } from './screens.ts';
import { tour } from './tour.ts';
import { variants } from './variants.ts';

// `npm run shots`: a picture of every screen in each language and mode, at a desk and on a phone, to be looked at.
// `--only orders,offer --lang en --theme night --size desktop,tablet --out shots --site dist`.
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    lang: { type: 'string' },
    theme: { type: 'string' },
    size: { type: 'string' },
    out: { type: 'string', default: 'shots' },
    site: { type: 'string', default: 'dist' },
  },
});
const built = resolve(values.site);
if (existsSync(join(built, 'index.html'))) await shoot();
else {
  console.error(`No built page in ${built}: run \`npm run build\` first, or name the folder of one with --site.`);
  process.exitCode = 1;
}

async function shoot(): Promise<void> {
  const out = resolve(values.out);
  const screens = screensNamed(values.only);
  const browser = await launch(await findBrowser());
  const site = await serve(built);
  try {
    let missed = 0;
    for (const variant of variants(values)) {
      missed += await tour({ browser, url: site.url, out, screens, variant });
      await contactSheet(browser, join(out, variant.name), screens);
      console.log(variant.name);
    }
    if (missed > 0) console.log(`${missed} could not be taken.`);
    console.log(`The pictures are in ${out}.`);
  } finally {
    await browser.close();
    await site.close();
  }
}
