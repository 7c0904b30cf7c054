import { describe, expect, it } from 'vitest';
import { play } from '../../../src/lab/bargain/play.ts';
import { ACCEPT, type Bargainer, type Occasion } from '../../../src/minds/table/bargainer.ts';

/** Says what it is told to, and keeps what it heard. */
function scripted(...lines: (number | 'yes')[]): Bargainer & { readonly heard: Occasion[] } {
  const heard: Occasion[] = [];
  return {
    heard,
    reply: (occasion) => {
      heard.push(occasion);
      const line = lines.shift();
      if (line === undefined) throw new Error('nothing left to say');
      return line === 'yes' ? ACCEPT : { kind: 'offer', outcome: line };
    },
  };
}

describe('alternating offers', () => {
  it('go back and forth until one is accepted', () => {
    const [one, other] = [scripted(1, 2), scripted(7, 'yes')];
    expect(play([one, other], 5)).toEqual({ agreed: 2, round: 2 });
    expect(one.heard).toEqual([
      { round: 1, offered: undefined },
      { round: 2, offered: 7 },
    ]);
    expect(other.heard.map(({ offered }) => offered)).toEqual([1, 2]);
  });

  it('can be agreed by who spoke first', () => {
    expect(play([scripted(1, 'yes'), scripted(7)], 5)).toEqual({ agreed: 7, round: 2 });
  });

  it('end without agreement when the rounds are over; what is offered last is offered to nobody', () => {
    expect(play([scripted(1, 2), scripted(7, 8)], 2)).toEqual({ agreed: undefined, round: 2 });
  });

  it('do not begin with a yes', () => {
    expect(() => play([scripted('yes'), scripted(1)], 2)).toThrow('Nothing is offered');
  });
});
