import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useOwnId } from './own-id.ts';

/**
 * A button that says why it does nothing. It stays in the order of the keys, so that the reason can be found and
 * heard; pressing it while there is a reason does nothing. Where a press is answered later, by a promise, it stays pressed until then.
 */
export function ReasonedButton(properties: {
  readonly reason?: string | undefined;
  /** The reason as it is drawn, where it is more than a text. */
  readonly told?: ComponentChildren;
  readonly onPress: () => unknown;
  readonly look?: 'seal' | 'plain' | 'quiet';
  readonly label?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { reason, told = reason, onPress, look = 'plain', label, children } = properties;
  const id = useOwnId();
  const [sent, setSent] = useState(false);
  const press = async (): Promise<void> => {
    const answer = onPress();
    if (!(answer instanceof Promise)) return;
    setSent(true);
    await answer;
    setSent(false);
  };
  return (
    <span class="reasoned">
      <button
        type="button"
        class={`button ${look}${sent ? ' sent' : ''}`}
        aria-disabled={reason === undefined ? undefined : 'true'}
        aria-describedby={reason === undefined ? undefined : id}
        aria-label={label}
        onClick={reason === undefined ? () => void press() : undefined}
      >
        {children}
      </button>
      {reason !== undefined && (
        <span class="reason" id={id}>
          {told}
        </span>
      )}
    </span>
  );
}
