import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useOwnId } from '../atoms/own-id.ts';
import { LEVELS, type NewGame, type StartIntents, type StartView } from '../port/start.ts';
import { GeneralNames } from '../settings/general-names.tsx';
import { useWords } from '../voice.ts';
import { Field } from './field.tsx';

/** Everything a new game can be made of. */
export function More({ view, intents }: { readonly view: StartView; readonly intents: StartIntents }): JSX.Element {
  const { say, list } = useWords();
  const id = useOwnId();
  const onFront = ({ id: one }: { readonly id: string }): number => Number(one === view.front);
  const playable = view.shelf
    .filter((scenario) => scenario.chairs.length > 0)
    .toSorted((one, other) => onFront(other) - onFront(one));
  const [two, setTwo] = useState(false);
  const [wanted, setWanted] = useState<Partial<NewGame>>({});
  const scenario = playable.find((one) => one.id === (wanted.scenario ?? view.front)) ?? playable[0];
  if (!scenario) return <p>{say('common.nothing')}</p>;
  const chairs = scenario.chairs
    .toSorted((one, other) => Number(one.curious === true) - Number(other.curious === true))
    .map(({ party, curious }) => ({
      id: party.id,
      name: curious === true ? say('start.curious', { party: party.name }) : party.name,
    }));
  const together = two && chairs.length > 1;
  const seats = chairs.map((chair) => chair.id);
  const ticked = seats.filter((chair) => wanted.chairs?.includes(chair));
  const seated = together
    ? wanted.chairs
      ? ticked
      : seats.slice(0, 2)
    : seats.filter((seat) => seat === (ticked[0] ?? seats[0]));
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
        onChoose={(one) => {
          const { chairs: _, ...rest } = wanted;
          setWanted({ ...rest, scenario: one });
        }}
      />
      {chairs.length > 1 && (
        <Field
          name={say('start.whoPlays')}
          options={[
            { id: 'one', name: say('start.people.one') },
            { id: 'two', name: say('start.people.two') },
          ]}
          value={together ? 'two' : 'one'}
          {...(together && { about: say('start.twoAbout') })}
          onChoose={(one) => {
            setTwo(one === 'two');
            const { chairs: _, ...rest } = wanted;
            setWanted(rest);
          }}
        />
      )}
      {together ? (
        <fieldset class="ticks">
          <legend>{say('start.chair')}</legend>
          {chairs.map((chair) => (
            <label key={chair.id} class="tick">
              <input
                type="checkbox"
                checked={seated.includes(chair.id)}
                onChange={(event) =>
                  set({
                    chairs: event.currentTarget.checked
                      ? [...seated, chair.id]
                      : seated.filter((seat) => seat !== chair.id),
                  })
                }
              />
              {chair.name}
            </label>
          ))}
        </fieldset>
      ) : (
        <Field
          name={say('start.chair')}
          options={chairs}
          value={seated[0] ?? ''}
          onChoose={(chair) => set({ chairs: [chair] })}
        />
      )}
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
            { id: 'short', name: say('start.short', { word: scenario.word, ...scenario.lengths.short }) },
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
      <button type="submit" class="button seal" disabled={together && seated.length < 2}>
        {say('start.beginAs', { party: list(names) })}
      </button>
    </form>
  );
}
