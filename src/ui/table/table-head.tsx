import type { JSX } from 'preact';
import type { TableView } from '../port/table.ts';
import { useWords } from '../voice.ts';
import { LastWord } from './last-word.tsx';
import { Onward } from './onward.tsx';

/** Where one sits, with whom, and what was said last. */
export function TableHead({ table }: { readonly table: TableView }): JSX.Element {
  const { say, list, series, signed } = useWords();
  const { summit } = table;
  const parts = [
    table.place === undefined ? undefined : say('table.at', { place: table.place }),
    say('table.with', { names: list(table.others.map((party) => party.name)) }),
    summit
      ? say('table.round', { round: summit.round, rounds: summit.rounds })
      : table.left === 0
        ? say('table.exchangesNone')
        : say('table.exchanges', { count: table.left + 1 }),
  ];
  return (
    <>
      <p class="table-head">
        <strong>{summit?.name ?? table.name}</strong> · {parts.filter((part) => part !== undefined).join(' · ')}
      </p>
      {table.called !== undefined && <p class="note">{say('table.calledHere', { clauses: series(table.called) })}</p>}
      {table.waits && <Waits waits={table.waits} />}
      {table.lastWord && (
        <p class="note">
          {say('table.lastWordHere')}{' '}
          {table.lastWord.leaving !== undefined &&
            say('table.lastWordLeaving', { points: signed(table.lastWord.leaving) })}
        </p>
      )}
      {table.last && <LastWord answer={table.last} />}
    </>
  );
}

/** How far the table has come, in one line, and below it for who asks what that comes of: nothing of it can be acted on here. */
function Waits({ waits }: { readonly waits: NonNullable<TableView['waits']> }): JSX.Element {
  const { say } = useWords();
  const { agreed, most, summit, by, onward } = waits;
  const agreedHere = say('table.waits', { count: agreed, summit });
  const more = agreed > most ? say('table.waitsMost', { most, over: agreed - most }) : say('table.waitsAgain');
  return (
    <details class="note waits">
      <summary>{agreed > most ? `${agreedHere} ${more}` : agreedHere}</summary>
      <p>{[by, agreed > most || onward ? undefined : more].filter((part) => part !== undefined).join(' ')}</p>
      <Onward ask={onward} />
    </details>
  );
}
