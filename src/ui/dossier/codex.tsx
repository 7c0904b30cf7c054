import type { JSX } from 'preact';
import type { CodexEntry } from '../port/paper.ts';

/** The words of the trade, each with what it means. */
export function Codex({ words }: { readonly words: readonly CodexEntry[] }): JSX.Element {
  return (
    <dl class="codex">
      {words.map(({ id, name, text }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
