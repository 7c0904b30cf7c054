import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { challengeIn, linkOf, linkTo } from '../../src/app/challenge-link.ts';
import { withoutChallenge } from '../../src/app/challenge.ts';
import type { GameRecord } from '../../src/kernel/record.ts';

const record: GameRecord = {
  format: 1,
  rules: 2,
  scenario: 'bay',
  rulesHash: 'r',
  textHash: 't',
  seed: 'a seed & more',
  assumption: 'calm',
  length: 'short',
  force: {},
  seats: { skerry: 'human', holm: 'strict' },
  entries: [],
  turns: [],
};

describe('an address that names a game', () => {
  it('leads to the same chair, luck, level, length and world', () => {
    const link = linkTo('https://example.org/play/?lang=ko#game-7', record, 'skerry');
    expect(link.startsWith('https://example.org/play/?scenario=bay&check=')).toBe(true);
    expect(challengeIn(new URL(link).search)).toEqual({
      scenario: 'bay',
      chair: 'skerry',
      chairs: ['skerry'],
      seed: 'a seed & more',
      level: 'strict',
      length: 'short',
      assumption: 'calm',
      set: {},
    });
  });
  it('opens alike for all of a class, and is cut where somebody made another of that', () => {
    const named = { scenario: 'bay', seat: 'holm', seed: '1', level: 'easy', length: 'full', assumption: '' };
    const alike = linkOf('https://example.org/play/', { ...named, reading: 'basic', names: 'general' });
    const { search } = new URL(alike);
    expect(challengeIn(search)).toMatchObject({ seed: '1', set: { reading: 'basic', general: true } });
    for (const other of ['&reading=basic', '&names=general', 'basic', 'general'])
      expect(challengeIn(search.replace(other, ''))).toBe('cut');
    const plain = new URL(linkOf('https://example.org/play/', named)).search;
    expect(challengeIn(plain)).toMatchObject({ set: {} });
    for (const more of ['&reading=basic', '&names=general', '&names=all'])
      expect(challengeIn(plain + more)).toBe('cut');
  });
  it('of a class says so, and brings the hints that were chosen with it', () => {
    const named = { scenario: 'bay', seat: 'holm', seed: '1', level: 'easy', length: 'full', assumption: '' };
    const { search } = new URL(linkOf('https://example.org/play/', { ...named, by: 'class', hints: 'on' }));
    expect(challengeIn(search)).toMatchObject({ forClass: true, hints: true });
    for (const part of ['&by=class', '&hints=on']) expect(challengeIn(search.replace(part, ''))).toBe('cut');
    expect(challengeIn(search.replace('hints=on', 'hints=off'))).toBe('cut');
    expect(withoutChallenge(search)).toBe('');
  });
  it('made at the end leads to what is read alike', () => {
    const alike = { reading: 'basic', names: 'general' } as const;
    const { search } = new URL(linkTo('https://example.org/play/', record, 'skerry', 3, alike));
    expect(challengeIn(search)).toMatchObject({ score: 3, set: { reading: 'basic', general: true } });
  });
  it.each(['', '?stage=off', '?lang=ko'])('is about none where none is meant: “%s”', (search) => {
    expect(challengeIn(search)).toBeUndefined();
  });
  it.each([
    '?scenario=bay&seat=skerry',
    '?scenario=%E0%A4%A&seat=holm&seed=1&level=%00',
    '?scenario=bay&seed=1',
    '?seat=skerry&seed=1',
    '?scenario=bay&seat=skerry&seed=',
    '?scenario=bay&seat=skerry&seed=1&level=godlike',
    '?scenario=bay&seat=skerry&seed=1&length=sho',
    `?scenario=bay&seat=skerry&seed=${'1'.repeat(201)}`,
  ])('is cut where a part is wanting or none that there is, and no other game is begun: “%s”', (search) => {
    expect(challengeIn(search)).toBe('cut');
  });
  it('means a whole game among seasoned counterparts where it does not say', () => {
    const plain = challengeIn('?scenario=bay&seat=skerry&seed=1');
    expect(plain).toMatchObject({ level: 'normal', length: 'full' });
    expect(plain).not.toHaveProperty('hints');
  });
  it('is told to be cut wherever it was cut short, and never another game', () => {
    const { search } = new URL(linkTo('https://example.org/play/', record, 'skerry'));
    const seedAt = search.indexOf('seed=');
    for (let end = search.length - 1; end > seedAt; end -= 1) expect(challengeIn(search.slice(0, end))).toBe('cut');
  });
  it('is told to be cut where one letter of it is another', () => {
    const { search } = new URL(linkTo('https://example.org/play/', { ...record, seed: 'abc12' }, 'skerry'));
    const values = [...search.matchAll(/=([^&]+)/g)].flatMap(({ index, 1: value = '' }) =>
      Array.from(value).map((_, letter) => index + 1 + letter),
    );
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.constantFrom(...Array.from('abcdef0123456789')), (place, letter) => {
        fc.pre(search[place] !== letter);
        expect(challengeIn(search.slice(0, place) + letter + search.slice(place + 1))).toBe('cut');
      }),
      { numRuns: 300 },
    );
  });
  it('says of a link without check digits that nobody can tell whether it is whole', () => {
    expect(challengeIn('?scenario=bay&seat=skerry&seed=1&level=normal')).toMatchObject({ seed: '1', unchecked: true });
  });
  it('carries the score to beat, to one digit, and is cut where somebody made another of it', () => {
    const { search } = new URL(linkTo('https://example.org/play/', record, 'skerry', -12.34));
    expect(challengeIn(search)).toMatchObject({ score: -12.3, seed: 'a seed & more' });
    expect(challengeIn(search.replace('-12.3', '-52.3'))).toBe('cut');
    expect(challengeIn(search.replace('score=-12.3', 'score=much'))).toBe('cut');
    expect(challengeIn(new URL(linkTo('https://example.org/play/', record, 'skerry')).search)).not.toHaveProperty(
      'score',
    );
  });
});
