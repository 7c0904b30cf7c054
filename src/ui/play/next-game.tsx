import type { JSX } from 'preact';
import { Icon } from '../atoms/icon.tsx';
import { ARROW } from '../atoms/icons.ts';
import { PartyName } from '../atoms/party-mark.tsx';
import type { EndingView } from '../port/ending.ts';
import type { PlayIntents } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { ownOf, sidesOf } from './sides.ts';

/** The ways on: the same game from across the table first. */
export function NextGame(properties: { readonly ending: EndingView; readonly intents: PlayIntents }): JSX.Element {
  const { ending, intents } = properties;
  const { say } = useWords();
  const own = ownOf(ending)?.party;
  const played = sidesOf(ending).map((side) => ownOf(side)?.party.id);
  const others = ending.chairs.filter(({ id }) => !played.includes(id));
  return (
    <section class="next-game" aria-labelledby="next-game">
      <h3 id="next-game">{say('ending.next')}</h3>
      <div class="desk-buttons">
        {others.map((party, index) => (
          <button
            key={party.id}
            type="button"
            class={index === 0 ? 'button seal other-chair' : 'button other-chair'}
            onClick={() => intents.again(party.id, 'same')}
          >
            <span>
              {say('ending.otherChair')} {index === 0 && <Icon of={ARROW} />}
            </span>
            <PartyName party={party} />
          </button>
        ))}
        {own && (
          <>
            <button type="button" class="button" onClick={() => intents.again(own.id, 'other')}>
              {say('ending.otherLuck')}
            </button>
            <button type="button" class="button" onClick={() => intents.again(own.id, 'same')}>
              {say(played.length > 1 ? 'ending.sameChairs' : 'ending.sameChair')}
            </button>
          </>
        )}
      </div>
      <p class="note">{say('ending.sameLuckAbout')}</p>
    </section>
  );
}
