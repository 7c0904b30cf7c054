import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fetchLate } from '../../words/late.ts';
import { later } from '../later.tsx';
import type { Standing } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { SIGNS } from './signs.ts';

const citations = later(async () => {
  const [{ Citations }] = await Promise.all([import('./citations.tsx'), fetchLate()]);
  return Citations;
});

/** What an item is, as a sign, and one click away where it comes from. */
export function StandingMark({ standing }: { readonly standing: Standing | undefined }): JSX.Element | null {
  const { say } = useWords();
  const [opened, setOpened] = useState(false);
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
    <details class="standing" onToggle={() => setOpened(true)}>
      <summary>
        {sign}
        <span class="standing-count">{cites.length}</span>
        <span class="visually-hidden">{say('common.sourcesOf')}</span>
      </summary>
      {opened && <citations.Part standing={standing} signs={SIGNS} />}
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
