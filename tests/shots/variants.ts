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
/** Looked at where they are named. */
export const OTHER_SIZES = {
  tablet: { width: 1024, height: 768 },
  lying: { width: 844, height: 390 },
  wide: { width: 1920, height: 1080 },
  narrow: { width: 320, height: 640 },
} as const;

/** Every language in every mode at every usual size, or those that are named. */
export function variants(wanted: {
  readonly lang?: string;
  readonly theme?: string;
  readonly size?: string;
}): Variant[] {
  const fits = (name: string, one?: string): boolean => one === undefined || one.split(',').includes(name);
  return LANGS.filter((lang) => fits(lang, wanted.lang)).flatMap((lang) =>
    THEMES.filter((theme) => fits(theme, wanted.theme)).flatMap((theme) =>
      Object.entries(wanted.size === undefined ? SIZES : { ...SIZES, ...OTHER_SIZES })
        .filter(([size]) => fits(size, wanted.size))
        .map(([size, viewport]) => ({ name: `${lang}-${theme}-${size}`, lang, theme, viewport })),
    ),
  );
}
