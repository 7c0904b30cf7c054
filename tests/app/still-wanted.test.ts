import { describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../src/app/desk.ts';
import { stillWanted } from '../../src/app/still-wanted.ts';

const deskWith = (close: () => void): Desk => ({ id: 'one', close }) as unknown as Desk;

describe('a game that is being brought back', () => {
  it.each([true, false])('while the player stays: %s, is shown or closed again', async (stays) => {
    const close = vi.fn<() => void>();
    const desk = deskWith(close);
    let here = true;
    const shown = stillWanted(Promise.resolve(desk), () => here);
    here = stays;
    expect(await shown).toBe(stays ? desk : undefined);
    expect(close).toHaveBeenCalledTimes(stays ? 0 : 1);
  });

  it.each([
    [true, 'This cannot be read.'],
    [false, undefined],
  ])('and cannot be: wanted %s, it says %s', async (wanted, said) => {
    expect(await stillWanted(Promise.resolve('This cannot be read.'), () => wanted)).toBe(said);
  });

  it('is asked about only when it has come', async () => {
    const wanted = vi.fn<() => boolean>(() => true);
    const never = stillWanted(new Promise(() => undefined), wanted);
    await Promise.race([never, Promise.resolve()]);
    expect(wanted).not.toHaveBeenCalled();
  });
});
