import type { JSX } from 'preact';
import type { Citation, Standing } from '../port/play.ts';
import { useWords } from '../voice.ts';

/** What an item is, and one click away where it comes from. */
export function StandingMark({ standing }: { readonly standing: Standing | undefined }): JSX.Element | null {
  const { say } = useWords();
  if (!standing) return null;
  if (standing.cites.length === 0) {
    return <span class={`mark mark-${standing.mark}`}>{say(`common.mark.${standing.mark}`)}</span>;
  }
  return (
    <details class="standing">
      <summary class={`mark mark-${standing.mark}`}>
        {say(`common.mark.${standing.mark}`)}
        <span class="visually-hidden">: {say('common.sourcesOf')}</span>
      </summary>
      <ul class="citations">
        {standing.cites.map((citation) => (
          <li key={citation.id}>
            <CitationText citation={citation} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function CitationText({ citation }: { readonly citation: Citation }): JSX.Element {
  const { say, date } = useWords();
  const { source } = citation;
  return (
    <>
      <span class="citation-text">{citation.text}</span>
      {source && (
        <cite>
          {source.url ? (
            <a href={source.url} rel="noreferrer noopener" target="_blank">
              {source.title}
            </a>
          ) : (
            source.title
          )}
          {[
            source.publisher,
            source.date && date(source.date),
            source.page && say('common.page', { page: source.page }),
          ]
            .filter(Boolean)
            .map((part) => `, ${part}`)}
        </cite>
      )}
    </>
  );
}
