import type { Phase } from '../../rules/layout.ts';
import type { SummitRules } from '../../rules/rulebook.ts';
import { NO_SUMMIT } from '../named-condition.ts';
import { sentence } from './citation.ts';
import { citationPart, conditionPart } from './deed-parts.ts';
import { operand } from './expression-text.ts';
import { endingText, summitConditions, type NamedText } from './named-text.ts';
import { offerAtSummit, offerAtTable, signing } from './talks.ts';
import type { Telling } from './telling.ts';
import { does, metaOf, type ChartOn, type ChartTransition } from './transition.ts';

/** What follows by itself, or is said at a table, in each phase: what moves the phase, offers, answers, signatures, the ending. */
export function courseOf(telling: Telling): Readonly<Record<Phase, ChartOn>> {
  const { calls, mainSummit, parties, summits, tables } = telling.rulebook;
  const main = summits[mainSummit];
  const planners = parties.flatMap(({ id, plans }) => (plans ? [id] : [])).join(', ');
  const epilogue = main === undefined ? 1 : Math.max(1, main.epilogueTurns);
  const readings = `the first time, debts of readings × ${calls.epilogue}`;
  return {
    briefing: { 'enter/orders': to('orders', `Sealed orders are asked of ${planners}.`) },
    orders: { close_orders: to('talks', `Every order is opened: party by party, ${planners}; who leaves, last.`) },
    talks: {
      offer: tables.map((table) => offerAtTable(telling, table)),
      answer: ANSWER,
      sign: signing(telling),
      next_table: does('the next table', 'The table has nothing more to exchange, or does not talk.'),
      'enter/events': to('events', 'Every table has talked.'),
    },
    events: {
      'enter/aftermath': { ...to('aftermath', 'Every event of the turn has come or not.'), ...drifts(telling) },
    },
    aftermath: {
      ...Object.fromEntries(summits.map((summit) => [`open_summit/${summit.id}`, opening(telling, summit)])),
      ...(parties.some(({ leave }) => leave >= 0) ? endingsOf(telling, 'A walk-away has stood its time.') : {}),
      ...turnOver(telling),
    },
    summit: {
      offer: summits.map((summit) => offerAtSummit(telling, summit)),
      answer: ANSWER,
      sign: does(
        'in force',
        'All who must have said yes. What follows from each level comes at once, and the rounds end.',
      ),
      close_summit: to('aftermath', 'The rounds are over, something is signed, or somebody has left.'),
    },
    epilogue: {
      epilogue_turn: {
        description: `${epilogue} in all. Readings meet; what was signed is kept or broken, by everyone.`,
        actions: [readings, 'clauses kept or broken'],
      },
      ...endingsOf(telling, ''),
    },
    ended: {},
  };
}

const ANSWER = does('yes or no', 'Whoever must sign says yes or no. One no ends the exchange.');

/** What passes by itself with every turn. */
function drifts({ rulebook }: Telling): Pick<ChartTransition, 'actions'> {
  const lines = rulebook.gauges.flatMap(({ id, drift }) =>
    drift === 0 ? [] : [`${id} ${drift > 0 ? '+' : ''}${drift}`],
  );
  return { actions: [...lines, `debts of readings × ${rulebook.calls.direct}, where a direct channel has opened`] };
}

const to = (target: Phase, description: string): ChartTransition => ({ target, description });

const withoutSummit = (target: Phase, what: string, expression: string): ChartTransition => ({
  target,
  guard: NO_SUMMIT,
  description: `No summit can sit: ${what}. If ${expression}.`,
  ...metaOf({ expression }),
});

/** Where no summit sits: another turn, or, after the main summit and after the last turn, the epilogue. */
function turnOver({ rulebook, scenario }: Telling): ChartOn {
  const { mainSummit, summits, turns } = rulebook;
  const main = summits[mainSummit];
  const over = main === undefined ? `turn >= ${turns}` : `(held.${main.id} || turn >= ${turns})`;
  const none = summits.map(({ id }) => `!due(${id})`);
  const word = scenario.calendar.word.toLowerCase();
  return {
    'enter/briefing': withoutSummit('briefing', `another ${word} begins`, [...none, `!${operand(over)}`].join(' && ')),
    'enter/epilogue': withoutSummit('epilogue', 'there is no more to come', [...none, over].join(' && ')),
  };
}

/** A summit opens: everything it asks, one condition a line. */
function opening(telling: Telling, summit: SummitRules): ChartTransition {
  const { name = summit.id, cites = [] } = telling.scenario.summits[summit.id] ?? {};
  const guards = summitConditions(telling, summit);
  const lines = guards.map((guard) =>
    [
      `- ${guard.name}: ${sentence(guard.text)}`,
      ...conditionPart(guard.expression),
      ...citationPart(guard.citations),
    ].join(' '),
  );
  return {
    target: 'summit',
    guard: guards.map((guard) => guard.name).join(' && '),
    description: [[sentence(name), ...citationPart(cites)].join(' '), ...lines].join('\n'),
    actions: [`debts of readings between the two × ${telling.rulebook.calls.summit}`],
    ...metaOf({
      expression: guards.map(({ expression }) => operand(expression)).join(' && '),
      citations: cites,
      guards,
    }),
  };
}

/** Every ending, in the order in which they are asked: the first that holds. */
function endingsOf(telling: Telling, first: string): ChartOn {
  const { endings } = telling.rulebook;
  return Object.fromEntries(endings.map(({ id, when }) => [`end/${id}`, ending(endingText(telling, id, when), first)]));
}

function ending({ name, text, expression, citations }: NamedText, first: string): ChartTransition {
  return {
    target: 'ended',
    guard: name,
    description: [
      ...(first === '' ? [] : [first]),
      sentence(text),
      ...(expression === '' ? ['Otherwise.'] : conditionPart(expression)),
      ...citationPart(citations),
    ].join(' '),
    ...metaOf({ expression, citations }),
  };
}
