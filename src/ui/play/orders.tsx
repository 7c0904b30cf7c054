import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useAnnounce } from '../atoms/announcer.tsx';
import type { MoveView } from '../port/move.ts';
import type { Draft, PlayIntents, PlayView, Task } from '../port/play.ts';
import { useKept } from '../kept.ts';
import { later } from '../later.tsx';
import { useWords } from '../voice.ts';
import { bringAsides } from './aside.ts';
import { gistOf } from './gist.ts';
import { besideIn, MoveCard } from './move-card.tsx';
import { MoveDrawer } from './move-drawer.tsx';
import { useOrdering } from './ordering.ts';
import { isQuiet } from './quiet.ts';
import { SealedOrders, type SealedOrder } from './sealed-orders.tsx';

const doubt = later(async () => (await bringAsides()).Doubt);
const press = later(async () => (await bringAsides()).PressLine);
const leaving = later(async () => (await bringAsides()).Leaving);
const silence = later(async () => (await bringAsides()).Silence);
const passing = later(async () => (await bringAsides()).LetPass);

type OrdersTask = Task & { kind: 'orders' };

/** What lies in the envelope, found again among all moves by the deeds of a draft. */
function sealedOf(draft: Draft, moves: readonly MoveView[]): readonly SealedOrder[] {
  return draft.orders.flatMap((deed) =>
    moves.flatMap((move) => move.forms.filter((form) => form.deed === deed).map((form) => ({ move, form }))),
  );
}

/** The most that any form of a move takes. */
const dearest = ({ forms }: MoveView): number => Math.max(0, ...forms.map(({ cost }) => cost));

/** A move with its forms closed that would stand against an order, and the reasons; what is said to the press takes the place of what was. */
function besideOrders(
  move: MoveView,
  orders: readonly number[],
  shut: OrdersTask['shut'],
): { readonly move: MoveView; readonly shut: string } {
  if (!shut || orders.length === 0) return { move, shut: '' };
  const own = new Set(move.forms.map(({ deed }) => deed));
  // Another form of it takes the place of the one that lies there.
  const others = orders.filter((deed) => !own.has(deed));
  const reasons = move.forms.map(({ deed, refusal }) =>
    refusal === undefined && !orders.includes(deed) ? shut(others, deed) : undefined,
  );
  if (reasons.every((reason) => reason === undefined)) return { move, shut: '' };
  const forms = move.forms.map((form, index) => {
    const refusal = reasons[index];
    return refusal === undefined ? form : { ...form, refusal };
  });
  return { move: { ...move, forms }, shut: reasons.join('\n') };
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
  const kept = useKept();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [silent = view.silent === true, setSilent] = useState<boolean>();
  const all = [...task.moves, ...(task.leave ? [task.leave] : []), ...(task.mandate ? [task.mandate.move] : [])];
  const orders = sealedOf(draft, all);
  const room = task.capacity - orders.reduce((sum, { form }) => sum + form.cost, 0);

  const { add, remove, change, speak } = useOrdering(draft, (laid) => {
    setRefusal(undefined);
    intents.keepDraft(laid);
  });
  const seal = async (): Promise<void> => {
    setSending(true);
    const deeds = orders.map(({ form }) => form.deed);
    const reason = await intents.decide({ kind: 'orders', deeds }, { silent });
    setSending(false);
    const told = reason && (task.unsealed?.(deeds) ?? reason);
    setRefusal(told);
    if (told !== undefined) announce(say('play.announce.refused', { reason: told }));
  };
  // An order changes its own card, those for which there is no room then, and those that it shuts out.
  const card = (open: MoveView, opened = false): JSX.Element => {
    const { move, shut } = besideOrders(open, draft.orders, task.shut);
    const space = Math.min(room, dearest(move));
    const sealed = move.forms.flatMap(({ deed }) => (draft.orders.includes(deed) ? [deed] : []));
    return kept(move.id, [open, opened, space, shut, ...sealed], () => (
      <MoveCard
        key={move.id}
        move={move}
        opened={opened}
        first={view.begins && open === task.moves[0]}
        room={space}
        sealed={sealed}
        beside={besideIn(task, sealed)}
        onAdd={(form) => add({ move, form })}
        onRemove={(form) => remove({ move, form })}
        onChange={(from, to) => change(from, { move, form: to })}
      />
    ));
  };
  const lines = task.moves.filter((move) => move.line === true);
  const others = task.moves.filter((move) => !move.suggested && move.line !== true);
  const quiet = isQuiet(view, task);
  const { mandate } = task;
  const course = mandate && (
    <Course key="course" mandate={mandate} clock={view.clock} render={card} open={mandate.by <= view.clock.turn} />
  );
  const pressing = mandate !== undefined && mandate.chosen === undefined && mandate.by <= view.clock.turn + 1;

  return (
    <div class="orders" aria-busy={sending || task.weighing}>
      <div class="orders-moves">
        {task.doubt !== undefined && <doubt.Part text={task.doubt} />}
        {pressing && course}
        <div class="orders-head">
          <h3>{say('orders.suggested')}</h3>
          <details class="info">
            <summary aria-label={say('orders.how')}>i</summary>
            <p class="about">{say('orders.about')}</p>
          </details>
        </div>
        {task.capacityNote !== undefined && <p class="note capacity-note">{task.capacityNote}</p>}
        {task.weighing && <p class="note">{say('orders.weighing')}</p>}
        <ul class="moves">{task.moves.filter((move) => move.suggested).map((move) => card(move))}</ul>
        {others.length > 0 && <MoveDrawer moves={others} render={card} />}
        {!pressing && course}
        {task.leave && (
          <leaving.Part
            view={view}
            move={task.leave}
            ahead={task.ahead}
            sealed={draft.orders}
            onAdd={(form) => task.leave && add({ move: task.leave, form })}
          />
        )}
      </div>
      <div class="orders-side">
        {lines.length > 0 && (
          <press.Part
            moves={lines.map((line) => besideOrders(line, draft.orders, task.shut).move)}
            room={room}
            sealed={draft.orders}
            onSay={speak}
          />
        )}
        <div class="orders-envelope">
          <SealedOrders
            orders={orders}
            capacity={task.capacity}
            sending={sending}
            quiet={quiet}
            onRemove={remove}
            onSeal={() => void seal()}
          />
          {view.silent !== undefined && <silence.Part silent={silent} onSet={setSilent} />}
          {refusal !== undefined && <p class="refused">{refusal}</p>}
        </div>
        {orders.length === 0 && !view.begins && <passing.Part view={view} intents={intents} />}
      </div>
    </div>
  );
}

/** The course a seat says it goes for: to be chosen by a turn, then to be revised at a price. */
function Course(properties: {
  readonly mandate: OrdersTask['mandate'] & object;
  readonly clock: PlayView['clock'];
  readonly render: (move: MoveView, opened?: boolean) => JSX.Element;
  readonly open: boolean;
}): JSX.Element {
  const { mandate, clock, render, open } = properties;
  const { say } = useWords();
  const { chosen, by, move } = mandate;
  return (
    <details class="drawer course" open={open && chosen === undefined}>
      <summary>
        {chosen === undefined
          ? say('orders.mandateBy', { word: clock.word, turn: by })
          : say('orders.mandateChosen', { text: gistOf(chosen) })}
      </summary>
      <p class="about">
        {say('orders.mandateAbout')} {say(chosen === undefined ? 'orders.mandateNone' : 'orders.mandateOther')}
      </p>
      <ul class="moves">{render(move, true)}</ul>
    </details>
  );
}
