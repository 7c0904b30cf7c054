import { expect, it } from 'vitest';
import { givesWay } from '../../src/stage/give-way.ts';

it('the first frame after a press is the page’s, every other one the stage’s', () => {
  const page = new EventTarget();
  const isPages = givesWay(page);
  expect(isPages()).toBe(false);
  for (const kind of ['pointerdown', 'click', 'keydown']) {
    page.dispatchEvent(new Event(kind));
    expect([isPages(), isPages()]).toEqual([true, false]);
  }
  page.dispatchEvent(new Event('pointermove'));
  expect(isPages()).toBe(false);
  // However many presses came before it, one frame answers them.
  for (let press = 0; press < 3; press += 1) page.dispatchEvent(new Event('click'));
  expect([isPages(), isPages()]).toEqual([true, false]);
});
