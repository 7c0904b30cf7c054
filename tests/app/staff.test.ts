import { describe, expect, it } from 'vitest';
import { openStaff } from '../../src/app/staff.ts';
import type { Counsel } from '../../src/app/minds/counsel.ts';
import { persona } from '../../src/minds/persona.ts';
import { createSession } from '../../src/session/session.ts';
import { shipped } from './shipped.ts';

const { rulebook } = shipped('first_steps');
const view = createSession({ rulebook, seed: 'x', chairs: {}, rest: persona() }).view(0);
const said: Counsel = { going: { worth: 5, mayCome: 3 }, ranking: [2, 1], words: [] };
const unheard = async (): Promise<never> => Promise.reject(new Error('gone'));

describe('the staff at a screen', () => {
  it('is asked once a moment, and what it says comes as news', async () => {
    let asked = 0;
    let news = 0;
    const counsel = async (): Promise<Counsel> => {
      asked += 1;
      return Promise.resolve(said);
    };
    const staff = openStaff({ counsel, debrief: unheard }, () => void (news += 1));
    expect(staff.counsel('1', view, [1, 2])).toBeUndefined();
    expect(staff.counsel('1', view, [1, 2])).toBeUndefined();
    await staff.settled();
    expect(staff.counsel('1', view, [1, 2])).toEqual(said);
    expect({ asked, news }).toEqual({ asked: 1, news: 1 });
  });

  it('is done without where it cannot be heard: the moves stand unranked, and nobody waits', async () => {
    const staff = openStaff({ counsel: unheard, debrief: unheard }, () => {});
    staff.counsel('1', view, [1]);
    await staff.settled();
    expect(staff.counsel('1', view, [1])).toEqual({ ranking: [], words: [] });
  });

  it('says nothing of a game that was taken back', async () => {
    const staff = openStaff({ counsel: async () => Promise.resolve(said), debrief: unheard }, () => {
      throw new Error('no news');
    });
    staff.counsel('1', view, [1]);
    staff.forget();
    await staff.settled();
    expect(staff.latest(0)).toBeUndefined();
  });
});
