import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useOwnId } from '../atoms/own-id.ts';
import { LEVELS, type NewGame, type StartIntents, type StartView } from '../port/start.ts';
import { GeneralNames } from '../settings.tsx';
import { useWords } from '../voice.ts';

/** Everything a new game can be made of. */
export function More({ view, intents }: { readonly view: StartView; readonly intents: StartIntents }): JSX.Element {
  const { say, list } = useWords();
  const id = useOwnId();
  const playable = view.shelf.filter((scenario) => scenario.chairs.length > 0);
  const [wanted, setWanted] = useState<Partial<NewGame>>({});
  const scenario = playable.find((one) => one.id === (wanted.scenario ?? view.front)) ?? playable[0];
  if (!scenario) return <p>{say('common.nothing')}</p>;
  const chairs = (wanted.chairs ?? []).filter((chair) => scenario.chairs.some(({ party }) => party.id === chair));
  const seated = chairs.length > 0 ? chairs : scenario.chairs.slice(0, 1).map(({ party }) => party.id);
  const assumption = scenario.assumptions.find((one) => one.id === wanted.assumption) ?? scenario.assumptions[0];
  const level = wanted.level ?? 'normal';
  const length = scenario.lengths.short === undefined ? 'full' : (wanted.length ?? 'full');
  const long = (count: number): string => say(`common.unit.${scenario.lengths.unit}`, { count });
  const set = (part: Partial<NewGame>): void => setWanted({ ...wanted, ...part });
  const names = scenario.chairs.filter(({ party }) => seated.includes(party.id)).map(({ party }) => party.name);
  return (
    <form
      class="more-form"
      onSubmit={(event) => {
        event.preventDefault();
        intents.begin({
          scenario: scenario.id,
          chairs: seated,
          level,
          length,
          seed: wanted.seed?.trim() ?? '',
          hints: scenario.hints && wanted.hints === true,
          ...(assumption && { assumption: assumption.id }),
        });
      }}
    >
      <label>
        <span>{say('start.scenario')}</span>
        <select value={scenario.id} onChange={(event) => set({ scenario: event.currentTarget.value, chairs: [] })}>
          {playable.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="ticks">
        <legend>{say('start.whoPlays')}</legend>
        {scenario.chairs.map(({ party }) => (
          <label key={party.id} class="tick">
            <input
              type="checkbox"
              checked={seated.includes(party.id)}
              onChange={(event) =>
                set({
                  chairs: event.currentTarget.checked
                    ? [...seated, party.id]
                    : seated.filter((chair) => chair !== party.id),
                })
              }
            />
            {party.name}
          </label>
        ))}
      </fieldset>
      <label>
        <span>{say('start.level')}</span>
        <select
          value={level}
          onChange={(event) => set({ level: LEVELS.find((one) => one === event.currentTarget.value) ?? 'normal' })}
        >
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {say(`start.levels.${one}`)}
            </option>
          ))}
        </select>
        <span class="note">{say(`start.levelAbout.${level}`)}</span>
      </label>
      {scenario.lengths.short !== undefined && (
        <label>
          <span>{say('start.length')}</span>
          <select
            value={length}
            onChange={(event) => set({ length: event.currentTarget.value === 'short' ? 'short' : 'full' })}
          >
            <option value="full">{say('start.full', { time: long(scenario.lengths.full) })}</option>
            <option value="short">{say('start.short', { time: long(scenario.lengths.short) })}</option>
          </select>
        </label>
      )}
      {assumption && scenario.assumptions.length > 1 && (
        <label>
          <span>{say('start.assumption')}</span>
          <select value={assumption.id} onChange={(event) => set({ assumption: event.currentTarget.value })}>
            {scenario.assumptions.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
          <span class="note">{assumption.text}</span>
        </label>
      )}
      <label for={id}>
        <span>{say('start.seed')}</span>
        <input
          id={id}
          type="text"
          maxLength={40}
          value={wanted.seed ?? ''}
          onInput={(event) => set({ seed: event.currentTarget.value })}
        />
        <span class="note">{say('start.seedAbout')}</span>
      </label>
      {scenario.hints && (
        <label class="tick">
          <input
            type="checkbox"
            checked={wanted.hints === true}
            onChange={(event) => set({ hints: event.currentTarget.checked })}
          />
          {say('start.withHints')}
        </label>
      )}
      <GeneralNames on={view.general} onSet={intents.nameNoPersons} />
      <button type="submit" class="button seal">
        {say('start.beginAs', { party: list(names) })}
      </button>
    </form>
  );
}
