import type { JSX } from 'preact';
import { PartyName } from '../atoms/party-mark.tsx';
import { Points, Sum } from '../atoms/points.tsx';
import { StandingMark } from '../atoms/standing-mark.tsx';
import type { EndingView } from '../port/ending.ts';
import type { PlayIntents } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { CableList } from './cable-list.tsx';
import { ClosestAnswers, Prices, WhyItEnded } from './story.tsx';

/** How it ended, what it was worth to whom, and what brought it about. */
export function EndingPage(properties: {
  readonly ending: EndingView;
  readonly intents: PlayIntents;
  /** Goes to a cable in the record of the game. */
  readonly onLook: (cable: string) => void;
}): JSX.Element {
  const { ending, intents, onLook } = properties;
  const { say } = useWords();
  const story = typeof ending.story === 'string' ? undefined : ending.story;
  return (
    <div class="ending">
      <article class="sheet front-page">
        {ending.rare && <p class="tag">{say('ending.rare')}</p>}
        <p class="headline">{ending.text}</p>
        {ending.about !== undefined && <p class="lead">{ending.about}</p>}
        <StandingMark standing={ending.standing} />
      </article>
      {ending.story === 'coming' && (
        <p class="note" aria-busy="true">
          {say('ending.coming')}
        </p>
      )}
      {story && <WhyItEnded story={story} onLook={onLook} />}
      <section aria-labelledby="score">
        <h3 id="score">{say('ending.score')}</h3>
        <ul class="scores">
          {ending.scores.map(({ party, points, own }) => (
            <li key={party.id} class={own ? 'own' : ''}>
              <span>
                <PartyName party={party} /> {own && <em class="tag">{say('ending.scoreOwn')}</em>}
              </span>
              <strong>
                <Points value={points} />
              </strong>
            </li>
          ))}
        </ul>
        <p class="note">{say('ending.scoreAbout')}</p>
        <h4>{say('ending.terms')}</h4>
        <Sum terms={ending.terms} />
        {story && <Prices story={story} onLook={onLook} />}
      </section>
      {story && <ClosestAnswers story={story} onLook={onLook} />}
      {ending.story === 'failed' && ending.turningPoints.length > 0 && (
        <section class="sheet" aria-labelledby="why">
          <h3 id="why">{say('ending.why')}</h3>
          <CableList cables={ending.turningPoints} />
        </section>
      )}
      <div class="desk-buttons">
        {ending.chairs.map((party) => (
          <button key={party.id} type="button" class="button" onClick={() => intents.again(party.id)}>
            <PartyName party={party} />
            <span class="visually-hidden">: </span>
            {say('ending.again')}
          </button>
        ))}
        <button type="button" class="button seal" onClick={intents.leave}>
          {say('play.toStart')}
        </button>
      </div>
    </div>
  );
}
