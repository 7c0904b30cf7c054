import type { JSX } from 'preact';
import { useWords } from '../voice.ts';

/** That the summit would not sit as things stand, before orders are given that could mend it, with the way to what is wanting. */
export function Doubt({ text }: { readonly text: string }): JSX.Element {
  const { say } = useWords();
  return (
    <p class="warning doubt">
      <strong>{text}</strong>{' '}
      <button type="button" class="signpost" title={say('dossier.need.show')} onClick={showPreconditions}>
        {say('dossier.preconditions')}
      </button>
    </p>
  );
}

function showPreconditions(): void {
  const tab = document.getElementById('tab-preconditions');
  tab?.click();
  tab?.scrollIntoView({ block: 'start' });
  tab?.focus({ preventScroll: true });
}
