import { at } from '../../kit/never.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Cue } from '../../session/cue.ts';
import { mattersOf, pictureOf } from '../view/ending-matter.ts';

/** What can be heard, what matters most first. */
export const NOISES = ['alarm', 'chair', 'pen', 'seal', 'telegram', 'bell', 'paper'] as const;
export type Noise = (typeof NOISES)[number];

/** Noises at one time: more would be noise. */
const MOST = 2;
/** Points of a gauge of danger that are an alarm. */
const ALARMING = 5;

/** What is heard of something that happened: at most two different noises, the weightiest, in the order of their happening. */
export function noisesOf(
  cues: readonly Cue[],
  rulebook: Pick<Rulebook, 'deeds'>,
  danger: ReadonlySet<number>,
): readonly Noise[] {
  const heard = [...new Set(cues.flatMap((cue) => noiseOf(cue, rulebook, danger) ?? []))];
  const kept = new Set(heard.toSorted((one, other) => NOISES.indexOf(one) - NOISES.indexOf(other)).slice(0, MOST));
  return heard.filter((noise) => kept.has(noise));
}

function noiseOf(cue: Cue, { deeds }: Pick<Rulebook, 'deeds'>, danger: ReadonlySet<number>): Noise | undefined {
  if (cue.kind === 'turn') return 'bell';
  if (cue.kind === 'deed') return at(deeds, cue.deed).kind === 'leave' ? 'chair' : undefined;
  if (cue.kind === 'gauge') return danger.has(cue.gauge) && cue.to - cue.from >= ALARMING ? 'alarm' : undefined;
  if (cue.kind === 'answer') return cue.accepts ? 'seal' : undefined;
  if (cue.kind === 'leak' || cue.kind === 'heard') return 'telegram';
  if (cue.kind === 'signed') return cue.inForce ? 'pen' : 'seal';
  return cue.kind === 'offer' ? 'paper' : undefined;
}

/** Gauges that some ending of disaster asks to stand high. */
export function dangerOf(
  { endings }: Pick<Scenario, 'endings'>,
  { gauges }: Pick<Rulebook, 'gauges'>,
): ReadonlySet<number> {
  const names = Object.values(endings)
    .filter(({ when }) => pictureOf(when) === 'danger')
    .flatMap(({ when }) => mattersOf(when).flatMap((matter) => (matter.kind === 'high' ? [matter.name] : [])));
  return new Set(gauges.flatMap(({ id }, gauge) => (names.includes(id) ? [gauge] : [])));
}
