import { at } from '../kit/never.ts';
import type { Obstacle, Unplayed } from '../minds/line-player.ts';
import { agreedClause, openIssues, preparedIssues, whyNotOffer } from '../rules/offers.ts';
import type { Clause, RefusalCode } from '../rules/step.ts';
import { stepText } from './line-game.ts';

/** Why the rules refuse something, for who wrote it into a line. */
const REASONS: Readonly<Record<RefusalCode, string>> = {
  not_now: 'this is not the time for it',
  not_yours: 'it is not a move of this party',
  condition: 'its condition does not hold then',
  wrong_state: 'a track that it shifts does not stand where it is shifted from',
  channel_closed: 'the channel it goes over is closed then',
  no_capacity: 'its orders and those before it are more than the party has',
  once_only: 'it can be done only once, and has been',
  done_this_turn: 'it was done in this turn already',
  closed: 'it was closed for good before',
  not_an_option: 'it is not among the answers that are asked for',
  promise_kept_already: 'this is promised already, and stands',
  nothing_to_waive: 'no bar stands there to waive',
  mandate_held: 'this is the mandate already',
  agenda_full: 'the agenda is full: something must come off it first',
  on_agenda_already: 'it is on the agenda already',
  not_on_agenda: 'it is not on the agenda then',
  too_many_issues: 'these are more issues than the table allows',
  empty_package: 'the offer names nothing',
  not_prepared: 'at a summit only what was prepared is offered in its own words, and all else vague',
  not_to_be_undone: 'what holds already on an issue of which nothing is recovered is not taken back',
  nothing_to_word: 'the first level of an issue gives nothing, so it is said plainly or not at all',
  not_at_home: 'it could not be carried at home',
  game_over: 'the game is over',
};

/** The reason alone, in half a sentence. */
export function whyUnplayed({ turn, step, obstacle }: Unplayed): string {
  if (obstacle !== undefined) return offerReason(obstacle) ?? deedReason(obstacle) ?? REASONS[obstacle.refusal.code];
  if (step.kind === 'offer') return `${step.by} is not asked for an offer at ${step.at} in turn ${turn}`;
  const asked = step.kind === 'answer' ? 'for an answer' : 'for a move';
  return `${step.party} is not asked ${asked} in turn ${turn}, or there is nothing to change`;
}

/** The step and the reason: “turn 8: offer of iceland at london: …”. */
export function unplayedText(entry: Unplayed): string {
  return `${stepText(entry)}: ${whyUnplayed(entry)}`;
}

function deedReason({ position: { rulebook, state }, refusal, deed }: Obstacle): string | undefined {
  const rules = rulebook.deeds[deed ?? -1];
  if (refusal.code === 'condition' && rules !== undefined) {
    const source = rulebook.formulas[rules.when]?.source;
    return source === undefined ? undefined : `its condition does not hold then: ${source}`;
  }
  if (refusal.code !== 'wrong_state' || rules === undefined) return undefined;
  const held = rules.guards.flatMap(({ slot, from }) => {
    const copy = rulebook.copies.find((one) => one.slot === slot);
    const stands = at(state, slot);
    if (copy === undefined || ((from >> stands) & 1) !== 0) return [];
    return [`${copy.id} stands at ${rulebook.tracks[copy.track]?.states[stands] ?? '?'}`];
  });
  return held.length === 0 ? undefined : `${held.join(', ')}, from where it is not shifted`;
}

function offerReason({ position, refusal, offer }: Obstacle): string | undefined {
  if (offer === undefined) return undefined;
  const { rulebook, state } = position;
  const { table, summit } = offer;
  const nameOf = (issue: number): string => at(rulebook.issues, issue).id;
  const own = offer.package.filter((clause) => whyNotOffer(position, table, summit, [clause])?.code === refusal.code);
  if (refusal.code === 'not_on_agenda') {
    const open = openIssues(rulebook, state, table).map(nameOf).join(', ');
    return `${own.map(({ issue }) => nameOf(issue)).join(', ')}: not on the agenda then (${open || 'nothing is'})`;
  }
  if (refusal.code !== 'not_prepared') return undefined;
  const prepared = preparedIssues(position, summit);
  const reasons = own.map((clause) => clauseReason(clause));
  return `${reasons.join('; ')}. Prepared are ${prepared.map(nameOf).join(', ') || 'none'}`;

  function clauseReason({ issue }: Clause): string {
    const agreed = prepared.includes(issue) ? agreedClause(rulebook, state, issue) : undefined;
    if (agreed === undefined) return `${nameOf(issue)} is not prepared, so it must stand under vague`;
    const level = rulebook.issues[issue]?.levels[agreed.level]?.id ?? '?';
    return `${nameOf(issue)} was agreed at ${level} in ${agreed.wording} words, and so it must be offered`;
  }
}
