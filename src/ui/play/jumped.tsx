import type { JSX } from 'preact';
import type { PlayView } from '../port/play.ts';
import { isJump, type Swing } from '../port/swings.ts';
import { useWords } from '../voice.ts';
import { priceOf } from './number-names.ts';
import { MostlyBy } from './since.tsx';

/** Under the numbers, of each in points that has jumped: from where to where, and what did most of it, before anybody looks into it. */
export function Jumped({ view }: { readonly view: PlayView }): JSX.Element | null {
  const words = useWords();
  const { say, signed } = words;
  const swings = view.swings?.();
  if (!swings || view.numbers.gone) return null;
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
  const lines = [
    ...line('leaving', swings.leaving, (points) => priceOf(points, words)),
    ...line('going', swings.going, signed),
  ];
  return lines.length === 0 ? null : <ul class="jumped">{lines}</ul>;
}
