import type { JSX } from 'preact';
import { ChoiceField } from '../play/choice-field.tsx';

/** One of several, under its name; what is chosen may say what it means. */
export function Field(properties: {
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly about?: string;
  readonly onChoose: (option: string) => void;
}): JSX.Element {
  const { name, options, value, about, onChoose } = properties;
  return (
    <div class="field">
      {/* The group says its name by itself. */}
      <span class="field-name" aria-hidden="true">
        {name}
      </span>
      <ChoiceField choice={{ id: name, name, options }} value={value} onChoose={onChoose} />
      {about !== undefined && <span class="note">{about}</span>}
    </div>
  );
}
