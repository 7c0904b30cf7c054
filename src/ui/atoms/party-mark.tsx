import type { JSX } from 'preact';
import type { PartyView } from '../port/play.ts';

/** Parties are told apart by shape as well as by colour. Outlines on a field of 20 × 20. */
const SHAPES = [
  'M10 1 19 10 10 19 1 10Z',
  'M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17Z',
  'M2.5 2.5h15v15h-15Z',
  'M10 1.5 19 17.5H1Z',
  'M5.5 2h9L19 10l-4.5 8h-9L1 10Z',
  'M1 2.5h18L10 18.5Z',
  'M7 1h6v6h6v6h-6v6H7v-6H1V7h6Z',
  'M10 1.5 18.5 7.7 15.3 18H4.7L1.5 7.7Z',
];

/** How many parties have a colour and shape of their own. */
export const TONES = SHAPES.length;

export function PartyMark({ party, size = 14 }: { readonly party: PartyView; readonly size?: number }): JSX.Element {
  const tone = party.tone % TONES;
  return (
    <svg class="party-mark" data-tone={tone} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={SHAPES[tone]} />
    </svg>
  );
}

/** A party by mark and name. */
export function PartyName({ party }: { readonly party: PartyView }): JSX.Element {
  return (
    <span class="party-name">
      <PartyMark party={party} />
      {party.name}
    </span>
  );
}
