import type { JSX } from 'preact';
import type { Advice } from '../port/move.ts';
import { useWords } from '../voice.ts';
import { stancesOn } from './gist.ts';

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

/** What each adviser expects, and why. */
export function Advisers({ advice }: { readonly advice: readonly Advice[] }): JSX.Element {
  const { say, ends } = useWords();
  return (
    <ul class="advisers">
      {advice.map((one) => (
        <li key={one.name}>
          <span>
            {one.name}: {say(`orders.adviserSays.${one.stance}`)}
            {one.why !== undefined && <span class="adviser-why">{one.why}</span>}
          </span>
          <span class="points">{say('orders.adviceRange', ends(one))}</span>
        </li>
      ))}
    </ul>
  );
}
