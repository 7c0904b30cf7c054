import type { JSX } from 'preact';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../words/language.ts';
import { useWords } from './voice.ts';

/** What a player has set for the page. */
export interface SettingsView {
  readonly stage: boolean;
  /** False where this browser cannot draw it at all. */
  readonly canStage: boolean;
}

export function Settings(properties: {
  readonly view: SettingsView;
  readonly onLanguage: (language: Language) => void;
  readonly onStage: (on: boolean) => void;
}): JSX.Element {
  const { view, onLanguage, onStage } = properties;
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
    </div>
  );
}
