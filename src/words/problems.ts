import type { Language } from './language.ts';

/**
 * What each code of the checker finds, by code, where the language has sentences of its own for it: fetched when a
 * scenario is checked. None in English, in which every problem is told whole.
 */
export async function problemSentences(language: Language): Promise<Readonly<Record<string, string>>> {
  return language === 'ko' ? (await import('./ko/problems.ts')).problems : {};
}
