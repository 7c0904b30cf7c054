import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../atoms/dialog.tsx';
import { Icon } from '../atoms/icon.tsx';
import { TAKE_OUT } from '../atoms/icons.ts';
import { PENCIL, TRASH } from '../atoms/late-icons.ts';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import type { SaveView, StartIntents } from '../port/start.ts';
import { useWords } from '../voice.ts';

/** The games kept on this machine, the latest first. */
export function SaveList({
  saves,
  intents,
}: {
  readonly saves: readonly SaveView[];
  readonly intents: StartIntents;
}): JSX.Element {
  return (
    <ul>
      {saves.map((save) => (
        <SaveLine key={save.id} save={save} intents={intents} />
      ))}
    </ul>
  );
}

function SaveLine({ save, intents }: { readonly save: SaveView; readonly intents: StartIntents }): JSX.Element {
  const { say } = useWords();
  const [asking, setAsking] = useState<'name' | 'forget'>();
  const [name, setName] = useState(save.name ?? '');
  return (
    <li class="save">
      <div>
        <p class="save-name">{save.name ?? save.title}</p>
        <p class="note">
          {[save.name === undefined ? undefined : save.title, save.chairs, save.where, save.when]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </p>
      </div>
      <ReasonedButton reason={save.refusal} onPress={() => intents.resume(save.id)}>
        {say(save.ended ? 'start.look' : 'start.resume')}
      </ReasonedButton>
      <button type="button" class="button quiet" onClick={() => setAsking('name')}>
        <Icon of={PENCIL} />
        {say('start.rename')}
      </button>
      <button type="button" class="button quiet" onClick={() => intents.exportSave(save.id)}>
        <Icon of={TAKE_OUT} />
        {say('start.export')}
      </button>
      <button type="button" class="button quiet" onClick={() => setAsking('forget')}>
        <Icon of={TRASH} />
        {say('start.forget')}
      </button>
      {asking === 'name' && (
        <Dialog title={say('start.rename')} onClose={() => setAsking(undefined)}>
          <form
            class="menu"
            onSubmit={(event) => {
              event.preventDefault();
              intents.rename(save.id, name.trim());
              setAsking(undefined);
            }}
          >
            <label>
              {say('start.nameOf')}
              <input type="text" value={name} maxLength={60} onInput={(event) => setName(event.currentTarget.value)} />
            </label>
            <button type="submit" class="button seal">
              {say('play.keep')}
            </button>
          </form>
        </Dialog>
      )}
      {asking === 'forget' && (
        <Dialog title={say('start.forgetSure')} onClose={() => setAsking(undefined)}>
          <p>{save.name ?? save.title}</p>
          <button type="button" class="button seal" onClick={() => intents.forget(save.id)}>
            {say('start.forget')}
          </button>
        </Dialog>
      )}
    </li>
  );
}
