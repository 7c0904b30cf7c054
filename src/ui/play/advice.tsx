import type { JSX } from 'preact';
import type { Advice } from '../port/move.ts';
import type { Words } from '../../words/words.ts';
import { useWords } from '../voice.ts';

const STANCES = ['for', 'against', 'either'] as const;

/** How many are for a deed, how many against. */
export function stancesOn(advice: readonly Advice[], say: Words['say']): string {
  const stances = STANCES.flatMap((stance) => {
    const count = advice.filter((one) => one.stance === stance).length;
    return count === 0 ? [] : [say(`orders.stance.${stance}`, { count })];
  });
  return stances.join(' · ');
}

/** How one's advisers stand to a deed, and one press away what each expects of it, in ranges. */
export function AdviceOn({ advice }: { readonly advice: readonly Advice[] }): JSX.Element {
  const { say } = useWords();
  return (
    <details class="advice">
      <summary>{say('orders.advice', { stances: stancesOn(advice, say) })}</summary>
      <Advisers advice={advice} />
    </details>
  );
}

/** What each adviser expects. */
export function Advisers({ advice }: { readonly advice: readonly Advice[] }): JSX.Element {
  const { say, signed } = useWords();
  return (
    <ul class="advisers">
      {advice.map((one) => (
        <li key={one.name}>
          <span>
            {one.name}: {say(`orders.adviserSays.${one.stance}`)}
          </span>
          <span class="points">{say('orders.adviceRange', { low: signed(one.low), high: signed(one.high) })}</span>
        </li>
      ))}
    </ul>
  );
}
