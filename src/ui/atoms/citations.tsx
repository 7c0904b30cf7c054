import type { JSX } from 'preact';
import type { Citation, Standing } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { wordless } from './wordless.ts';

/** What a mark means, and where what is marked comes from. */
export function Citations(properties: {
  readonly standing: Standing;
  /** How each mark is drawn. */
  readonly signs: Readonly<Record<Standing['mark'], string>>;
}): JSX.Element {
  const { standing, signs } = properties;
  const { say } = useWords();
  const { mark, cites } = standing;
  const name = say(`common.mark.${mark}`);
  return (
    <div class="citations">
      <p class="note">
        {signs[mark]} {name}. {say(`common.markMeans.${mark}`)} {say('common.markWeight')}
      </p>
      <ul>
        {bySource(cites).map(({ key, source, told }) => (
          <li key={key}>
            {told.map(
              (citation) =>
                citation.text !== '' && (
                  <p key={citation.id} class="citation-text">
                    <span class="mark" title={say(`common.citedMark.${citation.mark}`)}>
                      {signs[citation.mark]}
                      <span class="visually-hidden">{say(`common.citedMark.${citation.mark}`)}</span>
                    </span>{' '}
                    {citation.text}
                  </p>
                ),
            )}
            {source && <Origin source={source} />}
          </li>
        ))}
      </ul>
    </div>
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

/** Who brought it out, its title, with a link where there is one that names nobody who goes unnamed, and the day. */
function Origin({ source }: { readonly source: NonNullable<Citation['source']> }): JSX.Element {
  const { say, date } = useWords();
  const { publisher, title, page, unnamed } = source;
  const place = source.url && (unnamed ? wordless(source.url) : source.url);
  const leads = place === source.url;
  const when = [source.date && date(source.date), page && say('common.page', { page }), !leads && place];
  return (
    <cite>
      {say('common.source')} {publisher && `${publisher}, `}
      {place && leads ? (
        <a href={place} rel="noreferrer noopener" target="_blank">
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
