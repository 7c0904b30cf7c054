import type { JSX } from 'preact';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import { Sum } from '../atoms/points.tsx';
import type { LeavingAhead } from '../port/leaving-ahead.ts';
import type { FormView, MoveView } from '../port/move.ts';
import type { PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { Signposted } from './signposted.tsx';

/** The door: what walking away costs now, who could stop it, how long it can be taken back, and the order to do it. */
export function Leaving(properties: {
  readonly view: PlayView;
  readonly move: MoveView;
  readonly ahead: LeavingAhead | undefined;
  readonly sealed: readonly number[];
  readonly onAdd: (form: FormView) => void;
}): JSX.Element {
  const { view, move, ahead, sealed, onAdd } = properties;
  const { say, amount, signed } = useWords();
  const form = move.forms[0];
  const price = view.numbers.leaving;
  const twice = form && sealed.includes(form.deed) ? say('orders.alreadyIn') : undefined;
  return (
    <details class="drawer leaving">
      <summary>
        {say('orders.leave')}: {move.text}
      </summary>
      {price && (
        <>
          <p>{say('orders.leaveAbout', { price: amount(price.price), net: signed(price.outside - price.price) })}</p>
          <Sum terms={price.terms.map(({ name, points }) => ({ name, points: -points }))} />
        </>
      )}
      {ahead && form && form.refusal === undefined && <Ahead {...ahead} />}
      <ReasonedButton
        reason={form?.refusal ?? twice}
        told={form?.signposts && <Signposted text={form.refusal ?? ''} signposts={form.signposts} />}
        onPress={() => form && onAdd(form)}
      >
        {say('orders.leaveSure')}
      </ReasonedButton>
    </details>
  );
}

function Ahead({ heard, after }: LeavingAhead): JSX.Element {
  return (
    <>
      {heard.map(({ text, options }) => (
        <div key={text} class="leaving-heard">
          <p>{text}</p>
          {options.length > 0 && (
            <ul>
              {options.map((option) => (
                <li key={option}>{option}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
      {after !== '' && <p>{after}</p>}
    </>
  );
}
