import type { JSX } from 'preact';
import { useOwnId } from '../atoms/own-id.ts';
import { StandingMark } from '../atoms/standing-mark.tsx';
import type { FormView, MoveView } from '../port/move.ts';
import type { Words } from '../../words/words.ts';
import { useWords } from '../voice.ts';
import { pickedNames } from './gist.ts';
import { Signposted } from './signposted.tsx';

/** What is said in public this turn, in a place of its own: each line with what it would cost to go back on it. */
export function PressLine(properties: {
  readonly moves: readonly MoveView[];
  /** Orders still free this turn. */
  readonly room: number;
  readonly sealed: readonly number[];
  /** Says this form of a move and no other of its forms; or, without one, nothing of it. */
  readonly onSay: (move: MoveView, form: FormView | undefined) => void;
}): JSX.Element {
  const { moves, ...rest } = properties;
  const { say } = useWords();
  const id = useOwnId();
  return (
    <section class="press" aria-labelledby={id}>
      <h3 id={id}>{say('orders.press')}</h3>
      {moves.map((move) => (
        <Line key={move.id} move={move} {...rest} />
      ))}
    </section>
  );
}

/** What it takes to say a line: the least of its forms, or that it takes nothing. */
function costOf({ forms }: MoveView, say: Words['say']): string {
  const count = Math.min(...forms.map(({ cost }) => cost));
  return count === 0 ? say('orders.free') : say('orders.cost', { count });
}

function Line(properties: Omit<Parameters<typeof PressLine>[0], 'moves'> & { readonly move: MoveView }): JSX.Element {
  const { move, room, sealed, onSay } = properties;
  const { say, amount } = useWords();
  const id = useOwnId();
  const said = move.forms.find(({ deed }) => sealed.includes(deed));
  const stands = move.forms.find((form) => form.stands);
  const left = room + (said?.cost ?? 0);
  const nameOf = (form: FormView): string => pickedNames(move, form.picks).join(', ') || move.text;
  const closed = move.forms.every(({ refusal }) => refusal !== undefined) ? move.forms[0]?.refusal : undefined;
  return (
    <details data-look={move.id.replace('moves.', '')} class={said ? 'press-line said' : 'press-line'}>
      <summary>
        <span class="press-name">{move.text}</span>
        <span class="press-state">
          {said
            ? nameOf(said)
            : say('orders.pressCost', {
                state: stands
                  ? say('orders.pressStands', { word: nameOf(stands) })
                  : say(closed === undefined ? 'orders.pressSilent' : 'orders.pressClosed'),
                cost: costOf(move, say),
              })}
        </span>
      </summary>
      {move.about !== undefined && <p class="move-about">{move.about}</p>}
      {closed === undefined ? (
        <fieldset class="press-options">
          <legend class="visually-hidden">{move.text}</legend>
          <label>
            <input type="radio" name={id} checked={!said} onChange={() => onSay(move, undefined)} />
            <span>{say('orders.pressNothing')}</span>
          </label>
          {move.forms.map((form) => {
            const why =
              form.refusal ??
              (form.cost > left
                ? say('orders.noRoom', { cost: say('orders.cost', { count: form.cost }), left })
                : undefined);
            return (
              <label key={form.deed}>
                <input
                  type="radio"
                  name={id}
                  checked={form === said}
                  disabled={why !== undefined}
                  onChange={() => onSay(move, form)}
                />
                <span>
                  {nameOf(form)}
                  <small>{why ?? say('orders.pressBreaking', { points: amount(form.breaking ?? 0) })}</small>
                </span>
              </label>
            );
          })}
        </fieldset>
      ) : (
        <p class="reason">
          <Signposted text={closed} signposts={move.forms[0]?.signposts ?? []} />
        </p>
      )}
      <StandingMark standing={move.standing} />
    </details>
  );
}
