import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './atoms/icon.tsx';
import { GEAR } from './atoms/icons.ts';
import { later } from './later.tsx';
import type { OnSet, SettingsView } from './port/settings.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../words/language.ts';
import { fetchLate } from '../words/late.ts';
import { useWords } from './voice.ts';

const dialog = later(async () => {
  const [{ SettingsDialog }] = await Promise.all([import('./settings/settings-dialog.tsx'), fetchLate()]);
  return SettingsDialog;
});

/** The way to the settings; on the start page the language is chosen without opening them. */
export function Settings(properties: {
  readonly view: SettingsView;
  readonly onSet: OnSet;
  readonly languages: boolean;
}): JSX.Element {
  const { view, onSet, languages } = properties;
  const { language, say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div class="settings">
      {languages && (
        <fieldset class="choice segments">
          <legend class="visually-hidden">{say('common.language')}</legend>
          {LANGUAGES.map((one) => (
            <label key={one} lang={one}>
              <input
                type="radio"
                name="language"
                checked={one === language}
                onChange={() => onSet({ language: one })}
              />
              <span>{LANGUAGE_NAMES[one]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <button type="button" class="button quiet open-settings" onClick={() => setOpen(true)}>
        <Icon of={GEAR} />
        <span>{say('settings.title')}</span>
      </button>
      {open && <dialog.Part view={view} onSet={onSet} onClose={() => setOpen(false)} />}
    </div>
  );
}
