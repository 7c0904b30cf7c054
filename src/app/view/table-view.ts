import { at } from '../../kit/never.ts';
import { whyNotAtHome } from '../../rules/carrying.ts';
import { blankDraft, draftOnTable, type Draft } from '../../rules/draft.ts';
import type { Question } from '../../rules/game.ts';
import { agreedClause, MOST_ISSUES, offerOnTable, preparedIssues, signersOf, whyNotOffer } from '../../rules/offers.ts';
import { isLeavingAtStake, worthOfLeaving } from '../../rules/leaving.ts';
import type { Position } from '../../rules/position.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Package } from '../../rules/step.ts';
import type { Cue } from '../../session/cue.ts';
import type { AnswerView, OnwardView, TableView, Weighing } from '../../ui/port/table.ts';
import type { agreedWhere } from './agreed-where.ts';
import type { clauseNotes } from './clause-notes.ts';
import type { keepingOf } from './keeping.ts';
import type { Lexicon } from './lexicon.ts';
import type { otherDesk } from './other-desk.ts';
import { refusalText } from './refusal-text.ts';
import { draftLaid, replacedBy } from './table-draft.ts';
import type { analystsSay } from './table-odds.ts';
import type { onwardOf as OnwardTold } from './table-onward.ts';
import { issueViews } from './table-issues.ts';
import { weigh } from './weighing.ts';

export type OnwardOf = typeof OnwardTold;

/** What is said at a table once the words for it are here. */
export interface TableAids {
  /** By whom and when it was agreed what waits for leaders, and the cues that tell of it. */
  readonly agreedWhere?: typeof agreedWhere | undefined;
  readonly agreedIn?: readonly Cue[];
  /** What leaders would do with what is agreed here. */
  readonly onwardOf?: OnwardOf | undefined;
  /** How likely it is that what is signed is kept. */
  readonly keepingOf?: typeof keepingOf | undefined;
  /** What of a draft should not be signed unseen. */
  readonly clauseNotes?: typeof clauseNotes | undefined;
  /** How likely a yes is. */
  readonly analystsSay?: typeof analystsSay | undefined;
  /** The other side's chair, before an offer goes. */
  readonly otherDesk?: typeof otherDesk | undefined;
}

/** The table at which a seat is asked, with everything that may lie on it. `ahead`: who looks ahead, bit p for party p. */
export function tableView(
  lexicon: Lexicon,
  position: Position,
  question: Question & { kind: 'offer' | 'answer' },
  last: AnswerView | undefined,
  ahead: number,
  {
    onwardOf,
    analystsSay: odds,
    keepingOf: keeping,
    clauseNotes: notes,
    agreedWhere: where,
    agreedIn = [],
  }: TableAids = {},
): TableView {
  const { rulebook, state } = position;
  const { seat, table, summit } = question;
  const rules = at(rulebook.tables, table);
  const { layout } = rulebook;
  const exchanges = at(state, layout.exchange);
  const place = placeOf(lexicon, position, table, summit);
  const sides = rules.parties.filter((party) => party !== seat);
  const onward =
    summit < 0 && onwardOf && rules.parties.includes(seat)
      ? (draft: Draft) => onwardOf(lexicon, position, seat, table, draft, ahead)
      : undefined;
  const known = new Map<string, Weighing>();
  return {
    name: lexicon.table(table),
    ...(place !== '' && { place }),
    others: sides.map((party) => lexicon.party(party)),
    issues: issueViews(lexicon, position, question),
    atMost: Math.min(rules.atMost, 5),
    left: summit >= 0 ? 0 : Math.max(0, rules.exchanges - exchanges - 1),
    ...(rules.publishPoints > 0 && { publishing: rules.publishPoints }),
    ...(summit >= 0 && {
      summit: { name: lexicon.summit(summit), ...roundOf(position, summit) },
    }),
    ...(summit < 0 &&
      waiting(lexicon, position, table, {
        ...(onward && { onward: () => onward(blankDraft(rulebook, table)) }),
        told: (issues) => where?.(lexicon, agreedIn, issues, { seat, state }) ?? '',
      })),
    ...lastWordAt(position, question),
    ...(question.kind === 'answer' &&
      !rules.parties.includes(seat) && {
        called: clausesCalling(lexicon, rulebook, offerOnTable(rulebook, state), seat),
      }),
    ...(last && { last }),
    // The desk, the stage and its lamps ask the same.
    weigh: (clauses) => {
      const key = JSON.stringify(clauses);
      const weighed = known.get(key) ?? weighAnew(clauses);
      known.set(key, weighed);
      return weighed;
    },
  };

  function weighAnew(clauses: Package): Weighing {
    const onTable = question.kind === 'answer';
    const draft = onTable ? draftOnTable(rulebook, state) : draftLaid(position, question, clauses);
    const refusal =
      (onTable ? undefined : whyNotOffer(position, table, summit, clauses)) ??
      whyNotAtHome(
        position,
        question,
        onTable ? { kind: 'answer', accepts: true } : { kind: 'offer', package: clauses, public: false },
      );
    const replaces = summit < 0 ? replacedBy(lexicon, position, seat, draft) : undefined;
    const weighed = weigh(lexicon, position, seat, draft, replaces && replaces.after - replaces.before);
    const author = onTable ? at(state, layout.offerBy) - 1 : seat;
    const needs = signersOf(rulebook, table, onTable ? offerOnTable(rulebook, state) : clauses);
    const called = needs
      .filter((party) => party !== seat && !rules.parties.includes(party))
      .map((party) => ({ party: lexicon.party(party), clauses: clausesCalling(lexicon, rulebook, clauses, party) }));
    return {
      ...weighed,
      needs: needs.filter((party) => party !== seat && party !== author).map((party) => lexicon.party(party)),
      ...(keeping && { keeping: keeping(lexicon, position, seat, draft) }),
      ...(notes && { notes: notes(lexicon, position, seat, draft) }),
      ...(!onTable && odds?.(lexicon, position, seat, draft, ahead)),
      ...(!onTable && called.length > 0 && { called }),
      ...(replaces && { replaces }),
      ...(onward && clauses.length > 0 && { onward: () => onward(draft) }),
      ...(refusal && { refusal: refusalText(lexicon.words, refusal) }),
    };
  }
}

/** In which of its rounds a summit that sits is, counted from 1; each leader offers once a round. */
export function roundOf(
  { rulebook, state }: Position,
  summit: number,
): { readonly round: number; readonly rounds: number } {
  return {
    round: Math.floor(at(state, rulebook.layout.exchange) / 2) + 1,
    rounds: at(rulebook.summits, summit).rounds,
  };
}

/** Those of some clauses that call a party to sign where it does not sit. */
function clausesCalling(lexicon: Lexicon, rulebook: Rulebook, clauses: Package, party: number): readonly string[] {
  return clauses
    .filter(({ issue, level }) => at(at(rulebook.issues, issue).levels, level).signs.includes(party))
    .map((clause) => lexicon.clause(clause));
}

/** What is agreed at a table and waits for leaders, where any does. */
function waiting(
  lexicon: Lexicon,
  { rulebook, state }: Position,
  table: number,
  aids: { readonly onward?: () => OnwardView | undefined; readonly told: (issues: readonly number[]) => string },
): Pick<TableView, 'waits'> {
  const { issues, atMost } = at(rulebook.tables, table);
  const agreed = issues.filter((issue) => at(state, rulebook.layout.agreed + issue) > 0);
  const summit = summitAhead({ rulebook, state }, table);
  if (agreed.length === 0 || summit < 0) return {};
  const most = Math.min(atMost, MOST_ISSUES);
  const { onward, told } = aids;
  const by = told(agreed);
  return {
    waits: {
      summit: lexicon.summit(summit),
      agreed: agreed.length,
      most,
      ...(by !== '' && { by }),
      ...(onward && { onward }),
    },
  };
}

/** The summit for which what is agreed at a table waits: the first that has not been held and whose day may still come; −1 none. */
export function summitAhead({ rulebook, state }: Pick<Position, 'rulebook' | 'state'>, table: number): number {
  const { layout, summits } = rulebook;
  return summits.findIndex(
    (one, index) =>
      one.table === table &&
      at(state, layout.held + index) === 0 &&
      (one.turnIssue >= 0 || at(one.turns, 0) >= at(state, layout.turn)),
  );
}

/** Of the answer after which no text can come at a summit: that it is so, and what leaving would bring where one may leave. */
function lastWordAt(
  position: Position,
  question: Question & { kind: 'offer' | 'answer' },
): Pick<TableView, 'lastWord'> {
  const { rulebook, state } = position;
  const { seat, summit, table } = question;
  if (summit < 0) return {};
  const left = 2 * at(rulebook.summits, summit).rounds - at(state, rulebook.layout.exchange);
  if (left > 1) return {};
  const stake = isLeavingAtStake(rulebook, table);
  return { lastWord: stake ? { leaving: worthOfLeaving(position, seat) } : {} };
}

/** Where a table stands or a summit is held; empty where the scenario does not say. */
export function placeOf(lexicon: Lexicon, { rulebook, state }: Position, table: number, summit: number): string {
  const id = placeIdOf(lexicon, { rulebook, state }, table, summit);
  return id === undefined ? '' : lexicon.place(id);
}

export function placeIdOf(
  { scenario }: Lexicon,
  { rulebook, state }: Pick<Position, 'rulebook' | 'state'>,
  table: number,
  summit: number,
): string | undefined {
  if (summit < 0) return scenario.tables[at(rulebook.tables, table).id]?.at;
  const { placeIssue, places } = at(rulebook.summits, summit);
  const place = places[placeIssue < 0 ? 0 : at(state, rulebook.layout.levels + placeIssue)];
  return place === '' ? undefined : place;
}

/** What is laid on a table before a hand is moved: at a summit, what was prepared. */
export function laidBefore(position: Position, question: Question | undefined): Package {
  if (question?.kind !== 'offer' || question.summit < 0) return [];
  const { atMost } = at(position.rulebook.tables, question.table);
  return preparedIssues(position, question.summit)
    .slice(0, Math.min(atMost, MOST_ISSUES))
    .flatMap((issue) => agreedClause(position.rulebook, position.state, issue) ?? [])
    .toSorted((one, other) => one.issue - other.issue);
}
