import type { SameKeys } from '../key.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: SameKeys<typeof english> = {
  title: '설정',
  listen: '소리 내어 읽기',
  hush: '읽기 멈추기',
};
