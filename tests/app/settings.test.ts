import { describe, expect, it } from 'vitest';
import { dressOf } from '../../src/app/dress.ts';
import { settingsFrom } from '../../src/app/settings.ts';
import { FIRST_KEYS } from '../../src/ui/settings/shortcuts.ts';

const plain = settingsFrom({}, null, ['en-GB']);

describe('settings', () => {
  it('follow the device and leave everything quiet until something is asked for', () => {
    expect(plain).toEqual({
      language: 'en',
      reading: 'full',
      size: 0,
      font: 'house',
      theme: 'system',
      contrast: 'system',
      motion: 'system',
      stage: true,
      aloud: false,
      sound: false,
      general: false,
      shortcuts: false,
      keys: FIRST_KEYS,
    });
  });

  it.each([
    ['ko', 'en', ['fr'], 'ko'],
    [null, 'ko', ['en'], 'ko'],
    ['xx', 'ko', ['ko-KR'], 'ko'],
    [null, undefined, ['fr', 'ko-KR'], 'ko'],
    [null, undefined, ['fr'], 'en'],
  ])('speak, asked %s in the address, with %s kept and %j wanted: %s', (asked, kept, wanted, spoken) => {
    expect(settingsFrom({ language: kept }, asked, wanted).language).toBe(spoken);
  });

  it('take what was kept only where it is a way there is', () => {
    const kept = {
      theme: 'paper',
      size: 3,
      motion: 'fast',
      contrast: 7,
      stage: false,
      aloud: 'yes',
      keys: { seal: 'q' },
    };
    expect(settingsFrom(kept, null, ['en'])).toEqual({
      ...plain,
      theme: 'paper',
      size: 3,
      stage: false,
      keys: { ...FIRST_KEYS, seal: 'q' },
    });
  });
});

describe('the dress of the page', () => {
  const nothing = () => false;

  it.each([
    ['system', true, 'paper'],
    ['system', false, 'night'],
    ['night', true, 'night'],
    ['paper', false, 'paper'],
  ] as const)('for %s, where the device wishes for light: %s, is %s', (theme, light, worn) => {
    expect(dressOf({ ...plain, theme }, (wish) => wish === 'paper' && light)['theme']).toBe(worn);
  });

  it('takes more contrast and less motion from the device as well as from the player', () => {
    expect(dressOf(plain, nothing)).toMatchObject({ contrast: undefined, motion: undefined });
    expect(dressOf(plain, () => true)).toMatchObject({ contrast: 'more', motion: 'less' });
    expect(dressOf({ ...plain, contrast: 'more', motion: 'less' }, nothing)).toMatchObject({
      contrast: 'more',
      motion: 'less',
    });
  });

  it('leaves away what is as usual', () => {
    expect(dressOf(plain, nothing)).toEqual({ theme: 'night' });
    expect(dressOf({ ...plain, size: 2, font: 'plain', aloud: true }, nothing)).toEqual({
      theme: 'night',
      size: '2',
      font: 'plain',
      aloud: 'on',
    });
  });
});
