import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../atoms/dialog.tsx';
import type { PlayView } from '../port/play.ts';
import { later } from '../later.tsx';
import { useWords } from '../voice.ts';
import { bringAsides } from './aside.ts';
import { briefNameOf, goneKey, nameOf, priceOf, timeLeft, type Which } from './number-names.ts';

const terms = later(async () => (await bringAsides()).NumberTerms);

/** The four numbers in view through the whole game; each opens its terms. On a phone they are one row, each below its name, and open together. */
export function NumbersBar({ view }: { readonly view: PlayView }): JSX.Element {
  const words = useWords();
  const { say, hundredths, signed } = words;
  const [open, setOpen] = useState<Which | 'all'>();
  const { left, leaving, gone, going, meaning } = view.numbers;
  const over = left.stage === 'over';
  const shown: readonly { readonly which: Which; readonly value: string; readonly low?: boolean }[] = [
    { which: 'time', value: timeLeft(left, say), low: !over && left.count <= 2 },
    {
      which: 'leaving',
      value: gone ? say(goneKey(gone, view)) : leaving && !over ? priceOf(leaving.price, words) : '–',
    },
    { which: 'going', value: over ? '–' : going ? signed(going.worth) : '…' },
    { which: 'meaning', value: meaning ? say('common.odds', { n: hundredths(meaning.odds) }) : '–' },
  ];
  return (
    <>
      <ul class="numbers" aria-label={say('play.numbers.all')}>
        {shown.map(({ which, value, low }) => (
          <li key={which}>
            <button
              type="button"
              data-look={which}
              class={low === true ? 'number low' : 'number'}
              onClick={() => setOpen(which)}
            >
              <span class="number-name">{nameOf(which, view.numbers, say)}</span>
              <span class="number-value">{value}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="numbers-line" data-look="time leaving going meaning" onClick={() => setOpen('all')}>
        {shown.map(({ which, value, low }) => (
          <span key={which} class={low === true ? 'low' : ''}>
            <small>{briefNameOf(which, view.numbers, say)}</small> <span>{value}</span>
          </span>
        ))}
      </button>
      {open === 'all' && (
        <Dialog title={say('play.numbers.all')} onClose={() => setOpen(undefined)}>
          {shown.map(({ which, value }) => (
            <section key={which} class="number-terms">
              <h3>
                {nameOf(which, view.numbers, say)} <span class="number-value">{value}</span>
              </h3>
              <terms.Part which={which} view={view} />
            </section>
          ))}
        </Dialog>
      )}
      {open !== undefined && open !== 'all' && (
        <Dialog title={nameOf(open, view.numbers, say)} onClose={() => setOpen(undefined)}>
          <terms.Part which={open} view={view} />
        </Dialog>
      )}
    </>
  );
}
