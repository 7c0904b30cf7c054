import type { JSX } from 'preact';
import { fetchLate } from '../../words/late.ts';
import { later } from '../later.tsx';
import type { SaveView, StartIntents } from '../port/start.ts';
import { Icon } from '../atoms/icon.tsx';
import { BRING_IN, TAKE_OUT } from '../atoms/icons.ts';
import { useWords } from '../voice.ts';

const kept = later(async () => {
  const [{ SaveList }] = await Promise.all([import('./save-list.tsx'), fetchLate()]);
  return SaveList;
});

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
        <kept.Part saves={saves} intents={intents} />
      )}
      <div class="saves-files">
        <FileButton
          label={say('start.import')}
          accept=".json,.zip,application/json,application/zip"
          onFiles={intents.importFiles}
          many
        />
        {saves.length > 1 && (
          <button type="button" class="button quiet" onClick={intents.exportAll}>
            <Icon of={TAKE_OUT} />
            {say('start.exportAll')}
          </button>
        )}
      </div>
    </section>
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
      <Icon of={BRING_IN} />
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
