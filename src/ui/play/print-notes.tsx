import type { JSX } from 'preact';
import { wordless } from '../atoms/wordless.ts';
import type { Citation, Standing } from '../port/play.ts';
import { useWords } from '../voice.ts';

type Source = NonNullable<Citation['source']>;

/** The sources of what is printed, each once, in the order in which they are first needed. */
export interface Notes {
  readonly sources: readonly Source[];
  /** Numbers of the notes of an item, from 1 on. */
  readonly of: (standing: Standing) => readonly number[];
}

const keyOf = ({ title, publisher, date, page }: Source): string => [publisher, title, date, page].join('\n');

export function notesOf(standings: readonly Standing[]): Notes {
  const sources = new Map<string, Source>();
  for (const { cites } of standings) for (const { source } of cites) if (source) sources.set(keyOf(source), source);
  const order = [...sources.keys()];
  const numbers = ({ cites }: Standing): number[] =>
    cites.flatMap(({ source }) => (source ? [order.indexOf(keyOf(source)) + 1] : []));
  return {
    sources: [...sources.values()],
    of: (standing) => [...new Set(numbers(standing))].toSorted((one, other) => one - other),
  };
}

/** The numbers of the notes behind an item, on paper only. */
export function NoteNumbers({ notes, standing }: { readonly notes: Notes; readonly standing: Standing }): JSX.Element {
  return <sup class="note-numbers">{notes.of(standing).join(', ')}</sup>;
}

/**
 * What the numbers stand for, on paper only: who brought it out, its title, the day, and the address to be typed. `unnamed`: nobody is
 * named on the paper.
 */
export function PrintedNotes(properties: Pick<Notes, 'sources'> & { readonly unnamed: boolean }): JSX.Element | null {
  const { sources, unnamed } = properties;
  const { say, date } = useWords();
  if (sources.length === 0) return null;
  return (
    <section class="printed-only">
      <h3>{say('ending.sheet.sources')}</h3>
      <ol class="printed-notes">
        {sources.map((source) => (
          <li key={keyOf(source)}>
            {[
              source.publisher,
              source.title,
              source.date && date(source.date),
              source.page && say('common.page', { page: source.page }),
              source.url && (unnamed ? wordless(source.url) : source.url),
            ]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ol>
    </section>
  );
}
