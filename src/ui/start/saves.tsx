import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../atoms/dialog.tsx';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import type { SaveView, StartIntents } from '../port/start.ts';
import { useWords } from '../voice.ts';

/** Games kept on this machine, and the way in for games from files. */
export function Saves({
  saves,
  intents,
}: {
  readonly saves: readonly SaveView[];
  readonly intents: StartIntents;
}): JSX.Element {
  const { say } = useWords();
  return (
    <section class="saves" aria-labelledby="saves">
      <h2 id="saves">{say('start.saves')}</h2>
      {saves.length === 0 ? (
        <p class="note">{say('start.savesNone')}</p>
      ) : (
        <ul>
          {saves.map((save) => (
            <SaveLine key={save.id} save={save} intents={intents} />
          ))}
        </ul>
      )}
      <FileButton
        label={say('start.import')}
        accept=".json,application/json"
        onFiles={intents.importFiles}
        many={false}
      />
    </section>
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
        {say('start.rename')}
      </button>
      <button type="button" class="button quiet" onClick={() => intents.exportSave(save.id)}>
        {say('start.export')}
      </button>
      <button type="button" class="button quiet" onClick={() => setAsking('forget')}>
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

/** A file picker that looks and behaves like the other buttons. */
export function FileButton(properties: {
  readonly label: string;
  readonly accept?: string;
  readonly many: boolean;
  readonly folder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): JSX.Element {
  const { label, accept, many, folder = false, onFiles } = properties;
  return (
    <label class="button file-button">
      {label}
      <input
        type="file"
        class="visually-hidden"
        multiple={many}
        {...(accept === undefined ? {} : { accept })}
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={(event) => {
          const field = event.currentTarget;
          onFiles([...(field.files ?? [])]);
          field.value = '';
        }}
      />
    </label>
  );
}
