import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../../ui/voice.ts';
import type { Backstage } from '../view/backstage.ts';
import { dangerOf, noisesOf, type Noise } from './noises.ts';
import { openSynth, type Synth } from './synth.ts';

/** How long a caption stands. Milliseconds. */
const STANDS = 3500;

/**
 * What is heard of a game, and the same in writing. Only what comes while the page is looked at is heard; what was there before is past.
 * The captions are for the eye: what they tell of is said aloud elsewhere.
 */
export function SoundHost({ backstage }: { readonly backstage: Backstage }): JSX.Element | null {
  const { say, list } = useWords();
  const { lexicon, cues } = backstage;
  const { scenario, rulebook } = lexicon;
  const danger = useMemo(() => dangerOf(scenario, rulebook), [scenario, rulebook]);
  // One list that grows: its length says whether something came.
  const { length } = cues;
  const knownRef = useRef(length);
  const synthRef = useRef<Synth | undefined>(undefined);
  const [heard, setHeard] = useState<readonly Noise[]>([]);
  useEffect(
    () => () => {
      synthRef.current?.close();
      synthRef.current = undefined;
    },
    [],
  );
  useEffect(() => {
    // What is taken back is not heard again.
    const fresh = cues.slice(Math.min(knownRef.current, length));
    knownRef.current = length;
    const noises = document.hidden ? [] : noisesOf(fresh, rulebook, danger);
    if (noises.length === 0) return;
    synthRef.current ??= openSynth();
    synthRef.current.play(noises);
    setHeard(noises);
  }, [cues, length, rulebook, danger]);
  useEffect(() => {
    if (heard.length === 0) return undefined;
    const timer = setTimeout(() => setHeard([]), STANDS);
    return () => clearTimeout(timer);
  }, [heard]);
  if (heard.length === 0) return null;
  return (
    <p class="sound-caption" key={heard.join(' ')}>
      {list(heard.map((noise) => say(`sound.${noise}`)))}
    </p>
  );
}
