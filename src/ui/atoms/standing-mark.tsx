import type { JSX } from 'preact';
import type { Citation, Standing } from '../port/play.ts';
import { useWords } from '../voice.ts';

/** Reported, read into it, invented: told apart by how far the circle is filled. */
const SIGNS = { fact: '●', interpretation: '◐', invented: '○' } as const;

/** What an item is, as a sign, and one click away where it comes from. */
export function StandingMark({ standing }: { readonly standing: Standing | undefined }): JSX.Element | null {
  const { say } = useWords();
  if (!standing) return null;
  const name = say(`common.mark.${standing.mark}`);
  const sign = (
    <span class={`mark mark-${standing.mark}`} title={name}>
      <span aria-hidden="true">{SIGNS[standing.mark]}</span>
      <span class="visually-hidden">{name}</span>
    </span>
  );
  if (standing.cites.length === 0) return sign;
  return (
    <details class="standing">
      <summary>
        {sign}
        <span class="standing-count">{standing.cites.length}</span>
        <span class="visually-hidden">{say('common.sourcesOf')}</span>
      </summary>
      <div class="citations">
        <p class="note">
          {SIGNS[standing.mark]} {name}
        </p>
        <ul>
          {standing.cites.map((citation) => (
            <li key={citation.id}>
              <span class="mark" title={say(`common.mark.${citation.mark}`)}>
                {SIGNS[citation.mark]}
                <span class="visually-hidden">{say(`common.mark.${citation.mark}`)}</span>
              </span>{' '}
              <CitationText citation={citation} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

/** What the circles mean, in words, for who cannot hover over one. */
export function Legend(): JSX.Element {
  const { say } = useWords();
  return (
    <p class="legend" role="note" aria-label={say('common.legend')}>
      {(['fact', 'interpretation', 'invented'] as const).map((mark) => (
        <span key={mark}>
          <span aria-hidden="true">{SIGNS[mark]} </span>
          {say(`common.mark.${mark}`)}
        </span>
      ))}
    </p>
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
