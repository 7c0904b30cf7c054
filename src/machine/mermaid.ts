import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { chartOf, type Chart, type ChartRegion } from './chart.ts';

/** The chart as mermaid text: what moves the phase and each copy of each track. Deeds that move neither are left out. */
export function mermaidOf(rulebook: Rulebook, scenario: Scenario): string {
  const chart = chartOf(rulebook, scenario);
  const regions = Object.entries(chart.states).flatMap(([key, region]) => [
    `  state "${quiet(region.description ?? key)}" as ${idOf(key)} {`,
    ...states(key, region),
    ...arrows(key, region),
    '  }',
  ]);
  return ['---', `title: ${quiet(titleOf(chart))}`, '---', 'stateDiagram-v2', ...regions, ''].join('\n');
}

const titleOf = (chart: Chart): string => chart.description.replaceAll(':', ' -');

/** Mermaid ends a label at these, or reads them as marks of its own. */
const quiet = (text: string): string => text.replaceAll('"', "'").replaceAll(/[;#\n]/g, ',');

const idOf = (...parts: readonly string[]): string => parts.join('__').replaceAll(/\W/g, '_');

function states(key: string, region: ChartRegion): string[] {
  const named = Object.entries(region.states).map(
    ([id, node]) => `    state "${quiet(node.description ?? id.replaceAll('_', ' '))}" as ${idOf(key, id)}`,
  );
  return [...named, `    [*] --> ${idOf(key, region.initial)}`];
}

function arrows(key: string, region: ChartRegion): string[] {
  return Object.entries(region.states).flatMap(([state, { on = {} }]) =>
    Object.entries(on).flatMap(([event, transitions]) =>
      transitions.flatMap(({ target, meta }) => {
        if (target === undefined) return [];
        const label = meta === undefined || meta.expression === '' ? event : `${event} [${meta.expression}]`;
        return [`    ${idOf(key, state)} --> ${idOf(key, target)} : ${quiet(label)}`];
      }),
    ),
  );
}
