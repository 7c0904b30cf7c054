import { at, never } from '../../kit/never.ts';
import { inferredReasons, type InferredReason, type Span } from '../../minds/inferred-reasons.ts';
import { agreedClause, signersOf } from '../../rules/offers.ts';
import type { Position } from '../../rules/position.ts';
import type { Package } from '../../rules/step.ts';
import type { KnownAnswer } from '../../session/known-answer.ts';
import { newIn } from './before-at-table.ts';
import { homeDoubters } from './home-doubters.ts';
import type { Lexicon } from './lexicon.ts';

/** A reason, and the word it names: whose promise, given in which turn. */
export interface Reason {
  readonly text: string;
  /** The issue whose clause decided, as far as that can be told. */
  readonly issue?: number;
  readonly word?: { readonly text: string; readonly party: number; readonly promise: number; readonly turn: number };
}

/**
 * Why the other side answered as it did, as far as a seat can know: of a refusal first, in full words, what is likeliest to have decided it;
 * then why it was asked at all, who else was; what it asked for instead; and what else the seat's analysts infer.
 * `position` is what the seat sees; nothing here depends on what is hidden from it. `byPerson`: somebody at this screen gave it, and no
 * reason is invented for it.
 */
export function reasonsOf(
  lexicon: Lexicon,
  position: Position,
  seat: number,
  answer: KnownAnswer,
  byPerson = false,
): readonly Reason[] {
  if (byPerson) return shownReasons(lexicon, position, seat, answer);
  const { rulebook, state } = position;
  const { say, series } = lexicon.words;
  const { instead } = answer;
  const inferred = inferredReasons({ rulebook, state, seat }, answer);
  const first = answer.accepts ? undefined : inferred[0];
  const plain = first && decisive(lexicon, position, inferred, answer);
  const [next, rest] = partition(inferred.slice(plain === undefined ? 0 : 1));
  const issue = plain === undefined || first === undefined ? undefined : decidingIssue(position, first, rest, answer);
  // What it holds out for is said once, beside what it got.
  const asks = inferred.find((reason) => reason.kind === 'asks')?.span;
  const worth = rest.flatMap((reason) => (reason.kind === 'worth' ? [worthText(lexicon, reason.span, asks)] : []));
  const inSum = plain !== undefined && (first?.kind === 'asks' || first?.kind === 'beyond');
  const others = rest.filter(isTold);
  const asked = instead && series(instead.map((clause) => lexicon.clause(clause)));
  return [
    ...(plain === undefined ? [] : [{ text: plain, ...(issue !== undefined && { issue }) }]),
    ...[
      ...(plain === undefined ? [] : next.filter(isTold).map((reason) => reasonText(lexicon, reason, answer))),
      ...(plain === undefined ? [] : besidesIt(lexicon, position, seat, answer)),
      ...(inSum ? worth : []),
      ...(asked === undefined ? [] : [say('cable.reason.askInstead', { package: asked })]),
      ...(inSum ? [] : worth),
    ].map((text) => ({ text })),
    ...others.map((reason) => ({
      text: reasonText(lexicon, reason, answer),
      ...wordOf(lexicon, reason, answer.party),
    })),
  ];
}

/** What a person's answer shows by itself: why it was asked at all, who else was, and what it asked for instead. */
function shownReasons(lexicon: Lexicon, position: Position, seat: number, answer: KnownAnswer): readonly Reason[] {
  if (answer.accepts) return [];
  const { say, series } = lexicon.words;
  const asked = answer.instead && series(answer.instead.map((clause) => lexicon.clause(clause)));
  return [
    ...besidesIt(lexicon, position, seat, answer),
    ...(asked === undefined ? [] : [say('cable.reason.askInstead', { package: asked })]),
  ].map((text) => ({ text }));
}

/** What it was worth to them, and the least that they would have signed for where that is known to stand in the way. */
function worthText({ words: { say, ends } }: Lexicon, span: Span, asks: Span | undefined): string {
  if (asks === undefined) return say('cable.reason.needsMore', ends(span));
  const { low: least, high: most } = ends(asks);
  return say('cable.reason.asks', { ...ends(span), least, most });
}

/**
 * The issue over which an offer was refused: of one that does not sit there, what alone wanted its signature; what would have been undone;
 * or what weighs most on it. Undefined where it hung on no clause, or on several alike.
 */
function decidingIssue(
  position: Position,
  { kind }: InferredReason,
  others: readonly InferredReason[],
  answer: KnownAnswer,
): number | undefined {
  const { party, table } = answer;
  const isCalled = !at(position.rulebook.tables, table).parties.includes(party);
  const only = isCalled
    ? newIn(wantedFrom(position, answer), answer.stood)
    : kind === 'agreed'
      ? undoneBy(position, answer)
      : [];
  if (only.length > 0) return only.length === 1 ? at(only, 0).issue : undefined;
  if (kind !== 'asks' && kind !== 'beyond') return undefined;
  const weighs = others.find((one) => one.kind === 'clause');
  return weighs?.kind === 'clause' ? weighs.issue : undefined;
}

/** The clauses that want the signature of who answered. */
const wantedFrom = ({ rulebook }: Position, { party, package: clauses }: KnownAnswer): Package =>
  clauses.filter(({ issue, level }) => at(at(rulebook.issues, issue).levels, level).signs.includes(party));

/** A no with the reason that is likeliest to have decided it; undefined of a reason that decides nothing by itself. */
function decisive(
  lexicon: Lexicon,
  position: Position,
  inferred: readonly InferredReason[],
  answer: KnownAnswer,
): string | undefined {
  const { say } = lexicon.words;
  const reason = at(inferred, 0);
  const party = lexicon.party(answer.party).name;
  switch (reason.kind) {
    case 'floor':
      return likely(lexicon, say('cable.reason.no.floor', { party }), reason.odds);
    case 'home': {
      const names = lexicon.words.list(homeDoubters(lexicon, position, answer));
      const text =
        names === '' ? say('cable.reason.no.home', { party }) : say('cable.reason.no.homeOf', { party, names });
      return likely(lexicon, text, reason.odds);
    }
    case 'agreed': {
      const undone = undoneBy(position, answer);
      const what = lexicon.words.series(undone.map((clause) => lexicon.clause(clause)));
      const text = say(undone.length > 0 ? 'cable.reason.no.agreed' : 'cable.reason.no.spoils', { party, what });
      return likely(lexicon, text, reason.odds);
    }
    case 'asks':
      return likely(lexicon, say('cable.reason.no.asks', { party }), reason.odds);
    case 'beyond':
      return say(`cable.reason.no.${isEnough(inferred) ? 'beyond' : 'perhaps'}`, { party });
    default:
      return undefined;
  }
}

/** Whether by all that is shown they gain, and lose nothing by staying: no kind they may be falls back on more. */
const isEnough = (inferred: readonly InferredReason[]): boolean =>
  inferred.every((reason) => reason.kind !== 'leaving' && (reason.kind !== 'worth' || reason.span.low >= 0));

/** A reason that is sure, as things are read, stands without odds. */
function likely({ words }: Lexicon, text: string, odds: number): string {
  const shown = hundredths(odds);
  return shown === '100' ? text : words.say('cable.reason.no.likely', { text, odds: shown });
}

/** What is agreed already and a package would put otherwise. */
function undoneBy({ rulebook, state }: Position, { package: clauses }: KnownAnswer): Package {
  return clauses.flatMap(({ issue, level, wording }) => {
    const agreed = agreedClause(rulebook, state, issue);
    return agreed && (agreed.level !== level || agreed.wording !== wording) ? [agreed] : [];
  });
}

/** For which clauses one had to sign that does not sit at the table, and what the others said whose signature was wanted. */
function besidesIt(lexicon: Lexicon, position: Position, seat: number, answer: KnownAnswer): readonly string[] {
  const { say, series, list } = lexicon.words;
  const { party, table, worder, package: clauses } = answer;
  const { rulebook } = position;
  const { name } = lexicon.party(party);
  const wanted = wantedFrom(position, answer);
  const sits = at(rulebook.tables, table).parties.includes(party);
  // One after the other is asked, in the order of the file, until one refuses.
  const others = signersOf(rulebook, table, clauses).filter((one) => one !== seat && one !== party && one !== worder);
  const named = (some: readonly number[]): string => list(some.map((one) => lexicon.party(one).name));
  const [before, after] = [others.filter((one) => one < party), others.filter((one) => one > party)];
  return [
    ...(sits
      ? []
      : [say('cable.reason.neededFor', { party: name, what: series(wanted.map((one) => lexicon.clause(one))) })]),
    ...(before.length === 0 ? [] : [say('cable.reason.saidYes', { parties: named(before) })]),
    ...(after.length === 0 ? [] : [say('cable.reason.notAsked', { party: name, parties: named(after) })]),
  ];
}

function wordOf(lexicon: Lexicon, reason: InferredReason, party: number): Pick<Reason, 'word'> {
  if (reason.kind !== 'promise') return {};
  const { promise, turn } = reason;
  return { word: { text: lexicon.promise(promise), party, promise, turn } };
}

const hundredths = (odds: number): string => String(Math.round(100 * odds));

/** Odds from which on what else stood in the way is as good as what decided: of two such only one is weighed, the other would have been the next. */
const AS_GOOD = 0.9;

const isNext = (reason: InferredReason): boolean =>
  (reason.kind === 'home' || reason.kind === 'floor' || reason.kind === 'agreed') && reason.odds >= AS_GOOD;

/** What would have stood in the way next, and all else. */
const partition = (
  reasons: readonly InferredReason[],
): [next: readonly InferredReason[], others: readonly InferredReason[]] => [
  reasons.filter(isNext),
  reasons.filter((reason) => !isNext(reason)),
];

/** What hangs on what they are, beside what decided: what would have stood in the way next, or how likely it did. */
function suspicion({ words }: Lexicon, key: 'notAtHome' | 'never' | 'betterAgreed', odds: number): string {
  return odds >= AS_GOOD
    ? words.say(`cable.reason.next.${key}`)
    : words.say(`cable.reason.${key}`, { odds: hundredths(odds) });
}

/** Those that are told by themselves, wherever they stand. */
type Told = Exclude<InferredReason, { readonly kind: 'worth' | 'asks' | 'beyond' }>;

const isTold = (reason: InferredReason): reason is Told =>
  reason.kind !== 'worth' && reason.kind !== 'asks' && reason.kind !== 'beyond';

function reasonText(lexicon: Lexicon, reason: Told, answer: KnownAnswer): string {
  const { words, clause } = lexicon;
  const { say, ends } = words;
  switch (reason.kind) {
    case 'leaving':
      return say('cable.reason.leaving', ends(reason.span));
    case 'clause': {
      const named = answer.package.find(({ issue }) => issue === reason.issue);
      const issue = named === undefined ? '' : clause(named);
      return say(answer.accepts ? 'cable.reason.enough' : 'cable.reason.costsMost', { issue });
    }
    case 'home':
      return suspicion(lexicon, 'notAtHome', reason.odds);
    case 'floor':
      return suspicion(lexicon, 'never', reason.odds);
    case 'agreed':
      return suspicion(lexicon, 'betterAgreed', reason.odds);
    case 'promise':
      return say('cable.reason.word', {
        turn: lexicon.turn(reason.turn),
        what: lexicon.promise(reason.promise),
        points: words.amount(reason.points),
      });
    default:
      return never(reason);
  }
}
