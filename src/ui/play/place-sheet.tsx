import type { JSX } from 'preact';
import { useAnnounce } from '../atoms/announcer.tsx';
import { Dialog } from '../atoms/dialog.tsx';
import { PartyMark, PartyName } from '../atoms/party-mark.tsx';
import { Points } from '../atoms/points.tsx';
import type { PlaceDeeds, PlaceView } from '../port/place.ts';
import type { Draft, PlayIntents, Task } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { Asked } from './asking.ts';
import { besideIn, MoveCard } from './move-card.tsx';
import { useOrdering } from './ordering.ts';

/** Orders still free, less what lies in the envelope. */
export function roomLeft(task: Task, { orders }: Pick<Draft, 'orders'>): number {
  if (task.kind !== 'orders') return 0;
  const all = [...task.moves, ...(task.leave ? [task.leave] : []), ...(task.mandate ? [task.mandate.move] : [])];
  const forms = all.flatMap((move) => move.forms.filter(({ deed }) => orders.includes(deed)));
  return task.capacity - forms.reduce((sum, { cost }) => sum + cost, 0);
}

/** A place laid open: what it is, who is at home, to whom it is worth what, and what can be done about it. */
export function PlaceSheet(properties: {
  readonly place: PlaceView;
  readonly deeds: PlaceDeeds;
  readonly task: Task;
  readonly draft: Draft;
  readonly intents: Pick<PlayIntents, 'keepDraft'>;
  readonly onClose: () => void;
}): JSX.Element {
  const { place, deeds, task, draft, intents, onClose } = properties;
  const { say } = useWords();
  const announce = useAnnounce();
  const { add, remove, change } = useOrdering(draft, intents.keepDraft);
  const lay = ({ issue, level, text, laid }: PlaceDeeds['levels'][number]): void => {
    const rest = draft.clauses.filter((clause) => clause.issue !== issue);
    const clauses = laid ? rest : [...rest, { issue, level, wording: 'plain' as const }];
    intents.keepDraft({ ...draft, clauses: clauses.toSorted((one, other) => one.issue - other.issue) });
    announce(say(laid ? 'play.announce.removed' : 'play.announce.added', { text }));
  };
  return (
    <Dialog title={place.name} onClose={onClose}>
      {place.home.length > 0 && (
        <p class="place-home">
          {place.home.map((party) => (
            <PartyName key={party.id} party={party} />
          ))}
        </p>
      )}
      {place.about.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {place.worth.length > 0 && (
        <>
          <h3>{say('stage.place.worth')}</h3>
          <ul class="lines">
            {place.worth.map(({ party, points, sure }) => (
              <li key={party.id}>
                <span>
                  <PartyMark party={party} /> {party.name}
                  {!sure && <span class="note"> {say('stage.place.guess')}</span>}
                </span>
                <Points value={points} />
              </li>
            ))}
          </ul>
        </>
      )}
      {deeds.levels.map((level) => (
        <button key={level.issue} type="button" class="button" aria-pressed={level.laid} onClick={() => lay(level)}>
          {say(level.laid ? 'stage.place.takeOff' : 'stage.place.lay', { text: level.text })}
        </button>
      ))}
      {task.kind === 'orders' && <h3>{say('stage.place.moves')}</h3>}
      {task.kind === 'orders' && deeds.moves.length === 0 && <p class="note">{say('stage.place.noMoves')}</p>}
      {/* The map lies behind this sheet: nothing can be picked there. */}
      <Asked.Provider value={undefined}>
        <ul class="moves">
          {deeds.moves.map((move) => (
            <MoveCard
              key={move.id}
              move={move}
              room={roomLeft(task, draft)}
              sealed={draft.orders}
              beside={task.kind === 'orders' ? besideIn(task, draft.orders) : undefined}
              onAdd={(form) => add({ move, form })}
              onRemove={(form) => remove({ move, form })}
              onChange={(from, to) => change(from, { move, form: to })}
            />
          ))}
        </ul>
      </Asked.Provider>
    </Dialog>
  );
}

/** All places as a list to open: what the map offers to the pointer, for everybody. */
export function PlaceList(properties: {
  readonly places: readonly PlaceView[];
  readonly onPick: (id: string) => void;
  /** The keyboard or the pointer is at a place; undefined: at none any more. */
  readonly onPoint: (id: string | undefined) => void;
}): JSX.Element {
  const { places, onPick, onPoint } = properties;
  const { say, list } = useWords();
  return (
    <details class="drawer places">
      <summary>{say('stage.place.all', { count: places.length })}</summary>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              class="button quiet"
              onClick={() => onPick(place.id)}
              onFocus={() => onPoint(place.id)}
              onBlur={() => onPoint(undefined)}
              onPointerEnter={() => onPoint(place.id)}
              onPointerLeave={() => onPoint(undefined)}
            >
              {place.home.map((party) => (
                <PartyMark key={party.id} party={party} />
              ))}
              {place.name}
              {place.home.length > 0 && (
                <span class="visually-hidden"> ({list(place.home.map((party) => party.name))})</span>
              )}
              {place.worth
                .filter(({ sure }) => sure)
                .map(({ points }) => (
                  <Points key={place.id} value={points} />
                ))}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
