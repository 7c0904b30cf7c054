import { draftOf, draftOnTable, type Draft } from './draft.ts';
import { partyRules } from './entries.ts';
import type { Decision, Question } from './game.ts';
import type { Position } from './position.ts';
import { mustSign } from './signing.ts';
import type { Refusal } from './step.ts';
import { passes } from './win-set.ts';

/** What a decision would put a seat's own name to, if the others sign; undefined where it has nothing to sign. */
function signedBy(position: Position, question: Question, decision: Decision): Draft | undefined {
  const { rulebook, state } = position;
  const signs = (draft: Draft): Draft | undefined => (mustSign(rulebook, draft, question.seat) ? draft : undefined);
  if (question.kind === 'answer' && decision.kind === 'answer' && decision.accepts) {
    return signs(draftOnTable(rulebook, state));
  }
  if (question.kind === 'offer' && decision.kind === 'offer') {
    return signs(draftOf(rulebook, question.table, decision.package, question.seat));
  }
  return undefined;
}

/**
 * Why a seat that plays for itself cannot sign, or offer to sign, a package: its home would not carry it. What is ratified
 * must lie in the win-set of every signatory: Putnam, International Organization 42 (1988). `position`: as the seat sees it,
 * so that nothing hidden decides what it may do. Written lines and chance are not held to it: they show what would follow.
 */
export function whyNotAtHome(position: Position, question: Question, decision: Decision): Refusal | undefined {
  const draft = signedBy(position, question, decision);
  if (draft === undefined || passes(position, question.seat, draft)) return undefined;
  return { code: 'not_at_home', path: `parties.${partyRules(position.rulebook, question.seat).id}.constituencies` };
}
