import type { z } from 'zod';
import type { WrittenDocument } from '../document.ts';
import type { documents } from '../form/document-form.ts';
import { maybe } from './filling.ts';

/** A document that does not say what it is has been made up, whatever else is told in the scenario. */
export function fillDocument(form: z.infer<typeof documents>[string]): WrittenDocument {
  return {
    with: form.with,
    form: form.form ?? 'letter',
    ...maybe('by', form.by),
    ...maybe('head', form.head),
    ...maybe('to', form.to),
    text: form.text,
    ...maybe('signed', form.signed),
    ...maybe('readBy', form.read_by),
    mark: form.mark ?? 'invented',
    cites: form.cites ?? [],
  };
}
