import { beforeAll, describe, expect, it } from 'vitest';
import { benchOf, drawUp, reportNamed } from '../../src/lab/laboratory.ts';
import type { Figure } from '../../src/lab/report.ts';
import { shippedScenario } from '../fixtures/shipped.ts';

// That the three capitals that decide can be told apart by what they do, in the directions that the reporting and their tempers
// say; among personas, all of one mind but for what the scenario gives their party. The bounds are wide: in 120 games all that is
// compared lies apart by more than its intervals (src/minds/README.md).
describe('spring 2018: who decides is known by what it does', () => {
  const figures = new Map<string, Figure>();
  beforeAll(() => {
    const bench = benchOf(shippedScenario('korea_2018'), { games: 24, seed: 'known' });
    for (const figure of drawUp(bench, reportNamed('characters'))) figures.set(figure.id, figure);
  }, 120_000);
  const valueOf = (id: string): number => figures.get(id)?.value ?? 0;

  it('Pyongyang keeps in its early offers nearly all that it hopes for, Seoul gives most away, Washington stands between (C9, C13)', () => {
    expect(valueOf('dprk.kept_early')).toBeGreaterThan(valueOf('us.kept_early'));
    expect(valueOf('us.kept_early')).toBeGreaterThan(valueOf('rok.kept_early') + 0.05);
  });

  it('Pyongyang gives way when the day is near (C9)', () => {
    expect(valueOf('dprk.kept_late')).toBeLessThan(valueOf('dprk.kept_early') - 0.03);
  });

  it('Seoul is ready to take what is put forward, more than either of the others (C13)', () => {
    expect(valueOf('rok.yes')).toBeGreaterThan(valueOf('dprk.yes') + 0.1);
    expect(valueOf('rok.yes')).toBeGreaterThan(valueOf('us.yes') + 0.1);
  });

  it('Washington keeps the way out and uses it; Seoul hardly ever leaves (C20, C13)', () => {
    expect(valueOf('us.leaves')).toBeGreaterThan(valueOf('rok.leaves') + 0.1);
    expect(valueOf('rok.leaves')).toBeLessThan(0.1);
  });

  it('Pyongyang talks first of when and where to meet, for the meeting is itself a gain; Seoul of peace and ties (C8)', () => {
    expect(valueOf('dprk.first.venue')).toBeGreaterThan(0.5);
    expect(valueOf('rok.first.ties')).toBeGreaterThan(0.5);
    expect(valueOf('dprk.first.ties')).toBeLessThan(0.3);
  });

  it('Seoul spends its people on both sides of its road, Pyongyang half of what it does on Beijing and the South', () => {
    expect(valueOf('rok.order.washington') + valueOf('rok.order.north')).toBeGreaterThan(0.3);
    expect(valueOf('dprk.order.beijing') + valueOf('dprk.order.north')).toBeGreaterThan(0.25);
  });
});
