import type { ScenarioForm } from '../form/scenario-form.ts';
import { giversOf } from './fill-matter.ts';

/**
 * Who signs an issue that does not say so: both sides of every table whose agenda may hold it, and whoever gives it. Where no
 * table holds it, whoever gives it and whoever it is worth something to. In the order of the parties.
 */
export function signersOf(form: ScenarioForm, id: string): readonly string[] {
  const issue = form.issues?.[id];
  if (issue === undefined) return [];
  const seated = Object.values(form.tables ?? {})
    .filter(({ agenda }) => agenda.of.includes(id))
    .flatMap(({ parties }) => parties);
  const concerned = Object.values(issue.levels).flatMap((level) => Object.keys(level));
  const signers = new Set([...giversOf(issue), ...(seated.length > 0 ? seated : concerned)]);
  return Object.keys(form.parties).filter((party) => signers.has(party));
}
