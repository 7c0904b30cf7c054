/** How a Korean headline names countries that do something together: by a syllable of each, in the order that is usual. */
const TOGETHER: Readonly<Record<string, string>> = {
  '북한 한국': '남북',
  '미국 한국': '한미',
  '미국 북한': '북미',
  '미국 북한 한국': '남·북·미',
  '미국 북한 중국 한국': '남·북·미·중',
  '미국 일본 한국': '한·미·일',
  '미국 일본': '미일',
  '미국 중국': '미중',
  '러시아 북한': '북러',
  '북한 일본': '북일',
  '북한 중국': '북중',
  '일본 한국': '한일',
  '일본 중국 한국': '한·중·일',
  '중국 한국': '한중',
};

/** A list as it is said (한국과 북한) as a headline has it (남북); any other list stays as it is. */
export const together = (list: string): string =>
  TOGETHER[
    list
      .split(/[과와]\s|,\s/u)
      .toSorted()
      .join(' ')
  ] ?? list;
