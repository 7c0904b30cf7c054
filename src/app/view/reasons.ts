import { never } from '../../kit/never.ts';
import { inferredReasons, type InferredReason } from '../../minds/inferred-reasons.ts';
import type { Position } from '../../rules/position.ts';
import type { KnownAnswer } from '../../session/known-answer.ts';
import type { Lexicon } from './lexicon.ts';

/** A reason, and the word it names: whose promise, given in which turn. */
export interface Reason {
  readonly text: string;
  readonly word?: { readonly text: string; readonly party: number; readonly promise: number; readonly turn: number };
}

/**
 * Why the other side answered as it did, as far as a seat can know: what it asked for instead, and what the seat's analysts infer.
 * `position` is what the seat sees; nothing here depends on what is hidden from it.
 */
export function reasonsOf(
  lexicon: Lexicon,
  { rulebook, state }: Position,
  seat: number,
  answer: KnownAnswer,
): readonly Reason[] {
  const { instead } = answer;
  const { say } = lexicon.words;
  return [
    ...(instead
      ? [
          {
            text: say('cable.reason.askInstead', {
              package: lexicon.words.series(instead.map((clause) => lexicon.clause(clause))),
            }),
          },
        ]
      : []),
    ...inferredReasons({ rulebook, state, seat }, answer).map((reason) => ({
      text: reasonText(lexicon, reason, answer),
      ...wordOf(lexicon, reason, answer.party),
    })),
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
