import type { stage as english } from '../en/stage.ts';
import type { SameKeys } from '../key.ts';

export const stage: SameKeys<typeof english> = {
  masthead: { paper: '아침신문', telegram: '전보', text: '공동 성명' },
};
