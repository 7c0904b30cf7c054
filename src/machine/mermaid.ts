import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { chartOf, transitionsOf, type ChartRegion } from './chart.ts';

/**
 * The chart as mermaid text: what moves the phase and each copy of each track, with its guard. Deeds that move neither are
 * left out; those of one rule that go the same way under the same condition share an arrow.
 */
export function mermaidOf(rulebook: Rulebook, scenario: Scenario): string {
  const regions = Object.entries(chartOf(rulebook, scenario).states).flatMap(([key, region]) => [
    `  state "${plain(region.meta?.name ?? key)}" as ${idOf(key)} {`,
    ...stateLines(key, region),
    ...arrowLines(key, region),
    '  }',
  ]);
  return ['---', `title: ${JSON.stringify(scenario.title)}`, '---', 'stateDiagram-v2', ...regions, ''].join('\n');
}

/**
 * One line of text in which nothing is a mark of mermaid's own (colons and semicolons end a label, a number sign begins an
 * entity, quotes a name) or of the page it is drawn on; what would be stands as an entity: `#58;` is a colon.
 */
function plain(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll(/[:;#"<{}%`\\]/g, entity);
  // Anywhere in a line this would be an order to the drawer.
  return line.replaceAll(/\bdirection (?=TB|BT|RL|LR)/gi, (word) => word.replace(' ', entity));
}

const entity = (mark: string): string => `#${mark.codePointAt(0)};`;

/** Ids are words; a region's own begins with one that is no keyword of mermaid's. */
const idOf = (region: string, state?: string): string =>
  [`in_${region.replaceAll(/\W/g, '_')}`, ...(state === undefined ? [] : [state])].join('__');

function stateLines(key: string, region: ChartRegion): string[] {
  const named = Object.entries(region.states).map(
    ([id, { description, meta }]) =>
      `    state "${plain(meta?.name ?? description ?? id.replaceAll('_', ' '))}" as ${idOf(key, id)}`,
  );
  return [...named, `    [*] --> ${idOf(key, region.initial)}`];
}

function arrowLines(key: string, region: ChartRegion): string[] {
  return Object.entries(region.states).flatMap(([state, { on = {} }]) => {
    const events = new Map<string, { readonly arrow: string; readonly condition: string; readonly events: string[] }>();
    for (const [event, ways] of Object.entries(on)) {
      for (const { target, guard = event, meta } of transitionsOf(ways)) {
        if (target === undefined) continue;
        const expression = meta?.guards === undefined ? meta?.expression : guard;
        const condition = expression === undefined ? '' : ` [${expression}]`;
        const arrow = `${idOf(key, state)} --> ${idOf(key, target)}`;
        const shared = [arrow, guard, condition].join('\n');
        const known = events.get(shared) ?? { arrow, condition, events: [] };
        events.set(shared, { ...known, events: [...known.events, event] });
      }
    }
    return [...events.values()].map((each) => `    ${each.arrow} : ${plain(each.events.join(', ') + each.condition)}`);
  });
}
