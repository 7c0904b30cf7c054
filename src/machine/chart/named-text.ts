import { at } from '../../kit/never.ts';
import type { PreconditionRules, SummitRules } from '../../rules/rulebook.ts';
import { conditionsOfSummit, endingName, preconditionName } from '../named-condition.ts';
import { operand } from './expression-text.ts';
import { conditionText, formulaText, type Telling } from './telling.ts';

/** A condition the statechart asks by name, as readers have it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
  /** Empty where it always holds. */
  readonly expression: string;
  readonly citations: readonly string[];
}

/** What a summit asks, condition by condition: its day, its own `when`, and for the main one every precondition. */
export function summitConditions(telling: Telling, summit: SummitRules): readonly NamedText[] {
  const { preconditions } = telling.rulebook;
  return conditionsOfSummit(telling.rulebook, summit).map((name) => {
    const precondition = preconditions.find(({ id }) => preconditionName(id) === name);
    if (precondition !== undefined) return preconditionText(telling, name, precondition);
    const isDay = name === `summits.${summit.id}.turn`;
    const expression = isDay ? dayText(telling, summit) : formulaText(telling, summit.when);
    return { name, text: isDay ? 'Its day has come' : 'It can be held', expression, citations: [] };
  });
}

/** An ending: what it is called and when it is. */
export function endingText(telling: Telling, id: string, when: number): NamedText {
  const { text = id, cites = [] } = telling.scenario.endings[id] ?? {};
  return { name: endingName(id), text, expression: conditionOnly(telling, when), citations: cites };
}

const conditionOnly = (telling: Telling, when: number): string => (when < 0 ? '' : formulaText(telling, when));

/** The bar in force decides which expression is asked; without one, or waived, it stands in nobody's way. */
function preconditionText(
  telling: Telling,
  name: string,
  { id, bars, of, start, waive }: PreconditionRules,
): NamedText {
  const rules = telling.scenario.preconditions[id];
  const asked = bars.map((bar) => `bar(${id}) == "${bar.id}" ? ${conditionText(telling, bar.met).join('')} : `);
  const bar = bars[start - 1]?.id ?? 'none';
  return {
    name,
    text: `${rules?.text ?? id} (of ${at(telling.rulebook.parties, of).id}, at first: ${rules?.barNames[bar] ?? bar})`,
    expression: waive.length === 0 ? `${asked.join('')}true` : `waived(${id}) || (${asked.join('')}true)`,
    citations: rules?.cites ?? [],
  };
}

/** The turn of a summit: a number, or one for each level of the issue that fixes it. */
function dayText({ rulebook }: Telling, { turnIssue, turns }: SummitRules): string {
  if (turnIssue < 0) return `turn == ${at(turns, 0)}`;
  const { id, levels } = at(rulebook.issues, turnIssue);
  const days = levels.flatMap((level, index) => (turns[index] ? [`${id} == "${level.id}" ? ${turns[index]} : `] : []));
  return `turn == ${operand(`${days.join('')}never`)}`;
}
