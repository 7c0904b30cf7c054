import { at, never } from '../kit/never.ts';
import type { Decision } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Clause } from '../rules/step.ts';
import type { DecisionEntry, WrittenClause } from './record.ts';

/** A decision as it is written down. */
export function entryOf(rulebook: Rulebook, turn: number, seat: number, decision: Decision): DecisionEntry {
  const made = { turn, seat: at(rulebook.parties, seat).id };
  switch (decision.kind) {
    case 'orders':
      return { ...made, kind: 'order', deeds: decision.deeds.map((deed) => at(rulebook.deeds, deed).id) };
    case 'deed':
      return { ...made, kind: 'deed', deed: at(rulebook.deeds, decision.deed).id };
    case 'offer': {
      const written = decision.package.map((clause) => writeClause(rulebook, clause));
      return { ...made, kind: 'offer', package: written, public: decision.public };
    }
    case 'answer':
      return { ...made, kind: 'answer', accepts: decision.accepts };
    case 'pass':
      return { ...made, kind: 'pass' };
    default:
      return never(decision);
  }
}

function writeClause({ issues }: Rulebook, { issue, level, wording }: Clause): WrittenClause {
  const rules = at(issues, issue);
  return { issue: rules.id, level: at(rules.levels, level).id, wording };
}

/** The decision that an entry wrote down; undefined where it names what this rulebook does not have. */
export function decisionOf(rulebook: Rulebook, entry: DecisionEntry): Decision | undefined {
  switch (entry.kind) {
    case 'order': {
      const deeds = entry.deeds.map((id) => deedOf(rulebook, id));
      return deeds.includes(-1) ? undefined : { kind: 'orders', deeds };
    }
    case 'deed': {
      const deed = deedOf(rulebook, entry.deed);
      return deed < 0 ? undefined : { kind: 'deed', deed };
    }
    case 'offer': {
      const clauses = entry.package.map((clause) => readClause(rulebook, clause));
      const known = clauses.filter((clause) => clause !== undefined);
      return known.length < clauses.length ? undefined : { kind: 'offer', package: known, public: entry.public };
    }
    case 'answer':
      return { kind: 'answer', accepts: entry.accepts };
    case 'pass':
      return { kind: 'pass' };
    default:
      return never(entry);
  }
}

function deedOf({ deedById }: Rulebook, id: string): number {
  return Object.hasOwn(deedById, id) ? (deedById[id] ?? -1) : -1;
}

function readClause({ issues }: Rulebook, { issue, level, wording }: WrittenClause): Clause | undefined {
  const index = issues.findIndex((rules) => rules.id === issue);
  const place = issues[index]?.levels.findIndex((rules) => rules.id === level) ?? -1;
  return place < 0 ? undefined : { issue: index, level: place, wording };
}
