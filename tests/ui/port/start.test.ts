import { describe, expect, it } from 'vitest';
import { plainGame } from '../../../src/ui/port/start.ts';

describe('a game as one click begins it', () => {
  it('is one chair against the house at its middle level, the whole length, on luck that is drawn', () => {
    expect(plainGame('harbour', 'north')).toEqual({
      scenario: 'harbour',
      chairs: ['north'],
      level: 'normal',
      length: 'full',
      seed: '',
    });
  });

  it('asks for no view of the world, so that the scenario has its own', () => {
    expect(plainGame('harbour', 'north')).not.toHaveProperty('assumption');
  });
});
