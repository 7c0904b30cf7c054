import type { Unmet } from '../../session/unmet.ts';
import type { Lexicon } from './lexicon.ts';
import { anyOf, boundText, gaugeText, levelsText } from './unmet-text.ts';

/** Something by name, how it stands, and how it would have to. */
export interface Stands {
  readonly name: string;
  readonly is: string;
  readonly wanted: string;
}

/** What a part of a condition is about, how that stands, and how it would have to; undefined of what has no one name. */
export function standsText(lexicon: Lexicon, unmet: Unmet): Stands | undefined {
  switch (unmet.kind) {
    case 'track': {
      const { copy, is, wanted } = unmet;
      const state = (index: number): string => lexicon.state(copy, index);
      return { name: lexicon.copy(copy), is: anyOf(lexicon, [state(is)]), wanted: anyOf(lexicon, wanted.map(state)) };
    }
    case 'level': {
      const level = (index: number): string => lexicon.level(unmet.issue, index);
      const { issue, is, wanted } = unmet;
      return {
        name: lexicon.issue(issue),
        is: anyOf(lexicon, [level(is)]),
        wanted: levelsText(lexicon, issue, wanted),
      };
    }
    case 'gauge': {
      const { gauge, is, operator, bound } = unmet;
      return {
        name: lexicon.gauge(gauge),
        is: gaugeText(lexicon, gauge, is),
        wanted: boundText(lexicon, operator, String(bound)),
      };
    }
    case 'heard': {
      const { party, issue, is, wanted } = unmet;
      const { say } = lexicon.words;
      const level = (index: number): string => lexicon.level(issue, index);
      return {
        name: say('cable.ahead.missedReads', { party: lexicon.party(party).name, issue: lexicon.issue(issue) }),
        is: is < 0 ? say('cable.ahead.missedUnread') : anyOf(lexicon, [level(is)]),
        wanted: levelsText(lexicon, issue, wanted),
      };
    }
    default:
      return undefined;
  }
}
