import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import type { FormView, MoveView } from '../port/move.ts';
import type { Sealing } from '../port/play.ts';
import { later } from '../later.tsx';
import { useWords } from '../voice.ts';
import { bringAsides, signposted } from './aside.ts';
import { gistOf, pickedNames, rangeOf, stancesOn } from './gist.ts';

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

/** What a card opens on: the order that lies under the seal, else what can be ordered at once. */
export function openingPicks(move: MoveView, sealed: readonly number[]): Readonly<Record<string, string>> {
  return move.forms.find(({ deed }) => sealed.includes(deed))?.picks ?? firstPicks(move);
}

/**
 * What takes the place of an order under the seal where other choices are made on its card; undefined where it stays as it was: the other
 * form is closed, lies there itself, or costs more than is free once that order is gone.
 */
export function changedTo(
  move: MoveView,
  picks: Readonly<Record<string, string>>,
  { from, sealed, room }: { readonly from: FormView; readonly sealed: readonly number[]; readonly room: number },
): FormView | undefined {
  const to = formOf(move, picks);
  if (to === undefined || to.refusal !== undefined || to.cost > room + from.cost) return undefined;
  return sealed.includes(to.deed) ? undefined : to;
}

/** Of a deed, whether it does anything beside these orders; undefined until that can be said. */
export const besideIn = (
  { beside }: Partial<Sealing>,
  orders: readonly number[],
): ((deed: number) => boolean) | undefined => beside && ((deed) => beside(orders, deed));

const unfolded = later(async () => (await bringAsides()).Unfolded);

interface CardProperties {
  readonly move: MoveView;
  /** Orders still free this turn. */
  readonly room: number;
  /** Deeds under the seal already. */
  readonly sealed: readonly number[];
  /** Whether another form of it does anything beside those that lie under the seal. */
  readonly beside?: ((deed: number) => boolean) | undefined;
  readonly onAdd: (form: FormView) => void;
  readonly onRemove: (form: FormView) => void;
  /** The order with other choices made: it takes the place of what lay under the seal. */
  readonly onChange: (from: FormView, to: FormView) => void;
  /** Lies open from the first. */
  readonly opened?: boolean;
  /** The first of a game, which says whose the numbers are. */
  readonly first?: boolean;
}

/** One move: its name, its gist, what it takes and what is expected of it; the rest is unfolded by its name. */
export function MoveCard({
  move,
  room,
  sealed,
  beside: fitsBeside = () => true,
  onAdd,
  onRemove,
  onChange,
  opened = false,
  first = false,
}: CardProperties): JSX.Element {
  const { say, ends } = useWords();
  const [open, setOpen] = useState(opened);
  const [picked, setPicks] = useState<Readonly<Record<string, string>>>();
  const picks = picked ?? openingPicks(move, sealed);
  /** The next choice is for an order of its own. */
  const [beside, setBeside] = useState(false);
  const form = formOf(move, picks);
  const cost = form?.cost ?? 0;
  const short =
    cost > room ? say('orders.noRoom', { cost: say('orders.cost', { count: cost }), left: room }) : undefined;
  const inside = form !== undefined && sealed.includes(form.deed);
  const another =
    inside &&
    !beside &&
    move.forms.some(
      ({ deed, refusal, cost: takes }) =>
        refusal === undefined && takes <= room && !sealed.includes(deed) && fitsBeside(deed),
    );
  const pick = (next: Readonly<Record<string, string>>): void => {
    setPicks(next);
    const to = form && inside && !beside ? changedTo(move, next, { from: form, sealed, room }) : undefined;
    if (form && to) onChange(form, to);
  };
  const range = rangeOf(form?.advice ?? []);
  const tags = [
    cost === 0 ? say('orders.free') : say('orders.cost', { count: cost }),
    ...(form?.public === true ? [say('orders.public')] : []),
    ...(form?.secret === true ? [say('orders.secret')] : []),
  ];
  return (
    <li
      data-look={move.id.replace('moves.', '')}
      class={['move-card', ...(inside ? ['inside'] : []), ...(open ? ['open'] : [])].join(' ')}
    >
      <h4>
        <button type="button" class="move-name" aria-expanded={open} onClick={() => setOpen(!open)}>
          {move.text}
        </button>
      </h4>
      {move.because !== undefined && <p class="move-because">{move.because}</p>}
      {!open && move.about !== undefined && <p class="move-gist">{gistOf(move.about)}</p>}
      {!open && move.forms.length > 1 && (
        <p class="move-picked">
          <b>{pickedNames(move, picks).join('\u00a0· ')}</b>
          {`\u00a0· ${say('orders.forms', { count: move.forms.length })}`}
        </p>
      )}
      {open && (
        <unfolded.Part
          move={move}
          form={form}
          picks={picks}
          onPick={pick}
          onBeside={another ? () => setBeside(true) : undefined}
        />
      )}
      <div class="move-foot">
        <p class="move-tags">
          <span>{tags.join('\u00a0· ')}</span>
          {range && (
            <span>
              {say(first ? 'orders.expectedFirst' : 'orders.expected', {
                stances: stancesOn(form?.advice ?? [], say),
                ...ends(range),
              })}
            </span>
          )}
        </p>
        {inside ? (
          <ReasonedButton label={say('orders.remove', { text: move.text })} onPress={() => onRemove(form)}>
            {say('orders.takeOff')}
          </ReasonedButton>
        ) : (
          <ReasonedButton
            reason={form?.refusal ?? short}
            told={form?.signposts && <signposted.Part text={form.refusal ?? ''} signposts={form.signposts} />}
            label={say('orders.addThis', { text: move.text })}
            onPress={() => {
              setBeside(false);
              if (form) onAdd(form);
            }}
          >
            {say('orders.add')}
          </ReasonedButton>
        )}
      </div>
    </li>
  );
}
