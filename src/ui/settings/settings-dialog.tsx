import type { ComponentChildren, JSX } from 'preact';
import { Dialog } from '../atoms/dialog.tsx';
import { Icon } from '../atoms/icon.tsx';
import { SPEAKER } from '../atoms/icons.ts';
import { BOOK, EYE, KEYBOARD } from '../atoms/late-icons.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../words/language.ts';
import { CONTRASTS, FONTS, MOTIONS, READINGS, SIZES, THEMES, type OnSet, type SettingsView } from '../port/settings.ts';
import { useWords } from '../voice.ts';
import { KeyTable } from './key-table.tsx';
import { Setting, Switch } from './setting.tsx';

/** Everything about the page that is the reader's own business. Each choice holds at once and is remembered. */
export function SettingsDialog(properties: {
  readonly view: SettingsView;
  readonly onSet: OnSet;
  readonly onClose: () => void;
}): JSX.Element {
  const { view, onSet, onClose } = properties;
  const { chosen, can } = view;
  const { say } = useWords();
  return (
    <Dialog title={say('settings.title')} onClose={onClose}>
      <div class="setting-groups">
        <Group icon={BOOK} name={say('settings.read')}>
          <Setting
            name={say('common.language')}
            chosen={chosen.language}
            ways={LANGUAGES.map((one) => [one, LANGUAGE_NAMES[one], one])}
            onChoose={(language) => onSet({ language })}
          />
          <Setting
            name={say('settings.reading')}
            chosen={chosen.reading}
            ways={READINGS.map((one) => [one, say(`settings.readings.${one}`)])}
            onChoose={(reading) => onSet({ reading })}
          />
          <Switch
            name={say('common.general')}
            about={say('common.generalAbout')}
            on={chosen.general}
            onSet={(general) => onSet({ general })}
          />
        </Group>
        <Group icon={EYE} name={say('settings.see')}>
          <Setting
            name={say('settings.theme')}
            chosen={chosen.theme}
            ways={THEMES.map((one) => [one, say(`settings.themes.${one}`)])}
            onChoose={(theme) => onSet({ theme })}
          />
          <Setting
            name={say('settings.size')}
            chosen={chosen.size}
            ways={SIZES.map((one) => [one, say(`settings.sizes.s${one}`)])}
            onChoose={(size) => onSet({ size })}
          />
          <Setting
            name={say('settings.font')}
            chosen={chosen.font}
            ways={FONTS.map((one) => [one, say(`settings.fonts.${one}`)])}
            onChoose={(font) => onSet({ font })}
          />
          <Setting
            name={say('settings.contrast')}
            chosen={chosen.contrast}
            ways={CONTRASTS.map((one) => [one, say(`settings.contrasts.${one}`)])}
            onChoose={(contrast) => onSet({ contrast })}
          />
          <Setting
            name={say('settings.motion')}
            chosen={chosen.motion}
            ways={MOTIONS.map((one) => [one, say(`settings.motions.${one}`)])}
            onChoose={(motion) => onSet({ motion })}
          />
          {can.stage && <Switch name={say('settings.map')} on={chosen.stage} onSet={(stage) => onSet({ stage })} />}
        </Group>
        {(can.aloud || can.sound) && (
          <Group icon={SPEAKER} name={say('settings.hear')}>
            {can.aloud && (
              <Switch
                name={say('settings.aloud')}
                about={say('settings.aloudAbout')}
                on={chosen.aloud}
                onSet={(aloud) => onSet({ aloud })}
              />
            )}
            {can.sound && (
              <Switch
                name={say('settings.sound')}
                about={say('settings.soundAbout')}
                on={chosen.sound}
                onSet={(sound) => onSet({ sound })}
              />
            )}
          </Group>
        )}
        <Group icon={KEYBOARD} name={say('settings.press')}>
          <Switch
            name={say('settings.keys')}
            about={say('settings.keysAbout')}
            on={chosen.shortcuts}
            onSet={(shortcuts) => onSet({ shortcuts })}
          />
          {chosen.shortcuts && <KeyTable keys={chosen.keys} onSet={(keys) => onSet({ keys })} />}
        </Group>
      </div>
    </Dialog>
  );
}

function Group(properties: {
  readonly icon: string;
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { icon, name, children } = properties;
  return (
    <section class="setting-group">
      <h3>
        <Icon of={icon} />
        {name}
      </h3>
      {children}
    </section>
  );
}
