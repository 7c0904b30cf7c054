import type { JSX } from 'preact';
import type { PlayView } from '../port/play.ts';
import { isJump, type Swing } from '../port/swings.ts';
import { useWords } from '../voice.ts';
import { priceOf } from './number-names.ts';
import { MovedMost, oddsSince } from './odds-since.tsx';
import { MostlyBy } from './since.tsx';

/**
 * Under the numbers, of each that has jumped: from where to where, and what did most of it, before anybody looks into it. One stands
 * there, the first of them by their order, and the others a press away: little is read before the first choice of a turn.
 */
export function Jumped({ view }: { readonly view: PlayView }): JSX.Element | null {
  const words = useWords();
  const { say, signed, hundredths } = words;
  const { gone, meaning } = view.numbers;
  const swings = gone ? undefined : view.swings?.();
  const line = (
    which: 'leaving' | 'going',
    swing: Swing | undefined,
    show: (points: number) => string,
  ): readonly JSX.Element[] => {
    if (swing === undefined || !isJump(swing)) return [];
    const name = say(`play.numbers.${which}`);
    return [
      <li key={which}>
        {say('play.numbers.jumped', { name, from: show(swing.from), to: show(swing.to) })}{' '}
        <MostlyBy swing={swing} view={view} />
      </li>,
    ];
  };
  const read = (meaning ? [meaning, ...meaning.others] : []).flatMap(({ of, odds }) => {
    const moved = oddsSince(view, of.id, odds, hundredths);
    if (moved === undefined || !isJump(moved)) return [];
    const name = say('play.numbers.meaningOf', { party: of.name });
    const shown = { from: String(moved.from), to: say('common.odds', { n: moved.to }) };
    return [
      <li key={of.id}>
        {say('play.numbers.jumped', { name, ...shown })} <MovedMost most={moved.most} view={view} />
      </li>,
    ];
  });
  const [first, ...rest] = [
    ...line('leaving', swings?.leaving, (points) => priceOf(points, words)),
    ...line('going', swings?.going, signed),
    ...read,
  ];
  if (first === undefined) return null;
  return (
    <ul class="jumped">
      {first}
      {rest.length > 0 && (
        <li key={`others ${view.clock.turn}`}>
          <details class="earlier">
            <summary>{say('play.numbers.jumpedMore', { count: rest.length })}</summary>
            <ul class="jumped">{rest}</ul>
          </details>
        </li>
      )}
    </ul>
  );
}
