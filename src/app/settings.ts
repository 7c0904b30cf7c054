import { CONTRASTS, FONTS, MOTIONS, READINGS, SIZES, THEMES, type Chosen } from '../ui/port/settings.ts';
import { readKeys } from '../ui/settings/shortcuts.ts';
import { isLanguage, pickLanguage } from '../words/language.ts';

/** What a player has set, kept by the browser where it may be. */
export type PageSettings = Chosen;

const KEY = 'summitry';

/** The settings of this visit: what was set before, else what the browser wishes; `?lang=` comes first. */
export function readSettings(): PageSettings {
  const asked = new URLSearchParams(location.search).get('lang');
  return settingsFrom(keptSettings(), asked, navigator.languages);
}

/** The map was asked away in the address: `?stage=off`. */
export function stageForbidden(): boolean {
  return new URLSearchParams(location.search).get('stage') === 'off';
}

/** Whatever was kept, by this edition or another, as settings that can be trusted. */
export function settingsFrom(
  kept: Readonly<Record<string, unknown>>,
  asked: string | null,
  wanted: readonly string[],
): PageSettings {
  return {
    ...lookFrom(kept, asked, wanted),
    reading: oneOf(READINGS, kept['reading']),
    stage: kept['stage'] !== false,
    sound: kept['sound'] === true,
    general: kept['general'] === true,
    shortcuts: kept['shortcuts'] === true,
    keys: readKeys(kept['keys']),
  };
}

/** The settings that are seen before anything is read. */
export type Look = Pick<Chosen, 'language' | 'size' | 'font' | 'theme' | 'contrast' | 'motion' | 'aloud'>;

/** The look of this visit, as `readSettings` has it. */
export function readLook(): Look {
  return lookFrom(keptSettings(), new URLSearchParams(location.search).get('lang'), navigator.languages);
}

function lookFrom(kept: Readonly<Record<string, unknown>>, asked: string | null, wanted: readonly string[]): Look {
  const language = asked ?? kept['language'];
  return {
    language: isLanguage(language) ? language : pickLanguage(wanted),
    size: oneOf(SIZES, kept['size']),
    font: oneOf(FONTS, kept['font']),
    theme: oneOf(THEMES, kept['theme']),
    contrast: oneOf(CONTRASTS, kept['contrast']),
    motion: oneOf(MOTIONS, kept['motion']),
    aloud: kept['aloud'] === true,
  };
}

/** Keeps what was changed; what came from the address of this visit is not kept by that. */
export function keepSettings(part: Partial<PageSettings>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...keptSettings(), ...part }));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** The value if it is one of some, else the first of them. */
function oneOf<Way>(ways: readonly [Way, ...Way[]], value: unknown): Way {
  return ways.find((way) => way === value) ?? ways[0];
}

function keptSettings(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
