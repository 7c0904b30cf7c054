import { at } from '../../kit/never.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Cue } from '../../session/cue.ts';
import type { Words } from '../../words/words.ts';
import type { Lexicon } from './lexicon.ts';
import { told } from './told.ts';

/**
 * What changed, as a short line below the act that did it; undefined where the cue is no change a seat reads about. To the seat itself it
 * says `you`; `byName`: a newspaper names it like everybody.
 */
export function changeText(lexicon: Lexicon, cue: Cue, seat: number, byName = false): string | undefined {
  const { words } = lexicon;
  const { say } = words;
  const reader = byName ? -1 : seat;
  switch (cue.kind) {
    case 'level':
      return say('cable.moved', {
        name: lexicon.issue(cue.issue),
        from: lexicon.level(cue.issue, cue.from),
        to: lexicon.level(cue.issue, cue.to),
      });
    case 'gauge': {
      const [from, to] = [Math.round(cue.from), Math.round(cue.to)];
      return from === to ? undefined : say('cable.moved', { name: lexicon.gauge(cue.gauge), from, to });
    }
    case 'heard':
      return told(lexicon, reader, seat, 'hears', {
        issue: lexicon.issue(cue.issue),
        level: lexicon.level(cue.issue, cue.level),
      });
    case 'bar': {
      if (cue.waived) return undefined;
      const precondition = lexicon.precondition(cue.precondition);
      if (cue.bar === 0) return say('cable.barNone', { precondition });
      return say(cue.again ? 'cable.barAgain' : 'cable.bar', {
        precondition,
        bar: lexicon.bar(cue.precondition, cue.bar),
      });
    }
    case 'debt': {
      const key = ({ called: 'debtCalled', settled: 'debtSettled', replaced: 'debtReplaced' } as const)[cue.fate];
      return told(lexicon, reader, seat, key, {
        issue: lexicon.issue(cue.issue),
        hearer: lexicon.party(cue.hearer).name,
        points: words.amount(cue.points),
      });
    }
    case 'paid':
    case 'gift': {
      const points = cue.kind === 'paid' ? -cue.points : cue.points;
      const shown = say('common.points', { count: Math.abs(points), shown: words.signed(points) });
      return told(lexicon, reader, cue.party, 'pays', { points: shown });
    }
    case 'belief':
      return cue.about === seat ? undefined : beliefText(lexicon, cue);
    default:
      return undefined;
  }
}

/** How the odds moved that a party means it; nothing where its kinds do not say who does. */
function beliefText({ words, party, rulebook }: Lexicon, cue: Cue & { kind: 'belief' }): string | undefined {
  const odds = oddsMoved(rulebook, words, cue);
  return odds && words.say('cable.odds', { party: party(cue.about).name, ...odds });
}

/** The odds that a party means it, in hundredths as they are shown, before and after; undefined where nothing of that can be seen. */
export function oddsMoved(
  { parties }: Rulebook,
  { hundredths }: Words,
  cue: Pick<Cue & { kind: 'belief' }, 'about' | 'from' | 'to'>,
): { readonly from: number; readonly to: number } | undefined {
  const means = at(parties, cue.about).meansIt;
  if (means.length === 0) return undefined;
  const odds = (all: readonly number[]): number => hundredths(means.reduce((sum, kind) => sum + (all[kind] ?? 0), 0));
  const [from, to] = [odds(cue.from), odds(cue.to)];
  return from === to ? undefined : { from, to };
}
