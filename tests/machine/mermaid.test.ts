import { describe, expect, it } from 'vitest';
import { mermaidOf } from '../../src/machine/mermaid.ts';
import { rulebookOf, shippedScenario } from '../fixtures/shipped.ts';

const scenario = shippedScenario('camp_david_1978');
const lines = mermaidOf(rulebookOf(scenario), scenario).split('\n');

describe('the chart as mermaid text', () => {
  it('is a state diagram with a title', () => {
    expect(lines.slice(0, 4)).toEqual(['---', 'title: Thirteen Days at Camp David', '---', 'stateDiagram-v2']);
  });

  it('shows what moves a track, with its guard', () => {
    expect(lines).toContain('    talks__together --> talks__packing : egypt.pack [turns_left < 6]');
    expect(lines).toContain('    airfield_etzion__replaced --> airfield_etzion__ceded : signed.airfields.given_up');
  });

  it('shows where each region begins, and names it as players read it', () => {
    expect(lines).toContain('  state "The talks" as talks {');
    expect(lines).toContain('    [*] --> talks__together');
  });

  it('leaves out what moves nothing', () => {
    expect(lines.filter((line) => line.includes('us.praise'))).toEqual([]);
  });

  it('opens as many regions as it closes', () => {
    const count = (end: string): number => lines.filter((line) => line.endsWith(end)).length;
    expect(count('{')).toBe(count('}'));
    expect(count('{')).toBe(5);
  });
});
