import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../atoms/dialog.tsx';
import { Icon } from '../atoms/icon.tsx';
import { TAKE_OUT } from '../atoms/icons.ts';
import { PENCIL, TRASH } from '../atoms/late-icons.ts';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import type { Lasting, SaveView, StartIntents } from '../port/start.ts';
import { useWords } from '../voice.ts';

/** The games kept on this machine, the latest first. */
export function SaveList({
  saves,
  intents,
}: {
  readonly saves: readonly SaveView[];
  readonly intents: StartIntents;
}): JSX.Element {
  const { say } = useWords();
  const { lasting: ask } = intents;
  const [lasting, setLasting] = useState<Lasting>();
  useEffect(() => {
    // Where the browser does not answer there is nothing to say.
    ask()
      .then(setLasting)
      .catch(() => undefined);
  }, [ask]);
  return (
    <>
      {lasting && <p class="note">{say(`start.lasting.${lasting}`)}</p>}
      <ul>
        {saves.map((save) => (
          <SaveLine key={save.id} save={save} intents={intents} />
        ))}
      </ul>
    </>
  );
}

function SaveLine({ save, intents }: { readonly save: SaveView; readonly intents: StartIntents }): JSX.Element {
  const { say } = useWords();
  const [asking, setAsking] = useState<'name' | 'forget'>();
  const [name, setName] = useState(save.name ?? '');
  return (
    <li class="save">
      <div>
        <WhichSave save={save} />
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
          <WhichSave save={save} />
          <button type="button" class="button seal" onClick={() => intents.forget(save.id)}>
            {say('start.forget')}
          </button>
        </Dialog>
      )}
    </li>
  );
}

/** Its name, and what tells it from others of the same name. */
function WhichSave({ save }: { readonly save: SaveView }): JSX.Element {
  const { name, title, chairs, where, when } = save;
  return (
    <>
      <p class="save-name">{name ?? title}</p>
      <p class="note">
        {[name === undefined ? undefined : title, chairs, where, when].filter((part) => part !== undefined).join(' · ')}
      </p>
    </>
  );
}
