import { at } from '../../kit/never.ts';
import type { SummitRules, TableRules } from '../../rules/rulebook.ts';
import { citationPart, conditionPart } from './deed-parts.ts';
import { counted } from './expression-text.ts';
import { conditionText, formulaText, type Telling } from './telling.ts';
import { metaOf, type ChartTransition } from './transition.ts';

/** An offer at a table: who sits there, when it talks, about what. */
export function offerAtTable(telling: Telling, table: TableRules): ChartTransition {
  const { channels, issues, parties } = telling.rulebook;
  const { name = table.id, cites = [] } = telling.scenario.tables[table.id] ?? {};
  const between = table.parties.map((party) => at(parties, party).id).join(' and ');
  const agenda = table.issues.map((issue) => at(issues, issue).id).join(', ');
  const when = conditionText(telling, table.when);
  const expression = [...when, ...(table.channel < 0 ? [] : [`open(${at(channels, table.channel).id})`])].join(' && ');
  const most = `${counted(table.exchanges, 'exchange')} a turn, at most ${table.atMost} of ${agenda}`;
  return {
    guard: `tables.${table.id}`,
    description: [
      `${name}: ${between}.`,
      ...conditionPart(expression),
      `${most}.`,
      ...(table.publishPoints === 0 ? [] : [`Making it public costs ${counted(table.publishPoints, 'point')}.`]),
      ...citationPart(cites),
    ].join(' '),
    actions: ['a package on the table'],
    ...metaOf({ expression, citations: cites }),
  };
}

/** An offer of a leader: what is laid down as agreed, and what that leaves. */
export function offerAtSummit(telling: Telling, summit: SummitRules): ChartTransition {
  const { parties, tables } = telling.rulebook;
  const { name = summit.id, cites = [] } = telling.scenario.summits[summit.id] ?? {};
  const leaders = summit.between.map((party) => at(parties, party).id).join(', then ');
  const prepared = formulaText(telling, summit.prepared);
  return {
    guard: `summits.${summit.id}`,
    description: [
      `${name}: ${leaders}, in ${counted(summit.rounds, 'round')}.`,
      `Of the issues last agreed at ${at(tables, summit.table).id} as many as ${prepared} are laid down as agreed; anything else must be vague.`,
      ...citationPart(cites),
    ].join(' '),
    actions: ['a package on the table'],
    ...metaOf({ expression: `sits(${summit.id})`, citations: cites }),
  };
}

/** A signature: what is in force by it and what waits. */
export function signing({ rulebook }: Telling): ChartTransition {
  const { issues, tables } = rulebook;
  const waiting = tables.flatMap(({ id, prepares }) => (prepares ? [id] : []));
  const atOnce = issues.flatMap(({ id, arranges }) => (arranges ? [id] : []));
  return {
    actions: ['in force, or agreed'],
    description: [
      'All who must have said yes: the levels are in force, and what follows from each comes at once.',
      ...(waiting.length === 0
        ? []
        : [`At ${waiting.join(', ')} they are agreed and wait for the leaders, while these may still meet.`]),
      ...(atOnce.length === 0 ? [] : [`What fixes a day or a place stands at once: ${atOnce.join(', ')}.`]),
    ].join(' '),
  };
}
