import { later } from '../later.tsx';
import { fetchLate } from '../../words/late.ts';

/** What a turn keeps folded, with the sentences for it. */
export const bringAsides = async () => {
  const [parts] = await Promise.all([import('./asides.ts'), fetchLate()]);
  return parts;
};

/** A sentence in which what it names can be gone to. */
export const signposted = later(async () => (await bringAsides()).Signposted);

/** Opens a document. */
export const paperSlip = later(async () => (await bringAsides()).PaperSlip);
