import type { JSX } from 'preact';
import { dayOfTurn } from '../day.ts';
import type { SummitView } from '../port/dossier.ts';
import type { PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { isToCome, timeTill } from './coming.ts';

/** How far it is to each summit, by the day agreed for it, and what falls due when, the nearest first. */
export function TimeTerms({ view, about }: { readonly view: PlayView; readonly about: string }): JSX.Element {
  const { numbers, clock, dossier, task } = view;
  const words = useWords();
  const { say } = words;
  const { left } = numbers;
  const until = timeTill(view, say);
  const mandate = task.kind === 'orders' && task.mandate?.chosen === undefined ? task.mandate : undefined;
  const whenOf = (summit: SummitView): string => {
    const { state, turn, date, unit } = summit;
    if (numbers.gone && isToCome(summit)) return say('play.numbers.summitOff', { party: numbers.gone.name });
    if (state !== 'ahead') return say(`dossier.summit.${state}`);
    if (turn === undefined || date === undefined) return say('dossier.summit.no_date');
    return say('play.numbers.summitIn', { time: until(turn), when: dayOfTurn(words, date, unit) });
  };
  const due = [
    ...(mandate ? [{ turn: mandate.by, text: say('play.numbers.mandate') }] : []),
    ...dossier.promises.flatMap(({ by, text, status, due: turn }) =>
      turn !== undefined && status === 'live'
        ? [{ turn, text: say('play.numbers.promise', { party: by.name, text }) }]
        : [],
    ),
  ].toSorted((one, other) => one.turn - other.turn);
  return (
    <>
      <p>{about}</p>
      {left.stage !== 'over' && (
        <ul class="lines">
          {dossier.summits.map((summit) => (
            <li key={summit.name}>
              <span>{summit.name}</span>
              <span>{whenOf(summit)}</span>
            </li>
          ))}
          {due.map(({ turn, text }) => (
            <li key={`${turn} ${text}`}>
              <span>{text}</span>
              <span>
                {say('play.numbers.dueBy', { when: say('common.turn', { word: clock.word, turn }), time: until(turn) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
