import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../atoms/dialog.tsx';
import { Icon } from '../atoms/icon.tsx';
import { CLOCK, DOOR } from '../atoms/icons.ts';
import type { PlayView } from '../port/play.ts';
import { later } from '../later.tsx';
import { useWords } from '../voice.ts';
import { bringAsides } from './aside.ts';
import { goneKey, nameOf, timeLeft, type Which } from './number-names.ts';

/** A balance and an eye, drawn with few strokes: they come with the first page. */
const BALANCE =
  'M120 40h16v24h72l32 80a36 36 0 0 1-72 0l28-68h-60v124h40v16H80v-16h40V76H60l28 68a36 36 0 0 1-72 0l32-80h72Z';
const LOOK = 'M8 128q120-136 240 0q-120 136-240 0h20q100 104 200 0q-100-104-200 0ZM128 92a36 36 0 1 1-.1 0Z';
const SIGNS: Readonly<Record<Which, string>> = { time: CLOCK, leaving: DOOR, going: BALANCE, meaning: LOOK };

const terms = later(async () => (await bringAsides()).NumberTerms);

/** The four numbers in view through the whole game; each opens its terms. On a phone they are one line, and open together. */
export function NumbersBar({ view }: { readonly view: PlayView }): JSX.Element {
  const { say, hundredths, signed } = useWords();
  const [open, setOpen] = useState<Which | 'all'>();
  const { left, leaving, gone, going, meaning } = view.numbers;
  const over = left.stage === 'over';
  const shown: readonly { readonly which: Which; readonly value: string; readonly low?: boolean }[] = [
    { which: 'time', value: timeLeft(left, say), low: !over && left.count <= 1 },
    { which: 'leaving', value: gone ? say(goneKey(gone, view)) : leaving && !over ? signed(-leaving.price) : '–' },
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
            <Icon of={SIGNS[which]} size={1} />
            <span class="visually-hidden">{nameOf(which, view.numbers, say)}: </span>
            {value}
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
