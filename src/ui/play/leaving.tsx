import type { JSX } from 'preact';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import { Sum } from '../atoms/points.tsx';
import type { FormView, MoveView } from '../port/move.ts';
import type { PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';

/** The door: what walking away costs now, and the order to do it. */
export function Leaving(properties: {
  readonly view: PlayView;
  readonly move: MoveView;
  readonly sealed: readonly number[];
  readonly onAdd: (form: FormView) => void;
}): JSX.Element {
  const { view, move, sealed, onAdd } = properties;
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
      <ReasonedButton reason={form?.refusal ?? twice} onPress={() => form && onAdd(form)}>
        {say('orders.leaveSure')}
      </ReasonedButton>
    </details>
  );
}
