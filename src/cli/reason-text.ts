import { at, never } from '../kit/never.ts';
import { inferredReasons, type InferredReason, type Span } from '../minds/inferred-reasons.ts';
import type { SeatView } from '../rules/game.ts';
import type { Cue } from '../session/cue.ts';
import { knownAnswer } from '../session/known-answer.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Why the other side answered as it did, as far as the seat that made the offer may know, and what it asked for instead; nothing of
 * own answers. `index`: the cue that tells of the answer.
 */
export function reasonLines(lexicon: Lexicon, view: SeatView, cues: readonly Cue[], index: number): string[] {
  const answer = knownAnswer(cues, index);
  if (answer === undefined || answer.worder !== view.seat) return [];
  const reasons = inferredReasons(view, answer);
  return [
    ...(answer.instead ? [`  They asked instead for: ${lexicon.package(answer.instead)}.`] : []),
    ...reasons.map((reason) => `  Your analysts: ${reasonText(lexicon, reason, answer.accepts)}`),
  ];
}

function reasonText(lexicon: Lexicon, reason: InferredReason, accepts: boolean): string {
  switch (reason.kind) {
    case 'worth':
      return `to them it was worth ${spanText(reason.span)} points.`;
    case 'clause':
      return `${lexicon.issue(reason.issue)} ${accepts ? 'won' : 'cost'} them most.`;
    case 'leaving':
      return `leaving is worth ${spanText(reason.span)} to them.`;
    case 'home':
      return `the odds that they could not have carried it at home: ${hundredths(reason.odds)} in 100.`;
    case 'floor':
      return `the odds that they are such as never sign this: ${hundredths(reason.odds)} in 100.`;
    case 'agreed':
      return `the odds that what is agreed already is worth more to them: ${hundredths(reason.odds)} in 100.`;
    case 'asks':
      return `they held out for more; now they would ask for ${spanText(reason.span)} points.`;
    case 'beyond':
      return 'by our reckoning it gave them enough: they hope for better yet, or are read wrongly.';
    case 'promise': {
      const word = lexicon.text(`promises.${at(lexicon.rulebook.promises, reason.promise).id}.text`);
      const turn = `${lexicon.scenario.calendar.word} ${reason.turn}`;
      return `signing would break their word of ${turn}, “${word}”, at ${reason.points.toFixed(1)} points.`;
    }
    default:
      return never(reason);
  }
}

const hundredths = (odds: number): number => Math.round(100 * odds);
const spanText = ({ low, high }: Span): string => `${low} to ${high}`;
