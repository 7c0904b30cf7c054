import type { JSX } from 'preact';
import { useOwnId } from '../atoms/own-id.ts';
import { useWords } from '../voice.ts';

/** What whoever takes over finds chosen, promised, given and got. */
export function Inherited({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  const { say } = useWords();
  const id = useOwnId();
  return (
    <section class="brief-inherited" aria-labelledby={id}>
      <h3 id={id}>{say('play.inherited.title')}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
