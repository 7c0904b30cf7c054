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
      {table.waits && (
        <p class="note">
          {say('table.waits', { count: table.waits.agreed, summit: table.waits.summit })} {table.waits.by}{' '}
          {table.waits.agreed > table.waits.most
            ? say('table.waitsMost', { most: table.waits.most, over: table.waits.agreed - table.waits.most })
            : !table.waits.onward && say('table.waitsAgain')}
        </p>
      )}
      {table.waits?.onward && <Onward ask={table.waits.onward} />}
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
