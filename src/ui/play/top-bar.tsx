import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../atoms/dialog.tsx';
import { PartyName } from '../atoms/party-mark.tsx';
import type { PlayIntents, PlayView } from '../port/play.ts';
import { later } from '../later.tsx';
import { useWords } from '../voice.ts';
import { bringAsides } from './aside.ts';
import { dayOfTurn } from '../day.ts';
import { NumbersBar } from './numbers-bar.tsx';

const menuPage = later(async () => (await bringAsides()).Menu);

/** Fetches ahead what lies behind the bar. */
export const fetchAsides = (): void => menuPage.fetch();

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
          <menuPage.Part view={view} intents={intents} onDone={() => setMenu(false)} />
          {settings}
        </Dialog>
      )}
    </header>
  );
}
