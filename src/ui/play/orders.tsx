import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useAnnounce } from '../atoms/announcer.tsx';
import type { MoveView } from '../port/move.ts';
import type { Draft, PlayIntents, PlayView, Task } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { Leaving } from './leaving.tsx';
import { MoveCard } from './move-card.tsx';
import { MoveDrawer } from './move-drawer.tsx';
import { orderText, SealedOrders, type SealedOrder } from './sealed-orders.tsx';

type OrdersTask = Task & { kind: 'orders' };

/** What lies in the envelope, found again among all moves by the deeds of a draft. */
function sealedOf(draft: Draft, moves: readonly MoveView[]): readonly SealedOrder[] {
  return draft.orders.flatMap((deed) =>
    moves.flatMap((move) => move.forms.filter((form) => form.deed === deed).map((form) => ({ move, form }))),
  );
}

/** The turn's orders: what the situation suggests, everything else in a drawer, and the envelope. */
export function Orders(properties: {
  readonly view: PlayView;
  readonly task: OrdersTask;
  readonly draft: Draft;
  readonly intents: PlayIntents;
}): JSX.Element {
  const { view, task, draft, intents } = properties;
  const { say } = useWords();
  const announce = useAnnounce();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const all = [...task.moves, ...(task.leave ? [task.leave] : []), ...(task.mandate ? [task.mandate.move] : [])];
  const orders = sealedOf(draft, all);
  const room = task.capacity - orders.reduce((sum, { form }) => sum + form.cost, 0);

  const keep = (deeds: readonly number[], text: string): void => {
    setRefusal(undefined);
    intents.keepDraft({ ...draft, orders: deeds });
    announce(text);
  };
  const add = (order: SealedOrder): void =>
    keep([...draft.orders, order.form.deed], say('play.announce.added', { text: orderText(order) }));
  const remove = (order: SealedOrder): void =>
    keep(
      draft.orders.filter((deed) => deed !== order.form.deed),
      say('play.announce.removed', { text: orderText(order) }),
    );
  const seal = async (): Promise<void> => {
    setSending(true);
    const reason = await intents.decide({ kind: 'orders', deeds: orders.map(({ form }) => form.deed) });
    setSending(false);
    setRefusal(reason);
    if (reason !== undefined) announce(say('play.announce.refused', { reason }));
  };
  const card = (move: MoveView): JSX.Element => (
    <MoveCard
      key={move.id}
      move={move}
      room={room}
      sealed={draft.orders}
      onAdd={(form) => add({ move, form })}
      onRemove={(form) => remove({ move, form })}
    />
  );
  const others = task.moves.filter((move) => !move.suggested);
  const { mandate } = task;

  return (
    <div class="orders" aria-busy={sending || task.weighing}>
      <div class="orders-moves">
        <p class="about">{say('orders.about')}</p>
        {mandate && mandate.chosen === undefined && (
          <section class="mandate">
            <h3>{say('orders.mandate')}</h3>
            <p class="about">{say('orders.mandateAbout', { word: view.clock.word, turn: mandate.by })}</p>
            <ul class="moves">{card(mandate.move)}</ul>
          </section>
        )}
        <h3>{say('orders.suggested')}</h3>
        {task.weighing && <p class="note">{say('orders.weighing')}</p>}
        <ul class="moves">{task.moves.filter((move) => move.suggested).map(card)}</ul>
        {others.length > 0 && <MoveDrawer moves={others} render={card} />}
        {mandate && mandate.chosen !== undefined && (
          <details class="drawer">
            <summary>{say('orders.mandateChosen', { text: mandate.chosen })}</summary>
            <ul class="moves">{card(mandate.move)}</ul>
          </details>
        )}
        {task.leave && (
          <Leaving
            view={view}
            move={task.leave}
            sealed={draft.orders}
            onAdd={(form) => task.leave && add({ move: task.leave, form })}
          />
        )}
      </div>
      <div class="orders-envelope">
        <SealedOrders
          orders={orders}
          capacity={task.capacity}
          sending={sending}
          onRemove={remove}
          onSeal={() => void seal()}
        />
        {refusal !== undefined && <p class="refused">{refusal}</p>}
      </div>
    </div>
  );
}
