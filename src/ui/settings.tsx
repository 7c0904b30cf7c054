import type { JSX } from 'preact';
import { useOwnId } from './atoms/own-id.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../words/language.ts';
import { useWords } from './voice.ts';

/** What a player has set for the page. */
export interface SettingsView {
  readonly stage: boolean;
  /** False where this browser cannot draw it at all. */
  readonly canStage: boolean;
  /** Persons are called by general words. */
  readonly general: boolean;
}

export function Settings(properties: {
  readonly view: SettingsView;
  readonly onLanguage: (language: Language) => void;
  readonly onStage: (on: boolean) => void;
  /** Absent where it is set elsewhere on the page. */
  readonly onGeneral?: ((on: boolean) => void) | undefined;
}): JSX.Element {
  const { view, onLanguage, onStage, onGeneral } = properties;
  const { language, say } = useWords();
  return (
    <div class="settings">
      <fieldset class="choice segments">
        <legend class="visually-hidden">{say('common.language')}</legend>
        {LANGUAGES.map((one) => (
          <label key={one} lang={one}>
            <input type="radio" name="language" checked={one === language} onChange={() => onLanguage(one)} />
            <span>{LANGUAGE_NAMES[one]}</span>
          </label>
        ))}
      </fieldset>
      {view.canStage && (
        <button type="button" class="button quiet" onClick={() => onStage(!view.stage)}>
          {say(view.stage ? 'common.mapOff' : 'common.mapOn')}
        </button>
      )}
      {onGeneral && <GeneralNames on={view.general} onSet={onGeneral} />}
    </div>
  );
}

/** Persons by name, or by a general word and a number. */
export function GeneralNames(properties: { readonly on: boolean; readonly onSet: (on: boolean) => void }): JSX.Element {
  const { on, onSet } = properties;
  const { say } = useWords();
  const id = useOwnId();
  return (
    <div>
      <label class="tick">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={(event) => onSet(event.currentTarget.checked)}
        />
        {say('common.general')}
      </label>
      <p class="note" id={id}>
        {say('common.generalAbout')}
      </p>
    </div>
  );
}
