import type { JSX } from 'preact';
import { PartyMark } from '../atoms/party-mark.tsx';
import { StandingMark } from '../atoms/standing-mark.tsx';
import type { Dossier } from '../port/dossier.ts';
import { useWords } from '../voice.ts';

/** Who wants what before the leaders sit, how high the bar is, and whether it is met. */
export function Preconditions({ dossier }: { readonly dossier: Dossier }): JSX.Element {
  const { say } = useWords();
  if (dossier.preconditions.length === 0) return <p>{say('common.nothing')}</p>;
  return (
    <ul class="preconditions">
      {dossier.preconditions.map((condition) => (
        <li key={condition.of.id + condition.text} class={condition.state}>
          <PartyMark party={condition.of} />
          <div>
            <p>{condition.text}</p>
            <p class="note">
              {condition.of.name}
              {condition.state !== 'none' && ` · ${say('dossier.bar', { bar: condition.bar })}`}{' '}
              <StandingMark standing={condition.standing} />
            </p>
          </div>
          <strong class={`stamp ${condition.state}`}>{say(`dossier.state.${condition.state}`)}</strong>
        </li>
      ))}
    </ul>
  );
}
