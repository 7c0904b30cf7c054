import { useAnnounce } from '../atoms/announcer.tsx';
import { useLatest } from '../kept.ts';
import type { FormView, MoveView } from '../port/move.ts';
import type { Draft, PlayIntents } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { orderText, type SealedOrder } from './sealed-orders.tsx';

/** What a hand does with the orders of a draft, wherever their cards lie; each is said as it is done. */
export interface Ordering {
  readonly add: (order: SealedOrder) => void;
  readonly remove: (order: SealedOrder) => void;
  /** Another form takes the place of the one that lies there. */
  readonly change: (from: FormView, to: SealedOrder) => void;
  /** Of what is said to the press one form lies there, or none. */
  readonly speak: (move: MoveView, form: FormView | undefined) => void;
}

export function useOrdering(draft: Draft, keepDraft: PlayIntents['keepDraft']): Ordering {
  const { say } = useWords();
  const announce = useAnnounce();
  const keep = (how: 'added' | 'removed', text: string, orders: readonly number[]): void => {
    keepDraft({ ...draft, orders });
    announce(say(`play.announce.${how}`, { text }));
  };
  const add = useLatest((order: SealedOrder): void =>
    keep('added', orderText(order), [...draft.orders, order.form.deed]),
  );
  const remove = useLatest((order: SealedOrder): void =>
    keep(
      'removed',
      orderText(order),
      draft.orders.filter((deed) => deed !== order.form.deed),
    ),
  );
  const change = useLatest((from: FormView, to: SealedOrder): void =>
    keep(
      'added',
      orderText(to),
      draft.orders.map((deed) => (deed === from.deed ? to.form.deed : deed)),
    ),
  );
  const speak = (move: MoveView, form: FormView | undefined): void => {
    const before = new Set(move.forms.map(({ deed }) => deed));
    const rest = draft.orders.filter((deed) => !before.has(deed));
    if (form) keep('added', orderText({ move, form }), [...rest, form.deed]);
    else keep('removed', move.text, rest);
  };
  return { add, remove, change, speak };
}
