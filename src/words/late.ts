import type { Tree } from './compose.ts';
import type { Language } from './language.ts';

const known: Partial<Record<Language, Tree>> = {};
const spoken = new Set<Language>();
let wanted = false;

/** The late sentences of a language, once they have come. */
export const lateSentences = (language: Language): Tree | undefined => known[language];

/** A language is spoken from now on; it has its late sentences as soon as any has. */
export async function speaks(language: Language): Promise<void> {
  spoken.add(language);
  if (wanted) await bring(language);
}

/** Fetches the sentences that only who is at an end needs, in every language that is spoken. Rejected where they do not come. */
export async function fetchLate(): Promise<void> {
  wanted = true;
  await Promise.all([...spoken].map(bring));
}

async function bring(language: Language): Promise<void> {
  known[language] ??= language === 'ko' ? (await import('./ko/late.ts')).late : (await import('./en/late.ts')).late;
}
