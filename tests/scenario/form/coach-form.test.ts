import { describe, expect, it } from 'vitest';
import { small, smallScenario } from '../../fixtures/small-scenario.ts';

const PARTS = `
moves: { wave: { by: north, text: Wave } }
issues: { river: { gives: south, levels: { closed: {}, open: { north: 10 } } } }
`;
const hints = (...written: readonly string[]): string => `${PARTS}lesson: { coach: [ ${written.join(', ')} ] }`;
const found = (parts: string): readonly string[] => small(parts).problems.map(({ code }) => code);

describe('the hints of a lesson', () => {
  it('are kept in their order, with what they ask as expressions', () => {
    const parts = hints(
      '{ on: orders, look: wave, text: Wave to them }',
      `{ on: offer, seat: north, answered: refused, when: turn > 1, until: 'offered.river == "open"', text: Ask }`,
    );
    const { lesson } = smallScenario(parts);
    expect(lesson?.coach?.map(({ on, look, seat, answered }) => [on, look, seat, answered])).toEqual([
      ['orders', 'wave', undefined, undefined],
      ['offer', undefined, 'north', 'refused'],
    ]);
    expect(lesson?.coach?.[1]?.until?.source).toBe('offered.river == "open"');
  });

  it.each([
    ['stand beside a question that is asked', '{ on: lunch, text: Eat }', 'unknown_word'],
    ['say something', '{ on: orders, text: "" }', 'empty_text'],
  ])('%s', (_, written, code) => {
    expect(found(hints(written))).toEqual([code]);
  });

  it('are at most forty', () => {
    expect(found(hints(...Array.from({ length: 41 }, () => '{ on: orders, text: Look }')))).toEqual(['too_many']);
  });
});

describe('the game for beginners', () => {
  const practice = (written: string): string => `${PARTS}lesson: { practice: { ${written} } }`;

  it('has a chair, luck and what must come of it', () => {
    expect(smallScenario(practice('chair: south, seed: lamp')).lesson?.practice).toEqual({
      chair: 'south',
      seed: 'lamp',
      force: {},
    });
  });
  it('has a seed', () => {
    expect(found(practice('chair: south'))).toEqual(['missing_key']);
  });
});
