import { at } from '../../kit/never.ts';
import { blankLine, lineOfConcessions, packageOnLine } from '../../rules/concessions.ts';
import { blankDraft, copyOf, packageOf, putClause, type Draft } from '../../rules/draft.ts';
import type { Decision, Question, SeatView } from '../../rules/game.ts';
import { fallbackOf } from '../../rules/leaving.ts';
import { openIssues, whyNotOffer } from '../../rules/offers.ts';
import type { Position } from '../../rules/position.ts';
import { PLAIN, VAGUE } from '../../rules/readings.ts';
import { scoreOfSigning } from '../../rules/signed-score.ts';
import { refuses } from '../../rules/signing.ts';
import { oddsUnder, reckoningOf } from '../../rules/reply.ts';
import { passes } from '../../rules/win-set.ts';
import { imagine } from '../imagine.ts';
import { mayLayNow } from '../laid-before.ts';
import { debtOf } from '../wording.ts';

/** Packages whose neighbours are looked at, each time the best that was not yet. */
const MOST_STEPS = 4;

/** Packages of a table up to which all are looked at: two issues of twelve forms, or three of five. */
const FEW_PACKAGES = 144;

interface Rated {
  readonly draft: Draft;
  readonly merit: number;
}

/**
 * Offers worth trying, at most `most`, the most promising first: of all packages where they are few, else of those on the
 * line of concessions and around the best, each with one clause changed, dropped or reworded, those for which `odds(yes) · worth + (1 − odds) · fallback` is greatest. What the
 * seat could not sign itself is none. Points.
 */
export function packagesFor(view: SeatView, { table, summit }: Question & { kind: 'offer' }, most: number): Decision[] {
  const position = imagine(view);
  const { rulebook, seat } = view;
  const fallback = fallbackOf(position, table, seat);
  const reckoning = reckoningOf(position, seat, table);
  const mayLay = mayLayNow(position, seat, table, summit);
  const rate = (draft: Draft): Rated | undefined => {
    if (whyNotOffer(position, table, summit, packageOf(draft)) !== undefined) return undefined;
    if (!mayLay(draft) || refuses(position, seat, draft) || !passes(position, seat, draft)) return undefined;
    const worth = scoreOfSigning(position, seat, draft) - debtOf(position, seat, draft);
    const odds = oddsUnder(reckoning, draft);
    return { draft, merit: odds * worth + (1 - odds) * fallback };
  };
  const found: Rated[] = [];
  const seen = new Set<string>();
  const weigh = (draft: Draft): void => {
    const key = `${draft.clauses.join()} ${draft.wordings.join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    const rated = rate(draft);
    if (rated !== undefined) found.push(rated);
  };
  const clauses = clausesOf(position, summit, table);
  if (clauses.reduce((product, { length }) => product * (length + 1), 1) <= FEW_PACKAGES) {
    for (const draft of allOf(blankDraft(rulebook, table), seat, clauses)) weigh(draft);
  } else {
    const line = lineOfConcessions(position, seat, table, blankLine(rulebook));
    for (let index = 0; index < line.count; index += 1)
      weigh(packageOnLine(position, line, index, blankDraft(rulebook, table)));
    const looked = new Set<Rated>();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const [best] = found
        .filter((rated) => !looked.has(rated))
        .toSorted((first, second) => second.merit - first.merit);
      if (best === undefined) break;
      looked.add(best);
      for (const near of neighbours(best.draft, seat, clauses)) weigh(near);
    }
  }
  return found
    .toSorted((one, other) => other.merit - one.merit)
    .slice(0, most)
    .map(({ draft }): Decision => ({ kind: 'offer', package: packageOf(draft), public: false }));
}

/** A way to say something of an issue. */
interface Saying {
  readonly issue: number;
  readonly level: number;
  readonly wording: number;
}

/** What can be said of each issue that is open at a table. */
function clausesOf({ rulebook, state }: Position, summit: number, table: number): readonly (readonly Saying[])[] {
  return openIssues(rulebook, state, table).map((issue) => {
    const today = at(state, rulebook.layout.levels + issue);
    const wordings = summit < 0 ? [PLAIN, VAGUE] : [VAGUE];
    return [...at(rulebook.issues, issue).levels.keys()]
      .filter((level) => level !== today)
      .flatMap((level) => wordings.map((wording) => ({ issue, level, wording })));
  });
}

/** Every package that can be made of what can be said. */
function allOf(blank: Draft, seat: number, clauses: readonly (readonly Saying[])[]): readonly Draft[] {
  return clauses.reduce<readonly Draft[]>(
    (drafts, sayings) =>
      drafts.flatMap((draft) => [draft, ...sayings.map((saying) => withSaying(draft, seat, saying))]),
    [blank],
  );
}

/** A package with one clause at another level, worded otherwise, or left out. */
function neighbours(draft: Draft, seat: number, clauses: readonly (readonly Saying[])[]): readonly Draft[] {
  const without = [...draft.clauses.keys()].flatMap((issue) => {
    if (at(draft.clauses, issue) === 0) return [];
    const copy = copyOf(draft);
    copy.clauses[issue] = 0;
    return [copy];
  });
  return [...without, ...clauses.flat().map((saying) => withSaying(draft, seat, saying))];
}

function withSaying(draft: Draft, seat: number, { issue, level, wording }: Saying): Draft {
  const copy = copyOf(draft);
  putClause(copy, issue, level, wording, seat);
  return copy;
}
