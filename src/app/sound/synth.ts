import type { Noise } from './noises.ts';

/** How loud the loudest is, of 1. */
const LOUD = 0.09;
/** Between two noises. Seconds. */
const APART = 0.7;

/** Makes every noise out of nothing but tones and hiss; it keeps no file and no timer. */
export interface Synth {
  readonly play: (noises: readonly Noise[]) => void;
  readonly close: () => void;
}

/** A part of a noise: a tone or a hiss that rises fast and dies away. Seconds, hertz, loudness of 1. */
type Part = {
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

const SCORE: Readonly<Record<Noise, readonly Part[]>> = {
  paper: [hiss(0, 0.22, 3200, 0.5), hiss(0.14, 0.3, 2300, 0.4)],
  seal: [tone(0, 0.2, 88, 1), hiss(0, 0.06, 700, 0.6)],
  telegram: times(7, (index) => hiss(index * 0.085 + (index % 3) * 0.03, 0.035, 1900, 0.7, 6)),
  bell: [tone(0, 1.6, 660, 0.6), tone(0, 1.1, 1320, 0.2), tone(0, 0.7, 1777, 0.12)],
  pen: times(5, (index) => hiss(index * 0.13, 0.11, 4200 + (index % 2) * 900, 0.35, 3)),
  chair: [tone(0, 0.4, 112, 0.35, 'sawtooth'), hiss(0, 0.42, 420, 0.7, 4), tone(0.42, 0.14, 70, 0.7)],
  alarm: times(3, (index) => tone(index * 0.55, 0.5, index % 2 === 0 ? 392 : 330, 0.3, 'triangle')),
};

export function openSynth(): Synth {
  const context = new AudioContext();
  const noise = hissOf(context);
  const out = context.createGain();
  out.gain.value = LOUD;
  out.connect(context.destination);

  function sound(part: Part, from: number): void {
    const start = from + part.at;
    const gain = context.createGain();
    gain.gain.setValueAtTime(0.0001, start);
    gain.gain.exponentialRampToValueAtTime(part.loud, start + Math.min(0.02, part.lasts / 3));
    gain.gain.exponentialRampToValueAtTime(0.0001, start + part.lasts);
    gain.connect(out);
    const source = part.kind === 'tone' ? toneOf(context, part, gain) : rustleOf(context, noise, part, gain);
    source.start(start);
    source.stop(start + part.lasts);
    source.addEventListener('ended', () => gain.disconnect(), { once: true });
  }
  return {
    play(noises) {
      // A browser that wants a press first is asked at the next one.
      void context.resume().catch(() => undefined);
      for (const [index, one] of noises.entries())
        for (const part of SCORE[one]) sound(part, context.currentTime + 0.03 + index * APART);
    },
    close: () => void context.close().catch(() => undefined),
  };
}

function toneOf(
  context: AudioContext,
  { hertz, shape }: Part & { kind: 'tone' },
  out: AudioNode,
): AudioScheduledSourceNode {
  const source = context.createOscillator();
  source.type = shape;
  source.frequency.value = hertz;
  source.connect(out);
  return source;
}

function rustleOf(
  context: AudioContext,
  noise: AudioBuffer,
  { hertz, sharp }: Part & { kind: 'hiss' },
  out: AudioNode,
): AudioScheduledSourceNode {
  const source = context.createBufferSource();
  source.buffer = noise;
  source.loop = true;
  const filter = context.createBiquadFilter();
  filter.type = 'bandpass';
  filter.frequency.value = hertz;
  filter.Q.value = sharp;
  source.connect(filter).connect(out);
  return source;
}

/** A second of hiss, the same each time. */
function hissOf(context: AudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let last = 1;
  for (let index = 0; index < samples.length; index += 1) {
    last = (last * 16_807) % 2_147_483_647;
    samples[index] = (last / 2_147_483_647) * 2 - 1;
  }
  return buffer;
}
