import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withStandfirst } from '../../../src/ui/play/standfirst.ts';

it.each([
  ['The envoys go north', 'The envoys go north', undefined],
  [
    'A secret of the mainland leaked: the envoys go north, without the photographers',
    'A secret of the mainland leaked',
    'The envoys go north, without the photographers',
  ],
  [
    'The island calls off the talks, and says that it was the other side that had never wanted them',
    'The island calls off the talks',
    'And says that it was the other side that had never wanted them',
  ],
  [
    '한쪽의 비밀이 새어 나갔습니다: 특사들이 사진 기자 없이 북쪽으로 갔습니다',
    '한쪽의 비밀이 새어 나갔습니다',
    '특사들이 사진 기자 없이 북쪽으로 갔습니다',
  ],
  [
    '한쪽, 다른 쪽 새 제안도 거절… 이번엔 ‘종전: 둘이 함께하는 선언’ 탓이라고 한다',
    '한쪽, 다른 쪽 새 제안도 거절…',
    '이번엔 ‘종전: 둘이 함께하는 선언’ 탓이라고 한다',
  ],
  [
    'The island turns down “an end of war: declared by both of them” once more',
    'The island turns down “an end of war: declared by both of them” once more',
    undefined,
  ],
  [
    'The United States, South Korea, and North Korea agree anew, now also on “an end of war”; the leaders are to sign',
    'The United States, South Korea, and North Korea agree anew, now also on “an end of war”; the leaders are to sign',
    undefined,
  ],
  [
    'Aland, Beland, and Celand agree anew, now also on “an end of the war”, which the leaders are to sign',
    'Aland, Beland, and Celand agree anew',
    'Now also on “an end of the war”, which the leaders are to sign',
  ],
  [
    'Aland, Beland, and Celand, who had never met, sit down in the north',
    'Aland, Beland, and Celand, who had never met, sit down in the north',
    undefined,
  ],
  [
    '미국, 대한민국, 조선민주주의인민공화국이 한자리에서 함께 적은 종이를 처음으로 내놓아',
    '미국, 대한민국, 조선민주주의인민공화국이 한자리에서 함께 적은 종이를 처음으로 내놓아',
    undefined,
  ],
])('“%s” is led by “%s”', (text, head, rest) => {
  expect(withStandfirst(text)).toEqual(rest === undefined ? { head } : { head, rest });
});

it('loses no word of a headline, however it takes breath', () => {
  const words = (text: string): string[] => text.toLowerCase().match(/[a-z]+/gu) ?? [];
  const piece = fc.constantFrom('peace', 'talks', 'of', 'the', ': ', '; ', ', ', ' – ', '… ', ' ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { head, rest = '' } = withStandfirst(text);
      expect(words(`${head} ${rest}`)).toEqual(words(text));
    }),
  );
});
