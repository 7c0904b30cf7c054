import { expect } from 'vitest';
import { journey } from './harness/journey.ts';

journey('the page comes up under any path with its title and one main landmark', async ({ open }) => {
  const page = await open();
  expect(await page.title()).toContain('Summitry');
  expect(await page.getByRole('main').count()).toBe(1);
});

journey('the built page carries its own policy', async ({ open }) => {
  const page = await open();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("style-src 'self';");
  // Neither programs made of text nor styles within the page.
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:/);
});

journey('without JavaScript the page says what it needs', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  expect(await page.locator('noscript').textContent()).toContain('JavaScript');
});

journey('the browser of the tests draws what the stage is drawn with', async ({ open }) => {
  const page = await open();
  const drawn = await page.evaluate(() => document.createElement('canvas').getContext('webgl') !== null);
  expect(drawn).toBe(true);
});
