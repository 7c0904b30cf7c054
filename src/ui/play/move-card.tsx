import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import { StandingMark } from '../atoms/standing-mark.tsx';
import type { FormView, MoveView } from '../port/move.ts';
import { useWords } from '../voice.ts';
import { AdviceOn } from './advice.tsx';
import { ChoiceField } from './choice-field.tsx';

/** The form of a move with these choices made; the first where the choices name none. */
export function formOf(move: MoveView, picks: Readonly<Record<string, string>>): FormView | undefined {
  const fits = (form: FormView): boolean =>
    Object.entries(form.picks).every(([choice, option]) => picks[choice] === option);
  return move.forms.find(fits) ?? move.forms[0];
}

/** The choices that can be made at once: those of the first form that is not refused. */
export function firstPicks(move: MoveView): Readonly<Record<string, string>> {
  return (move.forms.find((form) => form.refusal === undefined) ?? move.forms[0])?.picks ?? {};
}

/** One move: what it is, what can be chosen about it, what it takes, and why not. */
export function MoveCard(properties: {
  readonly move: MoveView;
  /** Orders still free this turn. */
  readonly room: number;
  /** Deeds under the seal already. */
  readonly sealed: readonly number[];
  readonly onAdd: (form: FormView) => void;
  readonly onRemove: (form: FormView) => void;
}): JSX.Element {
  const { move, room, sealed, onAdd, onRemove } = properties;
  const { say, list } = useWords();
  const [picks, setPicks] = useState(() => firstPicks(move));
  const form = formOf(move, picks);
  const cost = form?.cost ?? 0;
  const short =
    cost > room ? say('orders.noRoom', { cost: say('orders.cost', { count: cost }), left: room }) : undefined;
  const inside = form !== undefined && sealed.includes(form.deed);
  return (
    <li class={inside ? 'move-card inside' : 'move-card'}>
      <div class="move-head">
        <h4>{move.text}</h4>
        <div class="move-tags">
          <span class="tag cost">{cost === 0 ? say('orders.free') : say('orders.cost', { count: cost })}</span>
          {form?.public === true && <span class="tag">{say('orders.public')}</span>}
          {form?.secret === true && <span class="tag">{say('orders.secret')}</span>}
          {form && form.hears.length > 0 && <span class="tag">{say('orders.hears', { names: list(form.hears) })}</span>}
          <StandingMark standing={move.standing} />
        </div>
      </div>
      {move.about !== undefined && <p class="move-about">{move.about}</p>}
      {form?.advice && <AdviceOn advice={form.advice} />}
      <div class="move-foot">
        {move.choices.map((choice) => (
          <ChoiceField
            key={choice.id}
            choice={choice}
            value={picks[choice.id] ?? ''}
            onChoose={(option) => setPicks({ ...picks, [choice.id]: option })}
          />
        ))}
        {inside ? (
          <ReasonedButton label={say('orders.remove', { text: move.text })} onPress={() => onRemove(form)}>
            {say('orders.takeOff')}
          </ReasonedButton>
        ) : (
          <ReasonedButton
            reason={form?.refusal ?? short}
            label={say('orders.addThis', { text: move.text })}
            onPress={() => form && onAdd(form)}
          >
            {say('orders.add')}
          </ReasonedButton>
        )}
      </div>
    </li>
  );
}
