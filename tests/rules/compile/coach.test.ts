import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/rules/compile.ts';
import { smallScenario } from '../../fixtures/small-scenario.ts';

const PARTS = `
parties: { north: { seat: playable }, south: {}, ferryman: { seat: reactive } }
moves: { wave: { by: north, text: Wave } }
issues: { river: { gives: south, levels: { closed: {}, open: { north: 100, south: -100 } } } }
tables: { bridge: { parties: [north, south], agenda: { of: [river] } } }
`;
const found = (lesson: string): readonly (readonly [code: string, path: string])[] =>
  compile(smallScenario(`${PARTS}lesson: { ${lesson} }`))
    .findings.filter(({ path }) => path.startsWith('lesson'))
    .map(({ code, path }) => [code, path]);

describe('the meaning of a lesson', () => {
  it.each([
    [
      'a hint points at what there is',
      'coach: [ { on: orders, look: wawe, text: Look } ]',
      'unknown_name',
      'coach.0.look',
    ],
    [
      'a hint is for a party there is',
      'coach: [ { on: orders, seat: nort, text: Look } ]',
      'unknown_name',
      'coach.0.seat',
    ],
    [
      'a hint asks what is there',
      `coach: [ { on: offer, when: 'rivr == "open"', text: Look } ]`,
      'unknown_name',
      'coach.0.when',
    ],
    [
      'a hint asks for a truth',
      'coach: [ { on: offer, until: turn + 1, text: Look } ]',
      'expression_type',
      'coach.0.until',
    ],
    ['a beginner sits in a chair there is', 'practice: { chair: sout, seed: lamp }', 'unknown_name', 'practice.chair'],
    [
      'who only reacts is no beginner',
      'practice: { chair: ferryman, seed: lamp }',
      'desk_without_orders',
      'practice.chair',
    ],
    [
      'luck brings what there is',
      'practice: { chair: south, seed: lamp, force: { rain: happens } }',
      'unknown_name',
      'practice.force.rain',
    ],
  ])('%s', (_, lesson, code, path) => {
    expect(found(lesson)).toEqual([[code, `lesson.${path}`]]);
  });

  it('is a condition for each hint, where it has one', () => {
    const hints = `{ on: orders, text: Look }, { on: offer, when: turn > 1, until: 'offered.river == "open"', text: Lay }`;
    const { rulebook } = compile(smallScenario(`${PARTS}lesson: { coach: [ ${hints} ] }`));
    const source = (formula: number): string | undefined => rulebook?.formulas[formula]?.source;
    expect(rulebook?.hints.map(({ when, until }) => [source(when), source(until)])).toEqual([
      [undefined, undefined],
      ['turn > 1', 'offered.river == "open"'],
    ]);
  });
});
