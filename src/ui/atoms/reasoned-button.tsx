import { useOwnId } from './own-id.ts';
import type { ComponentChildren, JSX } from 'preact';

/**
 * A button that says why it does nothing. It stays in the order of the keys, so that the reason can be found and
 * heard; pressing it while there is a reason does nothing.
 */
export function ReasonedButton(properties: {
  readonly reason?: string | undefined;
  readonly onPress: () => void;
  readonly look?: 'seal' | 'plain' | 'quiet';
  readonly label?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { reason, onPress, look = 'plain', label, children } = properties;
  const id = useOwnId();
  return (
    <span class="reasoned">
      <button
        type="button"
        class={`button ${look}`}
        aria-disabled={reason === undefined ? undefined : 'true'}
        aria-describedby={reason === undefined ? undefined : id}
        aria-label={label}
        onClick={reason === undefined ? onPress : undefined}
      >
        {children}
      </button>
      {reason !== undefined && (
        <span class="reason" id={id}>
          {reason}
        </span>
      )}
    </span>
  );
}
