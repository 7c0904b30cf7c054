import type { JSX } from 'preact';
import type { PlayView } from '../port/play.ts';
import type { Evidence } from '../port/swings.ts';
import { useWords } from '../voice.ts';
import { ToRecord } from './since.tsx';

/** How odds have moved since a turn, in hundredths, and the step that took them furthest that way. */
interface OddsSince {
  readonly turn: number;
  readonly from: number;
  readonly to: number;
  readonly most: Evidence;
}

/** Since the turn before, in the first turn since it began; undefined where nothing has moved them. `odds`: what they are, 0 to 1. */
export function oddsSince(
  view: PlayView,
  party: string,
  odds: number,
  hundredths: (part: number) => number,
): OddsSince | undefined {
  const since = view.swings?.()?.turn ?? view.clock.turn;
  const steps = view.evidence(party).filter(({ turn }) => turn >= since);
  const from = hundredths(steps[0]?.from ?? odds);
  const to = hundredths(odds);
  const along = (step: Evidence): number => (step.to - step.from) * Math.sign(to - from);
  const [most] = steps.toSorted((one, other) => along(other) - along(one));
  return most === undefined || from === to ? undefined : { turn: since, from, to, most };
}

/** Why odds fell on a yes, or rose on a no; of anything else, for which kind it spoke. */
export function Told({ of: { sooner, fits } }: { readonly of: Evidence }): JSX.Element {
  const { say } = useWords();
  if (sooner === undefined) return <> {say('play.numbers.fits', { kind: fits })}</>;
  return <> {say(sooner.yes ? 'play.numbers.soonerYes' : 'play.numbers.soonerNo', { kind: sooner.kind })}</>;
}

/** What moved odds furthest, the way to it, and why. */
export function MovedMost({ most, view }: { readonly most: Evidence; readonly view: PlayView }): JSX.Element {
  const { say } = useWords();
  return (
    <>
      {say('play.numbers.cause', { what: most.text })} <ToRecord view={view} turn={most.turn} cable={most.cable} />
      <Told of={most} />
    </>
  );
}

/** How the odds on a party have moved since an earlier turn, and what moved them most then. `odds`: what they are. */
export function SinceRead(properties: {
  readonly view: PlayView;
  readonly party: string;
  readonly odds: number;
}): JSX.Element | null {
  const { view, party, odds } = properties;
  const { say, hundredths } = useWords();
  const moved = oddsSince(view, party, odds, hundredths);
  const turn = moved?.turn ?? view.swings?.()?.turn;
  if (turn === undefined) return null;
  const when = say('common.turn', { word: view.clock.word, turn });
  if (moved === undefined) return <p class="note">{say('play.numbers.sinceSame', { when })}</p>;
  const shown = (n: number): string => say('common.odds', { n });
  return (
    <div class="since">
      <p>{say('play.numbers.since', { when, from: shown(moved.from), to: shown(moved.to) })}</p>
      <p class="note">
        <MovedMost most={moved.most} view={view} />
      </p>
    </div>
  );
}
