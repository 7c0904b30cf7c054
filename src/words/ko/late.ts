import type { Late, SameKeys } from '../key.ts';
import { ending } from './ending.ts';
import { foresight } from './foresight.ts';
import { gallery } from './gallery.ts';

export const late: SameKeys<Late> = { ending, foresight, gallery };
