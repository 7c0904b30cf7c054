import { expect } from 'vitest';
import { journey } from './harness/journey.ts';

journey(
  'each language is called by its own name in letters that are there, and stays once it is chosen',
  async ({ open }) => {
    const page = await open({ path: '?stage=off' });
    const label = page.locator('.settings label', { hasText: '한국어' });
    await label.waitFor();
    await page.evaluate(() => document.fonts.ready);
    // Where a font lacks them, every letter is drawn as the same box.
    const drawn = await label.locator('span').evaluate((element) => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      if (!pen) return [];
      return ['한', '국', '어'].map((letter) => {
        pen.clearRect(0, 0, canvas.width, canvas.height);
        const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
        pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
        pen.fillText(letter, 4, 40);
        return pen.getImageData(0, 0, 60, 60).data.join(',');
      });
    });
    expect(new Set(drawn).size).toBe(3);
    await page.getByRole('radio', { name: '한국어' }).check();
    await page.getByRole('heading', { name: '내 게임' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '내 게임' }).waitFor();
  },
);
