import { expect, it } from 'vitest';
import { inOtherApp } from '../../src/app/in-other-app.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 15; Pixel 9%) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile';

it.each([
  [`${IPHONE} Version/18.0 Mobile/15E148 Safari/604.1`, false],
  [`${ANDROID.replace('%', '')} Safari/537.36`, false],
  [`${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/480.0]`, true],
  [`${IPHONE} Mobile/15E148 KAKAOTALK 10.8.0`, true],
  [`${IPHONE} Mobile/15E148 NAVER(inapp; search; 1000; 12.1)`, true],
  [`${ANDROID.replace('%', '; wv')} Safari/537.36`, true],
])('a window of another app is known by what it calls itself: %s', (agent, within) => {
  expect(inOtherApp(agent)).toBe(within);
});
