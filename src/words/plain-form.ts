/** Of the verbs that end so, those that only say how something is: they take no ㄴ in the plain form. */
const IS: Readonly<Record<string, string>> = {
  입: '이',
  아닙: '아니',
  다릅: '다르',
  이릅: '이르',
  나쁩: '나쁘',
  드뭅: '드물',
  큽: '크',
  같습: '같',
  없습: '없',
};

/** What ends in 하다 and only says how something is: 유리하다, and not 유리한다. */
const IS_SO = /(?:유리|불리|가능|필요|충분|부족|분명|불분명|확실|중요|비슷|똑같|동일|만|무관|위험|안전)$/u;

/** Of those that end in 습니다 behind a consonant, by that syllable: 낫습니다 is 낫다, while 묻습니다 is 묻는다. */
const QUALITIES: ReadonlySet<string> = new Set(['낫', '높', '낮', '많', '좋', '작', '렵', '쉽', '깝', '겁', '싶']);

/** Verbs that end as ‘is’ does behind a noun, and are none. */
const VERBS: Readonly<Record<string, string>> = { 보입: '보인', 쓰입: '쓰인', 모입: '모인', 직입: '직인' };

const FIRST = 0xac00;
const FINALS = 28;
const [N, B, SS] = [4, 17, 20];

const finalOf = (syllable: string): number => (syllable.charCodeAt(0) - FIRST) % FINALS;
const withFinal = (syllable: string, final: number): string =>
  String.fromCharCode(syllable.charCodeAt(0) - finalOf(syllable) + final);

/**
 * Korean sentences as a newspaper prints them: the endings that address a reader (합니다, 했습니다) become those that address nobody
 * (한다, 했다).
 */
export function plainForm(text: string): string {
  return text.replaceAll(
    /([가-힣]?)([가-힣])니다(?=[.:,…()\s]|$)/gu,
    (whole, before: string, last: string, at: number) => {
      if (last === '합' && IS_SO.test(text.slice(0, at) + before)) return `${before}하다`;
      const both = IS[before + last] ?? VERBS[before + last];
      if (both !== undefined) return `${both}다`;
      // Behind a vowel ‘is’ is said in one syllable.
      if (last === '입' && before !== '' && finalOf(before) === 0) return `${before}다`;
      const one = IS[last];
      if (one !== undefined) return `${before}${one}다`;
      if (last === '습') return finalOf(before) === SS || QUALITIES.has(before) ? `${before}다` : `${before}는다`;
      return finalOf(last) === B ? `${before}${withFinal(last, N)}다` : whole;
    },
  );
}
