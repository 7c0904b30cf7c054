import type { JSX } from 'preact';
import { later } from '../later.tsx';
import { plainGame, type ShelfView, type StartIntents } from '../port/start.ts';
import { GeneralNames } from '../settings/general-names.tsx';
import { useWords } from '../voice.ts';

const report = later(async () => (await import('../check/check-report.tsx')).CheckReport);

/** Scenarios the player brought, each with what checking found. */
export function OwnShelf({
  shelf,
  general,
  intents,
}: {
  readonly shelf: readonly ShelfView[];
  /** Persons are called by general words. */
  readonly general: boolean;
  readonly intents: StartIntents;
}): JSX.Element {
  const { say } = useWords();
  return (
    <section class="own-shelf" aria-labelledby="own">
      <h2 id="own">{say('start.own')}</h2>
      {/* It may have been set for another game, as by a link of a class: whoever tries a scenario of their own looks for its names. */}
      {general && <GeneralNames on onSet={intents.nameNoPersons} />}
      <ul>
        {shelf.map((scenario) => (
          <li key={scenario.id} class="own-scenario">
            <h3>{scenario.title}</h3>
            {scenario.blurb !== '' && <p class="blurb">{scenario.blurb}</p>}
            <div class="desk-buttons">
              {scenario.chairs.map((chair) => (
                <button
                  key={chair.party.id}
                  type="button"
                  class="button"
                  onClick={() => intents.begin(plainGame(scenario.id, chair.party.id))}
                >
                  {say('start.beginAs', { party: chair.party.name })}
                </button>
              ))}
              <button type="button" class="button quiet" onClick={() => intents.forgetScenario(scenario.id)}>
                {say('check.forget')}
              </button>
            </div>
            {scenario.check && <report.Part check={scenario.check} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
