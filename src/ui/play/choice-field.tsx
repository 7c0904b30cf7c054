import type { JSX } from 'preact';
import { useOwnId } from '../atoms/own-id.ts';
import { isLong } from '../long.ts';
import type { ChoiceView } from '../port/move.ts';

/** Few options lie open side by side, many fold into a list. */
const OPEN_UP_TO = 4;

export function ChoiceField(properties: {
  readonly choice: ChoiceView;
  readonly value: string;
  readonly onChoose: (option: string) => void;
}): JSX.Element {
  const { choice, value, onChoose } = properties;
  const id = useOwnId();
  if (choice.options.length > OPEN_UP_TO) {
    const chosen = choice.options.find((option) => option.id === value)?.name;
    return (
      <label class="choice" for={id}>
        <span class="visually-hidden">{choice.name}</span>
        <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {choice.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
        {chosen !== undefined && isLong(chosen) && (
          <span class="note chosen" aria-hidden="true">
            {chosen}
          </span>
        )}
      </label>
    );
  }
  return (
    <fieldset class={`choice segments ${choice.options.some(({ name }) => isLong(name)) ? 'stack' : ''}`}>
      <legend class="visually-hidden">{choice.name}</legend>
      {choice.options.map((option) => (
        <label key={option.id}>
          <input type="radio" name={id} checked={option.id === value} onChange={() => onChoose(option.id)} />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
