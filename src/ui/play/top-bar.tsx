import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useAnnounce } from '../atoms/announcer.tsx';
import { Dialog } from '../atoms/dialog.tsx';
import { PartyName } from '../atoms/party-mark.tsx';
import type { PlayIntents, PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { dayOfTurn } from '../day.ts';
import { NumbersBar } from './numbers-bar.tsx';

/** Who one is, when it is, the four numbers, and the way out. */
export function TopBar(properties: {
  readonly view: PlayView;
  readonly intents: PlayIntents;
  readonly onBrief: () => void;
  readonly settings: ComponentChildren;
}): JSX.Element {
  const { view, intents, onBrief, settings } = properties;
  const words = useWords();
  const { say } = words;
  const [menu, setMenu] = useState(false);
  const { clock, seat } = view;
  return (
    <header class="top-bar">
      <div class="where">
        <p class="where-seat">
          <PartyName party={seat} />
        </p>
        <p class="where-turn">
          {say('common.turnOf', { word: clock.word, turn: clock.turn, turns: clock.turns })}
          <span class="where-date"> · {dayOfTurn(words, clock.date, view.numbers.left.unit)}</span>
        </p>
      </div>
      <NumbersBar view={view} />
      <div class="top-buttons">
        <button type="button" class="button quiet" onClick={onBrief}>
          {say('play.brief')}
        </button>
        <button type="button" class="button quiet" onClick={() => setMenu(true)}>
          {say('common.openMenu')}
        </button>
      </div>
      {menu && (
        <Dialog title={view.scenario.title} onClose={() => setMenu(false)}>
          <Menu view={view} intents={intents} onDone={() => setMenu(false)} />
          {settings}
        </Dialog>
      )}
    </header>
  );
}

function Menu(properties: {
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
    setKept(said);
    announce(said);
  };
  return (
    <div class="menu">
      {view.assumption !== undefined && (
        <p class="note">
          {say('start.assumption')}: {view.assumption}
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
            {say('play.undo')}
          </button>
        )}
        <button type="button" class="button" onClick={intents.leave}>
          {say('play.toStart')}
        </button>
      </div>
    </div>
  );
}
