import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useAnnounce } from '../atoms/announcer.tsx';
import { useOwnId } from '../atoms/own-id.ts';
import type { CodexEntry } from '../port/paper.ts';
import { glossed } from './gloss.ts';

/** Paragraphs in which what is explained elsewhere has a dotted line below it; a press opens what it means below the paragraph. */
export function Glossed(properties: {
  readonly paragraphs: readonly string[];
  readonly words: readonly CodexEntry[];
  readonly class?: string;
}): JSX.Element {
  const { paragraphs, words, class: name } = properties;
  const announce = useAnnounce();
  const id = useOwnId();
  const [open, setOpen] = useState<CodexEntry>();
  const press = (word: CodexEntry): void => {
    const next = open?.id === word.id ? undefined : word;
    setOpen(next);
    if (next) announce(`${next.name}: ${next.text}`);
  };
  return (
    <>
      {glossed(paragraphs, words).map((pieces, place) => {
        const here = pieces.some(({ word }) => word !== undefined && word.id === open?.id);
        return (
          <div key={place} class="glossed">
            <p class={name}>
              {pieces.map(({ text, word }, index) =>
                word ? (
                  <button
                    key={index}
                    type="button"
                    class="term"
                    aria-expanded={open?.id === word.id}
                    aria-controls={`${id}-${word.id}`}
                    onClick={() => press(word)}
                  >
                    {text}
                  </button>
                ) : (
                  text
                ),
              )}
            </p>
            {here && open && (
              <p class="term-means" role="note" id={`${id}-${open.id}`}>
                <strong>{open.name}</strong> {open.text}
              </p>
            )}
          </div>
        );
      })}
    </>
  );
}
