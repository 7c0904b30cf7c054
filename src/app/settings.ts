import { isLanguage, pickLanguage, type Language } from '../words/language.ts';

/** What a player has set, kept by the browser where it may be. */
export interface PageSettings {
  readonly language: Language;
  readonly stage: boolean;
  /** Persons are called by general words. */
  readonly general: boolean;
}

const KEY = 'summitry';

/** The settings of this visit: what was set before, else what the browser wishes; `?lang=` and `?stage=off` come first. */
export function readSettings(): PageSettings {
  const asked = new URLSearchParams(location.search);
  const kept = keptSettings();
  const language = asked.get('lang') ?? kept['language'];
  return {
    language: isLanguage(language) ? language : pickLanguage(navigator.languages),
    stage: asked.get('stage') !== 'off' && kept['stage'] !== false,
    general: kept['general'] === true,
  };
}

export function keepSettings(settings: PageSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function keptSettings(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
