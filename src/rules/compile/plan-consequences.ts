import type { Scenario } from '../../scenario/scenario.ts';
import type { Directory } from './directory.ts';
import type { Sketch } from './draft.ts';

/** Deeds that follow from a signature, a surprise, a held summit, a called debt, a mandate given up. */
export function draftConsequences(scenario: Scenario, directory: Directory): Sketch[] {
  return [...called(scenario), ...signed(scenario, directory), ...held(scenario), ...mandates(scenario)];
}

function called({ readings }: Scenario): Sketch[] {
  const effects = readings.whenCalled;
  if (effects.length === 0) return [];
  return [{ id: 'called', kind: 'called', path: 'readings', effects, effectsPath: 'readings.when_called' }];
}

function signed({ issues }: Scenario, { parties }: Directory): Sketch[] {
  return Object.entries(issues).flatMap(([id, rules]) => {
    const path = `issues.${id}`;
    const signatures = Object.entries(rules.whenSigned).map(([level, effects]) => ({
      id: `signed.${id}.${level}`,
      kind: 'signed' as const,
      path: `${path}.levels.${level}`,
      effects,
      effectsPath: `${path}.when_signed.${level}`,
    }));
    const surprises = Object.entries(rules.surprises).map(([party, effects]) => ({
      id: `surprised.${id}.${party}`,
      kind: 'surprised' as const,
      party: parties.indexOf(party),
      path,
      effects,
      effectsPath: `${path}.surprises.${party}`,
    }));
    return [...signatures, ...surprises];
  });
}

function held({ summits }: Scenario): Sketch[] {
  return Object.entries(summits).flatMap(([id, { whenHeld: effects }]) => {
    const path = `summits.${id}`;
    if (effects.length === 0) return [];
    return [{ id: `held.${id}`, kind: 'held' as const, path, effects, effectsPath: `${path}.when_held` }];
  });
}

function mandates({ parties }: Scenario): Sketch[] {
  return Object.entries(parties).flatMap(([id, { mandates: rules }], party) => {
    const lists = { drift: rules?.drift.do ?? [], revised: rules?.revise.do ?? [] };
    return (['drift', 'revised'] as const).flatMap((kind) => {
      const path = `parties.${id}.mandates`;
      const effectsPath = `${path}.${kind === 'drift' ? 'drift' : 'revise'}.do`;
      if (lists[kind].length === 0) return [];
      return [{ id: `${kind}.${id}`, kind, party, path, effects: lists[kind], effectsPath }];
    });
  });
}
