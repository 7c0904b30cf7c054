import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useOwnId } from './own-id.ts';
import { useWords } from '../voice.ts';

/** A modal page over the page. It closes by its button, by Escape and by a press beside it; focus goes back by itself. */
export function Dialog(properties: {
  readonly title: string;
  readonly onClose: () => void;
  readonly look?: 'paper' | 'ink' | 'stage';
  readonly children: ComponentChildren;
}): JSX.Element {
  const { title, onClose, look = 'ink', children } = properties;
  const { say } = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useOwnId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // A press on the dark field beside the page lands on the dialog itself; Escape does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={ref}
      class={`dialog ${look}`}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div class="dialog-page">
        <div class="dialog-head">
          <h2 id={id}>{title}</h2>
          {/* Where a picture has the whole dialog, it keeps clear of it. */}
          <button
            type="button"
            class="button quiet"
            onClick={onClose}
            {...(look === 'stage' && { 'data-over-stage': true })}
          >
            {say('common.close')}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
