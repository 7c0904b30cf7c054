import type { JSX } from 'preact';
import { PartyMark } from '../atoms/party-mark.tsx';
import { ReadAloud } from '../atoms/read-aloud.tsx';
import type { PlayIntents, PlayView, WorldView } from '../port/play.ts';
import { later } from '../later.tsx';
import { useWords } from '../voice.ts';
import { bringAsides } from './aside.ts';
import { openingOf } from './paragraphs.ts';

const inherited = later(async () => (await bringAsides()).Inherited);

/** What a chair is told before it begins. */
export function Brief(properties: {
  readonly view: PlayView;
  readonly onDone: () => void;
  readonly onWorld: (world: string) => void;
  readonly onRead: PlayIntents['read'];
}): JSX.Element {
  const { view, onDone, onWorld, onRead } = properties;
  const { say } = useWords();
  const other = view.reading === 'basic' ? 'full' : 'basic';
  const { first, rest } = openingOf(view.brief, view.takesOver);
  return (
    <>
      <div class="brief-head">
        <p class="brief-chair">
          <PartyMark party={view.seat} size={20} /> {say('play.youLead', { party: view.seat.name })}
        </p>
        <ReadAloud />
      </div>
      <p class="brief-text">{first}</p>
      {view.takesOver !== undefined && <p class="brief-text">{view.takesOver}</p>}
      {(rest.length > 0 || view.inherited) && (
        <details class="earlier" open={!view.begins}>
          <summary>{say(view.inherited ? 'play.doneBefore' : 'play.wholeBrief')}</summary>
          {view.inherited && <inherited.Part lines={view.inherited} />}
          {rest.map((paragraph) => (
            <p key={paragraph} class="brief-text">
              {paragraph}
            </p>
          ))}
        </details>
      )}
      {view.world && <World world={view.world} onWorld={onWorld} />}
      <div class="desk-buttons">
        <button type="button" class="button seal" onClick={onDone}>
          {say('play.toDesk')}
        </button>
        {view.reading && (
          <button type="button" class="button quiet" onClick={() => onRead(other)}>
            {say(`play.read.${other}`)}
          </button>
        )}
      </div>
    </>
  );
}

/** One quiet line: nobody plays under a view of the world without being told, and another is one press away until the first decision. */
function World(properties: { readonly world: WorldView; readonly onWorld: (world: string) => void }): JSX.Element {
  const { world, onWorld } = properties;
  const { say } = useWords();
  return (
    <details class="brief-world">
      <summary>{say('play.world', { name: world.name })}</summary>
      <p>{world.text}</p>
      {world.others.length > 0 && (
        <>
          <p>{say('play.worldOthers')}</p>
          <ul>
            {world.others.map(({ id, name, text }) => (
              <li key={id}>
                <button type="button" class="button" onClick={() => onWorld(id)}>
                  {name}
                </button>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
