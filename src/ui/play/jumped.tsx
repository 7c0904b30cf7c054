import type { JSX } from 'preact';
import type { PlayView } from '../port/play.ts';
import { JUMP, type Swing } from '../port/swings.ts';
import { useWords } from '../voice.ts';
import { priceOf } from './number-names.ts';
import { MostlyBy } from './since.tsx';

/** Under the numbers, of each in points that has jumped: from where to where, and what did most of it, before anybody looks into it. */
export function Jumped({ view }: { readonly view: PlayView }): JSX.Element | null {
  const words = useWords();
  const { say, signed } = words;
  const swings = view.swings?.();
  if (!swings || view.numbers.gone) return null;
  const shown: readonly (readonly ['leaving' | 'going', Swing | undefined, string, string])[] = [
    ['leaving', swings.leaving, ...ends(swings.leaving, (points) => priceOf(points, words))],
    ['going', swings.going, ...ends(swings.going, signed)],
  ];
  const jumped = shown.filter(([, swing]) => swing !== undefined && Math.abs(swing.to - swing.from) > JUMP);
  if (jumped.length === 0) return null;
  return (
    <ul class="jumped">
      {jumped.map(
        ([which, swing, from, to]) =>
          swing && (
            <li key={which}>
              {say('play.numbers.jumped', { name: say(`play.numbers.${which}`), from, to })}{' '}
              <MostlyBy swing={swing} view={view} />
            </li>
          ),
      )}
    </ul>
  );
}

const ends = (swing: Swing | undefined, show: (points: number) => string): readonly [string, string] =>
  swing ? [show(swing.from), show(swing.to)] : ['', ''];
