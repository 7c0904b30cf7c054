import type { JSX } from 'preact';
import type { EndingView } from '../port/ending.ts';
import type { Sending } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { ownOf, sidesOf } from './sides.ts';

/** The head of a printed game: which game it was, how to play the same, and lines for who played it. */
export function PrintHead(properties: {
  readonly ending: Pick<EndingView, 'title' | 'scores' | 'sides'>;
  readonly sending: Sending | undefined;
}): JSX.Element {
  const { ending, sending } = properties;
  const { say } = useWords();
  const names = sidesOf(ending).flatMap((side) => ownOf(side)?.party.name ?? []);
  return (
    <header class="printed-only print-head">
      <p class="print-title">{[say('common.title'), ending.title, ...names].join(' · ')}</p>
      {sending?.made && <p>{sending.made.join(' · ')}</p>}
      {sending?.link !== undefined && (
        <p class="print-link">
          {say('ending.sheet.link')} {sending.link}
        </p>
      )}
      <p class="print-who">
        <span>{say('ending.sheet.name')}</span>
        <span>{say('ending.sheet.class')}</span>
        <span>{say('ending.sheet.day')}</span>
      </p>
    </header>
  );
}
