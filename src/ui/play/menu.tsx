import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useAnnounce } from '../atoms/announcer.tsx';
import type { PlayIntents, PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';

/** What is done about a game and not in it: keeping it, taking it along, stepping back, leaving. */
export function Menu(properties: {
  readonly view: PlayView;
  readonly intents: PlayIntents;
  readonly onDone: () => void;
}): JSX.Element {
  const { view, intents, onDone } = properties;
  const { say } = useWords();
  const announce = useAnnounce();
  const [name, setName] = useState('');
  const [kept, setKept] = useState<string>();
  const keep = async (wanted: string): Promise<void> => {
    const said = (await intents.save(wanted)) ?? say('play.kept', { name: wanted });
    // A name is given to what is to last.
    const loose = (await intents.askToLast()) === 'loose';
    const all = loose ? `${said} ${say('start.lasting.said')}` : said;
    setKept(all);
    announce(all);
  };
  return (
    <div class="menu">
      {view.world && (
        <p class="note">
          {say('start.assumption')}: {view.world.name}
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          void keep(name.trim());
        }}
      >
        <label>
          {say('play.saveAs')}
          <input type="text" value={name} maxLength={60} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {say('play.keep')}
        </button>
        <p>{kept}</p>
      </form>
      <div class="menu-buttons">
        <button type="button" class="button" onClick={intents.exportRecord}>
          {say('play.exportFile')}
        </button>
        {view.canUndo && (
          <button
            type="button"
            class="button"
            onClick={() => {
              intents.undo();
              onDone();
            }}
          >
            {view.undoes === undefined ? say('play.undo') : say('play.undoThis', { text: view.undoes })}
          </button>
        )}
        <button type="button" class="button" onClick={intents.leave}>
          {say('play.toStart')}
        </button>
      </div>
    </div>
  );
}
