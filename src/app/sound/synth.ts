import type { Noise } from './noises.ts';
import { SCORE, type Part } from './score.ts';

/** How loud the loudest is, of 1. */
const LOUD = 0.09;
/** Between two noises. Seconds. */
const APART = 0.7;

/** Makes every noise out of nothing but tones and hiss; it keeps no file and no timer. */
export interface Synth {
  readonly play: (noises: readonly Noise[]) => void;
  readonly close: () => void;
}

/** Plays noises into a context, each from a time on in seconds, at the loudness they are heard with. */
export function instrument(context: BaseAudioContext): (noise: Noise, from: number) => void {
  const noise = hissOf(context);
  const out = context.createGain();
  out.gain.value = LOUD;
  out.connect(context.destination);
  const sound = (part: Part, from: number): void => {
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
  };
  return (one, from) => {
    for (const part of SCORE[one]) sound(part, from);
  };
}

export function openSynth(): Synth {
  const context = new AudioContext();
  const play = instrument(context);
  return {
    play(noises) {
      // A browser that wants a press first is asked at the next one.
      void context.resume().catch(() => undefined);
      for (const [index, one] of noises.entries()) play(one, context.currentTime + 0.03 + index * APART);
    },
    close: () => void context.close().catch(() => undefined),
  };
}

function toneOf(
  context: BaseAudioContext,
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
  context: BaseAudioContext,
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
function hissOf(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let last = 1;
  for (let index = 0; index < samples.length; index += 1) {
    last = (last * 16_807) % 2_147_483_647;
    samples[index] = (last / 2_147_483_647) * 2 - 1;
  }
  return buffer;
}
