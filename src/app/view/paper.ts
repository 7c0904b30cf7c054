import { paragraphsOf } from '../../ui/play/paragraphs.ts';
import type { Cue } from '../../session/cue.ts';
import type { PaperView } from '../../ui/port/paper.ts';
import { dateOfTurn } from '../../words/calendar.ts';
import { codexOf } from './codex.ts';
import type { Lexicon } from './lexicon.ts';
import { standingOf } from './standing.ts';

/** A document as it is read: `text` is what it says, by what was chosen. */
export function paperOf(
  lexicon: Lexicon,
  { party, turn }: Cue & { kind: 'deed' | 'leak' },
  id: string,
  text: string,
): PaperView {
  const { scenario } = lexicon;
  const said = (key: 'head' | 'to' | 'signed') => {
    const words = lexicon.text(`documents.${id}.${key}`);
    return words === '' ? {} : { [key]: words };
  };
  const item = scenario.documents[id] ?? { mark: 'invented', cites: [] };
  return {
    ...(party >= 0 && { by: lexicon.party(party) }),
    ...said('head'),
    ...said('to'),
    ...said('signed'),
    date: dateOfTurn(scenario.calendar, turn),
    paragraphs: paragraphsOf(text),
    standing: standingOf(lexicon, item, turn),
    words: codexOf(lexicon),
  };
}
