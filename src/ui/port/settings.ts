import type { Language } from '../../words/language.ts';
import type { Keys } from '../settings/shortcuts.ts';

export const READINGS = ['full', 'basic'] as const;
export const SIZES = [0, 1, 2, 3] as const;
export const FONTS = ['house', 'plain'] as const;
export const THEMES = ['system', 'night', 'paper'] as const;
export const CONTRASTS = ['system', 'more'] as const;
export const MOTIONS = ['system', 'less'] as const;

/** Which of a scenario's briefs is read. */
export type Reading = (typeof READINGS)[number];

/** What a player has chosen for the page. `system` follows the device. */
export interface Chosen {
  readonly language: Language;
  readonly reading: Reading;
  /** 100, 112.5, 130 or 150 in 100 of the browser's own size. */
  readonly size: (typeof SIZES)[number];
  readonly font: (typeof FONTS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly contrast: (typeof CONTRASTS)[number];
  readonly motion: (typeof MOTIONS)[number];
  readonly stage: boolean;
  readonly aloud: boolean;
  readonly sound: boolean;
  /** Persons are called by general words. */
  readonly general: boolean;
  readonly shortcuts: boolean;
  readonly keys: Keys;
}

export interface SettingsView {
  readonly chosen: Chosen;
  /** What this browser has at all; what it has not is not asked. */
  readonly can: { readonly stage: boolean; readonly aloud: boolean; readonly sound: boolean };
}

export type OnSet = (part: Partial<Chosen>) => void;
