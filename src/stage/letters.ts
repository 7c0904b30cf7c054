const FONTS = ["400 12px 'Public Sans Variable'", "600 12px 'Public Sans Variable'", "600 24px 'Newsreader Variable'"];
const KOREAN_FONTS = ["400 12px 'Noto Sans KR Variable'", "600 12px 'Noto Sans KR Variable'", "24px 'Gowun Batang'"];

/** Fetches the letters of a text; true where some were missing until then. Where they do not come, the machine's own stand for them. */
export type Letters = (text: string) => Promise<boolean>;

/** Names are drawn as pictures of text, and a picture waits for no letters: whoever draws asks here, and draws again when they came. */
export function openLetters(): Letters {
  let language = '';
  let known = new Set<string>();
  return async (text) => {
    const { lang } = document.documentElement;
    if (lang !== language) {
      language = lang;
      known = new Set();
    }
    // Whether a font has its letters is not asked lightly: most texts hold none that are new.
    const fresh = [...new Set(text)].filter((letter) => !known.has(letter)).join('');
    if (fresh === '') return false;
    for (const letter of fresh) known.add(letter);
    const fonts = lang === 'ko' ? [...FONTS, ...KOREAN_FONTS] : FONTS;
    const missing = fonts.filter((font) => !document.fonts.check(font, fresh));
    await Promise.all(missing.map(async (font) => document.fonts.load(font, fresh)));
    return missing.length > 0;
  };
}
