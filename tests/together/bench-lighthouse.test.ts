import { expect, it } from 'vitest';
import { whyNoLighthouse } from '../bench/page-lighthouse.ts';

const failure = (of: object): Error => Object.assign(new Error('Command failed: npx'), of);

it('why there is no Lighthouse is said in a line: what npm says where it does not come, else what was said last', () => {
  const offline = 'npm warn deprecated\nnpm error code ENOTFOUND\nnpm error network request failed\nnpm error more';
  expect(whyNoLighthouse(failure({ stderr: offline }))).toMatch(
    /^npm could not bring lighthouse@[\d.]+: npm error code ENOTFOUND npm error network request failed$/,
  );
  expect(whyNoLighthouse(failure({ stderr: 'one\nUnable to connect to Chrome\n' }))).toBe(
    'Unable to connect to Chrome',
  );
  expect(whyNoLighthouse(failure({ killed: true, stderr: 'one' }))).toBe('it was not done in 300 s');
  expect(whyNoLighthouse(new Error('spawn npx ENOENT'))).toBe('spawn npx ENOENT');
});
