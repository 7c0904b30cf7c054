import type { SameKeys } from '../key.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: SameKeys<typeof english> = {
  title: '설정',
  listen: '소리 내어 읽기',
  noVoice: '이 기기에는 이 언어를 읽을 음성이 없습니다. 기기 설정에서 음성을 더할 수 있는지 살펴보세요.',
  hush: '읽기 멈추기',
};
