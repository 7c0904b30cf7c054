import type { JSX } from 'preact';
import { PartyMark } from '../atoms/party-mark.tsx';
import { StandingMark } from '../atoms/standing-mark.tsx';
import type { Dossier, NeedView, OpenBar, PreconditionView } from '../port/dossier.ts';
import { useWords } from '../voice.ts';
import { NeedLine } from './need-line.tsx';

/**
 * What it takes for the leaders to sit; who wants what before that, how high the bar is, and whether it is met; and of all that is wanting
 * who could change it.
 */
export function Preconditions({ dossier }: { readonly dossier: Dossier }): JSX.Element {
  const { say } = useWords();
  const { preconditions, needs } = dossier;
  const parts = needs?.parts ?? [];
  if (preconditions.length + parts.length === 0) return <p>{say('common.nothing')}</p>;
  return (
    <>
      {needs && parts.length > 0 && (
        <>
          <h3>{say('dossier.need.title', { summit: needs.name })}</h3>
          <ul class="preconditions needs">
            {parts.map((need) => (
              <Need key={need.name} need={need} />
            ))}
          </ul>
          {preconditions.length > 0 && <h3>{say('dossier.preconditions')}</h3>}
        </>
      )}
      <ul class="preconditions">
        {preconditions.map((condition, index) => (
          <Precondition key={condition.of.id + condition.text} condition={condition} open={needs?.bars[index]} />
        ))}
      </ul>
    </>
  );
}

function Precondition(properties: {
  readonly condition: PreconditionView;
  readonly open: OpenBar | undefined;
}): JSX.Element {
  const { condition, open } = properties;
  const { say } = useWords();
  const { of, text, bar, state, standing } = condition;
  const { parts, unread = false } = open ?? { parts: [] };
  return (
    <li class={unread ? 'none' : state}>
      <PartyMark party={of} />
      <div>
        <p>{text}</p>
        <p class="note">
          {of.name}
          {state !== 'none' && ` · ${say('dossier.bar', { bar })}`} <StandingMark standing={standing} />
        </p>
        {parts.map((need) => (
          <div key={need.name}>
            <p class="note">{need.name}</p>
            <NeedLine need={need} />
          </div>
        ))}
      </div>
      {unread ? <strong class="stamp">{say('dossier.need.unread')}</strong> : <Stamp state={state} />}
    </li>
  );
}

function Need({ need }: { readonly need: NeedView }): JSX.Element {
  const state = need.holds ? 'met' : 'open';
  return (
    <li class={state}>
      <div>
        <p>{need.name}</p>
        <NeedLine need={need} />
      </div>
      <Stamp state={state} />
    </li>
  );
}

function Stamp({ state }: Pick<PreconditionView, 'state'>): JSX.Element {
  const { say } = useWords();
  return <strong class={`stamp ${state}`}>{say(`dossier.state.${state}`)}</strong>;
}
