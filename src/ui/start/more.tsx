import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useOwnId } from '../atoms/own-id.ts';
import { ChoiceField } from '../play/choice-field.tsx';
import { LEVELS, type NewGame, type StartIntents, type StartView } from '../port/start.ts';
import { GeneralNames } from '../settings.tsx';
import { useWords } from '../voice.ts';

/** Everything a new game can be made of. */
export function More({ view, intents }: { readonly view: StartView; readonly intents: StartIntents }): JSX.Element {
  const { say, list } = useWords();
  const id = useOwnId();
  const onFront = ({ id: one }: { readonly id: string }): number => Number(one === view.front);
  const playable = view.shelf
    .filter((scenario) => scenario.chairs.length > 0)
    .toSorted((one, other) => onFront(other) - onFront(one));
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
      <Field
        name={say('start.scenario')}
        options={playable.map((one) => ({ id: one.id, name: one.title }))}
        value={scenario.id}
        onChoose={(one) => set({ scenario: one, chairs: [] })}
      />
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
      <Field
        name={say('start.level')}
        options={LEVELS.map((one) => ({ id: one, name: say(`start.levels.${one}`) }))}
        value={level}
        about={say(`start.levelAbout.${level}`)}
        onChoose={(one) => set({ level: LEVELS.find((known) => known === one) ?? 'normal' })}
      />
      {scenario.lengths.short !== undefined && (
        <Field
          name={say('start.length')}
          options={[
            { id: 'full', name: say('start.full', { time: long(scenario.lengths.full) }) },
            { id: 'short', name: say('start.short', { time: long(scenario.lengths.short) }) },
          ]}
          value={length}
          onChoose={(one) => set({ length: one === 'short' ? 'short' : 'full' })}
        />
      )}
      {assumption && scenario.assumptions.length > 1 && (
        <Field
          name={say('start.assumption')}
          options={scenario.assumptions}
          value={assumption.id}
          about={assumption.text}
          onChoose={(one) => set({ assumption: one })}
        />
      )}
      <label class="field" for={id}>
        <span class="field-name">{say('start.seed')}</span>
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

/** One of several, under its name; what is chosen may say what it means. */
function Field(properties: {
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly about?: string;
  readonly onChoose: (option: string) => void;
}): JSX.Element {
  const { name, options, value, about, onChoose } = properties;
  return (
    <div class="field">
      {/* The group says its name by itself. */}
      <span class="field-name" aria-hidden="true">
        {name}
      </span>
      <ChoiceField choice={{ id: name, name, options }} value={value} onChoose={onChoose} />
      {about !== undefined && <span class="note">{about}</span>}
    </div>
  );
}
