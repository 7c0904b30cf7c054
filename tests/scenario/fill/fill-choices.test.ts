import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../../src/scenario/bounds.ts';
import { fillChoices } from '../../../src/scenario/fill/fill-choices.ts';

const KNOWN = {
  sets: new Map([
    ['places', ['quay', 'hut']],
    ['boat', ['ann', 'bee']],
  ]),
  named: new Set(['quay', 'hut', 'ann', 'bee', 'firm']),
};

describe('the choices of a move', () => {
  it('are lists, or what a set holds', () => {
    const { choose, findings } = fillChoices(
      { choose: { to: 'places', ship: 'boat', pace: ['slow', 'firm'] } },
      'moves.m',
      KNOWN,
    );
    expect(choose).toEqual({ to: ['quay', 'hut'], ship: ['ann', 'bee'], pace: ['slow', 'firm'] });
    expect(findings).toEqual([]);
  });
  it('are called by what their thing is called, by what the author writes, or by their id', () => {
    const names = { pace: { fast: 'At full speed' }, to: { hut: 'The old hut' } };
    const { choiceNames } = fillChoices(
      { choose: { to: 'places', pace: ['slow_down', 'fast', 'firm'] }, names },
      'moves.m',
      KNOWN,
    );
    expect(choiceNames).toEqual({
      to: { hut: 'The old hut' },
      pace: { slow_down: 'Slow down', fast: 'At full speed' },
    });
  });
  it.each([
    ['a set there is not', { choose: { to: 'place' } }, 'unknown_choice moves.m.choose.to Did you mean “places”?'],
    [
      'a name of no choice',
      { choose: { to: 'places' }, names: { too: {} } },
      'unknown_key moves.m.names.too Did you mean “to”?',
    ],
    [
      'a name of no value',
      { choose: { to: 'places' }, names: { to: { qay: 'Q' } } },
      'unknown_key moves.m.names.to.qay Did you mean “quay”?',
    ],
  ])('are complained of: %s', (_, form, said) => {
    expect(
      fillChoices(form, 'moves.m', KNOWN).findings.map(({ code, path, hint }) => `${code} ${path} ${hint}`),
    ).toEqual([said]);
  });
  it('may make only so many moves of one', () => {
    const values = (count: number): string[] => Array.from({ length: count }, (_, n) => `v${n}`);
    const most = BOUNDS.moveForms / 10;
    expect(fillChoices({ choose: { a: values(10), b: values(most) } }, 'moves.m', KNOWN).findings).toEqual([]);
    expect(fillChoices({ choose: { a: values(10), b: values(most + 1) } }, 'moves.m', KNOWN).findings).toMatchObject([
      { code: 'too_many', path: 'moves.m.choose' },
    ]);
  });
});
