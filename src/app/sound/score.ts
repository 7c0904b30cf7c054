import type { Noise } from './noises.ts';

/** A part of a noise: a tone or a hiss that rises fast and dies away. Seconds, hertz, loudness of 1. */
export type Part = {
  readonly at: number;
  readonly lasts: number;
  readonly loud: number;
  readonly hertz: number;
} & ({ readonly kind: 'hiss'; readonly sharp: number } | { readonly kind: 'tone'; readonly shape: OscillatorType });

const hiss = (at: number, lasts: number, hertz: number, loud: number, sharp = 1): Part => ({
  kind: 'hiss',
  at,
  lasts,
  hertz,
  loud,
  sharp,
});
const tone = (at: number, lasts: number, hertz: number, loud: number, shape: OscillatorType = 'sine'): Part => ({
  kind: 'tone',
  at,
  lasts,
  hertz,
  loud,
  shape,
});
const times = (count: number, part: (index: number) => Part): readonly Part[] =>
  Array.from({ length: count }, (_, index) => part(index));

/** Every noise, part by part. */
export const SCORE: Readonly<Record<Noise, readonly Part[]>> = {
  paper: [hiss(0, 0.22, 3200, 0.5), hiss(0.14, 0.3, 2300, 0.4)],
  seal: [tone(0, 0.2, 88, 1), hiss(0, 0.06, 700, 0.6)],
  telegram: times(7, (index) => hiss(index * 0.085 + (index % 3) * 0.03, 0.035, 1900, 2.2, 6)),
  bell: [tone(0, 1.6, 660, 0.6), tone(0, 1.1, 1320, 0.2), tone(0, 0.7, 1777, 0.12)],
  pen: times(5, (index) => hiss(index * 0.13, 0.11, 4200 + (index % 2) * 900, 0.7, 3)),
  chair: [tone(0, 0.4, 112, 0.35, 'sawtooth'), hiss(0, 0.42, 420, 0.7, 4), tone(0.42, 0.14, 70, 0.7)],
  alarm: times(3, (index) => tone(index * 0.55, 0.5, index % 2 === 0 ? 392 : 330, 0.3, 'triangle')),
};
