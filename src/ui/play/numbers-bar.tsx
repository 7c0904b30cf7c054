import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../atoms/dialog.tsx';
import { PartyName } from '../atoms/party-mark.tsx';
import { Sum } from '../atoms/points.tsx';
import { Scale } from '../atoms/scale.tsx';
import type { Numbers, PartyView, PlayView } from '../port/play.ts';
import type { Words } from '../../words/words.ts';
import { useWords } from '../voice.ts';

type Which = 'time' | 'leaving' | 'going' | 'meaning';

/** Time left in the unit of the calendar; in a word in the last turn, on the day itself and after it. */
export function timeLeft({ count, unit, stage }: Numbers['left'], say: Words['say']): string {
  if (stage !== undefined) return say(`play.numbers.${stage}`);
  return count === 0 ? say(`common.last.${unit}`) : say(`common.unit.${unit}`, { count });
}

function timeAbout({ stage }: Numbers['left'], { word, turns }: PlayView['clock'], say: Words['say']): string {
  if (stage === 'today') return say('play.numbers.timeToday');
  if (stage === 'over') return say('play.numbers.timeOver');
  return say('play.numbers.timeAbout', { word, turns });
}

/** What a number is called; odds by the party they are on. */
export function nameOf(which: Which, { meaning }: Pick<Numbers, 'meaning'>, say: Words['say']): string {
  return which === 'meaning' && meaning
    ? say('play.numbers.meaningOf', { party: meaning.of.name })
    : say(`play.numbers.${which}`);
}

/** The four numbers in view through the whole game; each opens its terms. */
export function NumbersBar({ view }: { readonly view: PlayView }): JSX.Element {
  const { say, hundredths, signed } = useWords();
  const [open, setOpen] = useState<Which>();
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
            <button type="button" class={low === true ? 'number low' : 'number'} onClick={() => setOpen(which)}>
              <span class="number-name">{nameOf(which, view.numbers, say)}</span>
              <span class="number-value">{value}</span>
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <Dialog title={nameOf(open, view.numbers, say)} onClose={() => setOpen(undefined)}>
          <NumberTerms which={open} view={view} />
        </Dialog>
      )}
    </>
  );
}

/** What stands in the place of a price where somebody has left. */
export function goneKey(gone: PartyView, { seat }: Pick<PlayView, 'seat'>): `play.numbers.${'youLeft' | 'theyLeft'}` {
  return gone.id === seat.id ? 'play.numbers.youLeft' : 'play.numbers.theyLeft';
}

function NumberTerms({ which, view }: { readonly which: Which; readonly view: PlayView }): JSX.Element {
  const { numbers, clock } = view;
  const { say, hundredths } = useWords();
  const { leaving, gone, going, meaning } = numbers;
  if (which === 'time') return <p>{timeAbout(numbers.left, clock, say)}</p>;
  if (which === 'going') {
    if (!going) return <p>{say(numbers.left.stage === 'over' ? 'play.numbers.timeOver' : 'play.numbers.weighing')}</p>;
    return (
      <>
        <p>{say('play.numbers.goingAbout')}</p>
        <Sum terms={going.terms} />
      </>
    );
  }
  if (which === 'leaving') {
    if (gone) return <p>{say(`${goneKey(gone, view)}About`, { party: gone.name })}</p>;
    if (!leaving) return <p>{say('play.numbers.noLeaving')}</p>;
    const net = leaving.outside - leaving.price;
    return (
      <>
        <p>{say('play.numbers.leavingAbout')}</p>
        <Sum terms={leaving.terms.map(({ name, points }) => ({ name, points: -points }))} />
        <Sum
          terms={[
            { name: say('play.numbers.outside'), points: leaving.outside },
            { name: say('play.numbers.net'), points: net },
          ]}
        />
      </>
    );
  }
  if (!meaning) return <p>{say('play.numbers.nobody')}</p>;
  return (
    <>
      {[meaning, ...meaning.others].map(({ of, odds, kinds }) => (
        <section key={of.id} class="meaning">
          <h3>
            <PartyName party={of} /> {say('common.odds', { n: hundredths(odds) })}
          </h3>
          <p>{say('play.numbers.meaningAbout', { party: of.name })}</p>
          <ul class="kinds">
            {kinds.map((kind) => (
              <li key={kind.name}>
                <span>
                  {kind.name}
                  {kind.means && <em> · {say('play.numbers.meansIt')}</em>}
                </span>
                <Scale value={kind.odds * 100} tone={kind.means ? 'signal' : 'calm'} />
                <span class="points">{say('common.odds', { n: hundredths(kind.odds) })}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
