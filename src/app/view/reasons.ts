import { at, never } from '../../kit/never.ts';
import { inferredReasons, type InferredReason } from '../../minds/inferred-reasons.ts';
import { agreedClause, signersOf } from '../../rules/offers.ts';
import type { Position } from '../../rules/position.ts';
import type { Package } from '../../rules/step.ts';
import type { KnownAnswer } from '../../session/known-answer.ts';
import type { Lexicon } from './lexicon.ts';

/** A reason, and the word it names: whose promise, given in which turn. */
export interface Reason {
  readonly text: string;
  readonly word?: { readonly text: string; readonly party: number; readonly promise: number; readonly turn: number };
}

/**
 * Why the other side answered as it did, as far as a seat can know: of a refusal first, in full words, what is likeliest to have decided it;
 * then why it was asked at all, who else was; what it asked for instead; and what else the seat's analysts infer.
 * `position` is what the seat sees; nothing here depends on what is hidden from it.
 */
export function reasonsOf(lexicon: Lexicon, position: Position, seat: number, answer: KnownAnswer): readonly Reason[] {
  const { rulebook, state } = position;
  const { say, series } = lexicon.words;
  const { instead } = answer;
  const inferred = inferredReasons({ rulebook, state, seat }, answer);
  const first = answer.accepts ? undefined : inferred[0];
  const plain = first && decisive(lexicon, position, first, answer);
  return [
    ...(plain === undefined ? [] : [plain, ...besidesIt(lexicon, position, seat, answer)].map((text) => ({ text }))),
    ...(instead
      ? [{ text: say('cable.reason.askInstead', { package: series(instead.map((clause) => lexicon.clause(clause))) }) }]
      : []),
    ...inferred.slice(plain === undefined ? 0 : 1).map((reason) => ({
      text: reasonText(lexicon, reason, answer),
      ...wordOf(lexicon, reason, answer.party),
    })),
  ];
}

/** A no with the reason that is likeliest to have decided it; undefined of a reason that decides nothing by itself. */
function decisive(
  lexicon: Lexicon,
  position: Position,
  reason: InferredReason,
  answer: KnownAnswer,
): string | undefined {
  const { say, signed } = lexicon.words;
  const party = lexicon.party(answer.party).name;
  switch (reason.kind) {
    case 'floor':
    case 'home':
      return likely(lexicon, say(`cable.reason.no.${reason.kind}`, { party }), reason.odds);
    case 'agreed': {
      const undone = undoneBy(position, answer);
      const what = lexicon.words.series(undone.map((clause) => lexicon.clause(clause)));
      const text = say(undone.length > 0 ? 'cable.reason.no.agreed' : 'cable.reason.no.spoils', { party, what });
      return likely(lexicon, text, reason.odds);
    }
    case 'asks': {
      const span = { low: signed(reason.span.low), high: signed(reason.span.high) };
      return likely(lexicon, say('cable.reason.no.asks', { party, ...span }), reason.odds);
    }
    case 'beyond':
      return say('cable.reason.no.beyond', { party });
    default:
      return undefined;
  }
}

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
function besidesIt(lexicon: Lexicon, { rulebook }: Position, seat: number, answer: KnownAnswer): readonly string[] {
  const { say, series, list } = lexicon.words;
  const { party, table, worder, package: clauses } = answer;
  const { name } = lexicon.party(party);
  const wanted = clauses.filter(({ issue, level }) =>
    at(at(rulebook.issues, issue).levels, level).signs.includes(party),
  );
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

/** What hangs on what they are; where it holds of all that they may be, without odds, for it is no more than how they are read. */
function suspicion({ words }: Lexicon, key: 'notAtHome' | 'never' | 'betterAgreed', odds: number): string {
  const shown = hundredths(odds);
  return shown === '100' ? words.say(`cable.reason.surely.${key}`) : words.say(`cable.reason.${key}`, { odds: shown });
}

function reasonText(lexicon: Lexicon, reason: InferredReason, answer: KnownAnswer): string {
  const { words, clause } = lexicon;
  const { say, signed } = words;
  switch (reason.kind) {
    case 'worth':
      return say('cable.reason.needsMore', { low: signed(reason.span.low), high: signed(reason.span.high) });
    case 'leaving':
      return say('cable.reason.leaving', { low: signed(reason.span.low), high: signed(reason.span.high) });
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
    case 'asks':
      return say('cable.reason.asks', { low: signed(reason.span.low), high: signed(reason.span.high) });
    case 'beyond':
      return say('cable.reason.no.beyond', { party: lexicon.party(answer.party).name });
    case 'promise':
      return say('cable.reason.word', {
        turn: say('common.turn', { word: lexicon.text('calendar.word'), turn: reason.turn }),
        what: lexicon.promise(reason.promise),
        points: words.amount(reason.points),
      });
    default:
      return never(reason);
  }
}
