import { describe, expect, it } from 'vitest';
import { plainForm } from '../../src/words/plain-form.ts';

describe('the plain form of Korean', () => {
  it.each([
    ['북한이 노선을 정합니다: 함께 간다.', '북한이 노선을 정한다: 함께 간다.'],
    ['남북정상회담이 끝났습니다.', '남북정상회담이 끝났다.'],
    ['먼저 한국의 의견을 묻습니다: 서한', '먼저 한국의 의견을 묻는다: 서한'],
    ['움직임이 없었습니다.', '움직임이 없었다.'],
    ['답이 없습니다', '답이 없다'],
    ['한국이 어깁니다: 약속', '한국이 어긴다: 약속'],
    ['갚을 때입니다.', '갚을 때이다.'],
    ['끝이 아닙니다.', '끝이 아니다.'],
    ['이제 압니다. 대가를 치릅니다.', '이제 안다. 대가를 치른다.'],
    ['일어날 수 있습니다.', '일어날 수 있다.'],
  ])('%s', (polite, plain) => expect(plainForm(polite)).toBe(plain));

  it('leaves alone what ends otherwise', () => {
    for (const text of ['미국, 북한 제안 거절', '한국 “끝까지 해내겠다”', '어머니다', '언니, 다시 오라'])
      expect(plainForm(text)).toBe(text);
  });
});
