import type { JSX } from 'preact';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import type { OptionView } from '../port/move.ts';
import type { PlayIntents } from '../port/play.ts';
import { useWords } from '../voice.ts';

/** Walking out of a summit, folded away so that nobody does it by mistake. */
export function LeaveTable({
  leave,
  intents,
}: {
  readonly leave: OptionView;
  readonly intents: Pick<PlayIntents, 'decide'>;
}): JSX.Element {
  const { say, amount } = useWords();
  return (
    <details class="drawer leaving">
      <summary>{say('table.instead')}</summary>
      {leave.price !== undefined && <p>{say('table.leavePrice', { points: amount(leave.price) })}</p>}
      <ReasonedButton reason={leave.refusal} onPress={async () => intents.decide({ kind: 'deed', deed: leave.deed })}>
        {leave.text}
      </ReasonedButton>
    </details>
  );
}
