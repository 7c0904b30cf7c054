import type { Scenario } from '../../scenario/scenario.ts';
import { lookUp, type Directory } from './directory.ts';
import type { Findings } from './findings.ts';
import type { Sketch } from './draft.ts';

/** Deeds the format gives every scenario: leaving, mandates, waivers, the agenda; and the events. */
export function draftGenerated(scenario: Scenario, directory: Directory, findings: Findings): Sketch[] {
  return [
    ...leaving(scenario, directory, findings),
    ...mandates(scenario),
    ...waivers(scenario, directory, findings),
    ...agendas(scenario, directory, findings),
    ...events(scenario),
  ];
}

function leaving(scenario: Scenario, directory: Directory, findings: Findings): Sketch[] {
  return Object.entries(scenario.walkAways).map(([id, rules]) => {
    const path = `walk_away.${id}`;
    const party = lookUp(findings, directory.parties, id, path, { key: true });
    return { id: `${id}.leave`, kind: 'leave', party, path, effects: rules.do, group: 'leave' };
  });
}

function mandates(scenario: Scenario): Sketch[] {
  return Object.entries(scenario.parties).flatMap(([id, rules], party) =>
    Object.keys(rules.mandates?.any ?? {}).map((mandate, index) => ({
      id: `${id}.mandate.${mandate}`,
      kind: 'mandate' as const,
      party,
      path: `parties.${id}.mandates.any.${mandate}`,
      group: 'mandate',
      own: [{ kind: 'mandate' as const, mandate: index }],
    })),
  );
}

function waivers(scenario: Scenario, directory: Directory, findings: Findings): Sketch[] {
  return Object.entries(scenario.preconditions).flatMap(([id, rules], precondition) => {
    const path = `preconditions.${id}`;
    const party = lookUp(findings, directory.parties, rules.of, `${path}.of`);
    if (Object.keys(rules.waive).length === 0) return [];
    const own = [{ kind: 'waive' as const, precondition }];
    return [{ id: `${rules.of}.waive.${id}`, kind: 'waive' as const, party, path, group: 'waive', own }];
  });
}

/** An agenda is set by deeds only where the list is longer than what may stand on it. */
function agendas(scenario: Scenario, directory: Directory, findings: Findings): Sketch[] {
  return Object.entries(scenario.tables).flatMap(([id, { agenda }], table) => {
    if (agenda.setBy === undefined) return [];
    const path = `tables.${id}`;
    const by = agenda.setBy;
    const party = lookUp(findings, directory.parties, by, `${path}.agenda.set_by`);
    if (agenda.of.length <= agenda.atMost) return [];
    return agenda.of.flatMap((name) => {
      const issue = directory.issues.indexOf(name);
      return [true, false].map((on) => ({
        id: `${by}.agenda.${id}.${name}.${on ? 'on' : 'off'}`,
        kind: 'agenda' as const,
        party,
        path,
        group: `agenda.${id}`,
        own: [{ kind: 'agenda' as const, table, issue, on }],
      }));
    });
  });
}

function events(scenario: Scenario): Sketch[] {
  return Object.entries(scenario.events).flatMap(([id, event]) => {
    const path = `events.${id}`;
    return event.kind === 'group' ? [] : [{ id: `event.${id}`, kind: 'event' as const, path, effects: event.do }];
  });
}
