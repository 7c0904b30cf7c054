import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/scenario/texts.ts';
import { copyChosen, copyName } from '../../src/session/copy-name.ts';
import { rulebookOf } from '../fixtures/shipped.ts';
import { smallScenario } from '../fixtures/small-scenario.ts';

const scenario = smallScenario(`
parties: { north: { seat: playable }, south: {} }
tracks:
  taken: { name: The taken, each: { kim: Mr Kim, lee: Mrs Lee }, general: An islander, states: [away, home], no_way_out: [home] }
  guide: { name: The guide, each: { jo: Jo }, general: A guide, states: [away, home], no_way_out: [home] }
  boat: { name: The boats, each: { red: The red one, blue: The blue one }, states: [away, home], no_way_out: [home] }
  road: { name: The road, states: [open, closed], no_way_out: [closed] }
moves: { m: { by: north, text: M, do: [ shift: { taken.each: away -> home, guide.each: away -> home, boat.each: away -> home, road: open -> closed } ] } }
`);
const rulebook = rulebookOf(scenario);
const texts = textsOf(scenario);
const text = (path: string): string => texts.get(path) ?? '';

const names = (general: boolean): string[] =>
  rulebook.copies.map((_, copy) => copyName(rulebook, { text, general }, copy));

describe('a copy of a track', () => {
  it('has its own name', () => {
    expect(names(false)).toEqual(['Mr Kim', 'Mrs Lee', 'Jo', 'The red one', 'The blue one', 'The road']);
  });

  it('in general words is one of its kind, numbered where there are several; where a track has none, it keeps its name', () => {
    expect(names(true)).toEqual([
      'An islander (1)',
      'An islander (2)',
      'A guide',
      'The red one',
      'The blue one',
      'The road',
    ]);
  });

  it('is what a choice means only where all its values are copies of one track', () => {
    expect(copyChosen(rulebook, ['kim', 'lee'], 'lee')).toBe(1);
    expect(copyChosen(rulebook, ['kim', 'nobody'], 'kim')).toBe(-1);
    expect(copyChosen(rulebook, ['kim', 'red'], 'kim')).toBe(-1);
  });
});
