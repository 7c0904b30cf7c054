import type { OpenDocument } from '../../session/document-of.ts';
import { paragraphsOf } from '../../ui/play/paragraphs.ts';
import type { PaperView } from '../../ui/port/paper.ts';
import { dateOfTurn } from '../../kit/calendar.ts';
import { codexOf } from './codex.ts';
import type { Lexicon } from './lexicon.ts';
import { standingOf } from './standing.ts';

/** A document that lies open, as it is read. */
export function paperOf(lexicon: Lexicon, { carrier: { turn }, id, document, writer, text }: OpenDocument): PaperView {
  const said = (key: 'head' | 'to' | 'signed') => {
    const words = lexicon.text(`documents.${id}.${key}`);
    return words === '' ? {} : { [key]: words };
  };
  return {
    ...(writer >= 0 && { by: lexicon.party(writer) }),
    ...said('head'),
    ...said('to'),
    ...said('signed'),
    date: dateOfTurn(lexicon.scenario.calendar, turn),
    paragraphs: paragraphsOf(text),
    standing: standingOf(lexicon, document, turn),
    words: codexOf(lexicon),
  };
}
