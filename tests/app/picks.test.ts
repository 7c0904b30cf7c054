import { expect, it } from 'vitest';
import { openPicks } from '../../src/app/picks.ts';

it('what is pointed at in a list is told to who asked for that, opens nothing, and nobody hears of it any more once it is enough', () => {
  const picks = openPicks();
  const picked: (string | undefined)[] = [];
  const pointed: (string | undefined)[] = [];
  picks.watch((what) => picked.push(what?.id));
  const stop = picks.watchPoint((what) => pointed.push(what?.id));
  picks.point({ kind: 'place', id: 'bay' });
  picks.pick({ kind: 'place', id: 'hill' });
  picks.point(undefined);
  stop();
  picks.point({ kind: 'place', id: 'west' });
  expect(pointed).toEqual(['bay', undefined]);
  expect(picked).toEqual(['hill']);
  expect(picks.last()?.id).toBe('hill');
});
