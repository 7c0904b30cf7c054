import { z } from 'zod';
import { BOUNDS } from '../bounds.ts';
import { DOCUMENT_FORMS } from '../document.ts';
import { item } from './item.ts';
import { byId, id, ids, listOf, text, toldByChoice, written } from './part.ts';

/** What a document may go with, by its path. */
const CARRIER = /^(?:moves|events|walk_away)\.[a-z][a-z0-9_]*$/;

export const documents = byId(
  item({
    with: listOf(
      written(CARRIER, 'Write moves.ID, events.ID or walk_away.PARTY.', BOUNDS.idLength * 2),
      BOUNDS.names,
      1,
    ).meta({ description: 'What it goes with: [moves.send_letter], [walk_away.PARTY].' }),
    form: z.enum(DOCUMENT_FORMS).exactOptional().meta({ description: 'How it looks; a letter where it is left out.' }),
    by: id.exactOptional().meta({
      description: 'The party that writes it, where another one does what it goes with: a letter that is received.',
    }),
    head: text.exactOptional().meta({ description: 'The letterhead.' }),
    to: text.exactOptional().meta({ description: 'To whom it is addressed.' }),
    text: toldByChoice.meta({
      description:
        'What it says; or one text for each value of one choice of its moves: text: { tone: { firm: We will come. } }; ' +
        'by stands for who makes them.',
    }),
    signed: text.exactOptional().meta({ description: 'Who signs it: an office, not a person.' }),
    read_by: ids
      .exactOptional()
      .meta({ description: 'Parties that read it; everybody who learns of it where it is left out.' }),
  }),
  BOUNDS.documents,
).meta({ description: 'Letters and statements that can be read where it is told that they went.' });
