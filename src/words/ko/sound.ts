import type { SameKeys } from '../key.ts';
import type { sound as english } from '../en/sound.ts';

export const sound: SameKeys<typeof english> = {
  alarm: '멀리서 울리는 경보',
  chair: '의자를 밀고 일어서는 소리',
  pen: '펜으로 서명하는 소리',
  seal: '도장을 누르는 소리',
  telegram: '전보가 들어오는 소리',
  bell: '종소리',
  paper: '종이를 넘기는 소리',
};
