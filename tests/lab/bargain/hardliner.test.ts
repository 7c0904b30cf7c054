import { describe, expect, it } from 'vitest';
import { hardliner } from '../../../src/lab/bargain/hardliner.ts';
import { LADDER, said, seated } from '../../fixtures/bilateral.ts';

describe('a hardliner', () => {
  it('asks for its best and takes nothing less', () => {
    const agent = seated(hardliner, LADDER, { kind: 'known', rounds: 5 });
    expect(said(agent, [undefined, 5, 1, 0])).toEqual([0, 0, 0, 'yes']);
  });
});
