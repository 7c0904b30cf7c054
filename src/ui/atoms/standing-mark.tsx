import type { JSX } from 'preact';
import type { Citation, Standing } from '../port/play.ts';
import { useWords } from '../voice.ts';

/** Reported, built on reports, made up: told apart by how far the circle is filled. */
const SIGNS = { fact: '●', interpretation: '◐', invented: '○' } as const;

/** What an item is, as a sign, and one click away where it comes from. */
export function StandingMark({ standing }: { readonly standing: Standing | undefined }): JSX.Element | null {
  const { say } = useWords();
  if (!standing) return null;
  const { mark, cites } = standing;
  const name = say(`common.mark.${mark}`);
  const sign = (
    <span class={`mark mark-${mark}`} title={name}>
      <span aria-hidden="true">{SIGNS[mark]}</span>
      <span class="visually-hidden">{name}</span>
    </span>
  );
  if (cites.length === 0) return sign;
  return (
    <details class="standing">
      <summary>
        {sign}
        <span class="standing-count">{cites.length}</span>
        <span class="visually-hidden">{say('common.sourcesOf')}</span>
      </summary>
      <div class="citations">
        <p class="note">
          {SIGNS[mark]} {name}. {say(`common.markMeans.${mark}`)} {say('common.markWeight')}
        </p>
        <ul>
          {bySource(cites).map(({ key, source, told }) => (
            <li key={key}>
              {told.map((citation) => (
                <p key={citation.id} class="citation-text">
                  <span class="mark" title={say(`common.citedMark.${citation.mark}`)}>
                    {SIGNS[citation.mark]}
                    <span class="visually-hidden">{say(`common.citedMark.${citation.mark}`)}</span>
                  </span>{' '}
                  {citation.text}
                </p>
              ))}
              {source && <Origin source={source} />}
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
      <span>{say('common.markWeight')}</span>
    </p>
  );
}

interface Told {
  readonly key: string;
  readonly source: Citation['source'];
  readonly told: readonly Citation[];
}

/** Citations of one source together, in the order in which the sources come. */
function bySource(cites: readonly Citation[]): Told[] {
  const all = new Map<string, Told>();
  for (const citation of cites) {
    const { id, source } = citation;
    const key = source ? [source.title, source.date, source.page].join('\n') : id;
    all.set(key, { key, source, told: [...(all.get(key)?.told ?? []), citation] });
  }
  return [...all.values()];
}

/** Who brought it out, its title, with a link where there is one, and the day. */
function Origin({ source }: { readonly source: NonNullable<Citation['source']> }): JSX.Element {
  const { say, date } = useWords();
  const { publisher, title, url } = source;
  const when = [source.date && date(source.date), source.page && say('common.page', { page: source.page })];
  return (
    <cite>
      {say('common.source')} {publisher && `${publisher}, `}
      {url ? (
        <a href={url} rel="noreferrer noopener" target="_blank">
          {title}
          <span aria-hidden="true"> ↗</span>
          <span class="visually-hidden"> ({say('common.newTab')})</span>
        </a>
      ) : (
        title
      )}
      {when.filter(Boolean).map((part) => `, ${part}`)}
    </cite>
  );
}
