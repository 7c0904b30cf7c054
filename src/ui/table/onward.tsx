import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OnwardView } from '../port/table.ts';
import { useWords } from '../voice.ts';
import { useOdds } from './odds.ts';

/** Between two presses of one hand. Milliseconds. */
const PAUSE = 120;

/**
 * What leaders would do with what is agreed, in sentences: what they take up as it is, what only vaguely, and how likely a yes is there. It is
 * reckoned once all else is drawn. `lead`: said before, with the name of the summit.
 */
export function Onward(properties: {
  readonly ask: (() => OnwardView | undefined) | undefined;
  readonly lead?: 'table.onwardIf';
}): JSX.Element | null {
  const { ask, lead } = properties;
  const { say, series } = useWords();
  const odds = useOdds();
  const [told, setTold] = useState<OnwardView>();
  useEffect(() => {
    // Who lays one step after the other is not kept waiting by it.
    const timer = setTimeout(() => setTold(ask?.()), PAUSE);
    return () => clearTimeout(timer);
  }, [ask]);
  if (!told || ask === undefined) return null;
  const { summit, laid, vague, yes } = told;
  const sentences = [
    ...(lead === undefined ? [] : [say(lead, { summit })]),
    ...(laid.length > 0 ? [say('table.onwardLaid', { laid: series(laid) })] : []),
    ...(vague.length > 0
      ? [say(laid.length > 0 ? 'table.onwardVague' : 'table.onwardNone', { vague: series(vague) })]
      : []),
    ...(yes ? [say('table.onwardYes', { odds: odds(yes) })] : []),
  ];
  return <p class="note onward">{sentences.join(' ')}</p>;
}
