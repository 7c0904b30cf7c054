/** One way in which everything is looked at. */
export interface Variant {
  /** Also the folder its pictures go to. */
  readonly name: string;
  readonly lang: string;
  readonly theme: Theme;
  readonly viewport: { readonly width: number; readonly height: number };
}

export const LANGS = ['en', 'ko'] as const;
export const THEMES = ['night', 'paper'] as const;
export type Theme = (typeof THEMES)[number];
export const SIZES = {
  desktop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

/** Every language in every mode at every size, or those of them that are named. */
export function variants(wanted: {
  readonly lang?: string;
  readonly theme?: string;
  readonly size?: string;
}): Variant[] {
  const fits = (name: string, one?: string): boolean => one === undefined || one.split(',').includes(name);
  return LANGS.filter((lang) => fits(lang, wanted.lang)).flatMap((lang) =>
    THEMES.filter((theme) => fits(theme, wanted.theme)).flatMap((theme) =>
      Object.entries(SIZES)
        .filter(([size]) => fits(size, wanted.size))
        .map(([size, viewport]) => ({ name: `${lang}-${theme}-${size}`, lang, theme, viewport })),
    ),
  );
}
