import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import type { FormView, MoveView } from '../port/move.ts';
import { useWords } from '../voice.ts';

export interface SealedOrder {
  readonly move: MoveView;
  readonly form: FormView;
}

/** The name of a move with the choices made, as it stands among the orders. */
export function orderText({ move, form }: SealedOrder): string {
  const names = move.choices.map((choice) => {
    const picked = form.picks[choice.id];
    return choice.options.find((option) => option.id === picked)?.name ?? '';
  });
  return names.length === 0 ? move.text : `${move.text} (${names.join(', ')})`;
}

/** The envelope: what is chosen so far, how much of the staff it takes, and the seal. */
export function SealedOrders(properties: {
  readonly orders: readonly SealedOrder[];
  readonly capacity: number;
  readonly sending: boolean;
  /** Nothing presses. */
  readonly quiet: boolean;
  readonly onRemove: (order: SealedOrder) => void;
  readonly onSeal: () => void;
}): JSX.Element {
  const { orders, capacity, sending, quiet, onRemove, onSeal } = properties;
  const { say } = useWords();
  const used = orders.reduce((sum, { form }) => sum + form.cost, 0);
  const [wide] = useState(() => matchMedia('(min-width: 84rem)').matches);
  return (
    <section class="envelope" data-look="orders" aria-labelledby="envelope">
      <details open={wide}>
        <summary>
          <h3 id="envelope">{say('orders.sealed')}</h3>
          <span class="capacity">
            <span class="pips" aria-hidden="true">
              {Array.from({ length: capacity }, (_, pip) => (
                <i key={pip} class={pip < used ? 'used' : ''} />
              ))}
            </span>
            {say('orders.capacity', { used, capacity })}
          </span>
        </summary>
        {orders.length === 0 ? (
          <p class="envelope-empty">{say(quiet ? 'orders.quiet' : 'orders.sealedNone')}</p>
        ) : (
          <ol class="envelope-list">
            {orders.map((order) => (
              <li key={order.form.deed}>
                <span>{orderText(order)}</span>
                <button
                  type="button"
                  class="button quiet small"
                  aria-label={say('orders.remove', { text: orderText(order) })}
                  onClick={() => onRemove(order)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ol>
        )}
      </details>
      {/* Red is what is ready to go: an empty envelope is not the first thing to be pressed. */}
      <ReasonedButton
        look={orders.length > 0 || quiet ? 'seal' : 'plain'}
        onPress={onSeal}
        reason={sending ? say('play.waiting') : undefined}
      >
        {say(orders.length > 0 ? 'orders.seal' : quiet ? 'orders.sealQuiet' : 'orders.sealNone')}
      </ReasonedButton>
    </section>
  );
}
