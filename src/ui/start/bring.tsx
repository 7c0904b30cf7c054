import type { JSX } from 'preact';
import type { StartIntents } from '../port/start.ts';
import { useWords } from '../voice.ts';
import { FileButton } from './saves.tsx';

/** Where a scenario of one's own comes in: by drop, as a file, a folder or a zip. */
export function Bring({ intents }: { readonly intents: StartIntents }): JSX.Element {
  const { say } = useWords();
  return (
    <section class="bring" aria-labelledby="bring">
      <h2 id="bring">{say('start.bring')}</h2>
      <p class="note">{say('start.bringAbout')}</p>
      <p class="desk-buttons">
        <FileButton label={say('start.chooseFile')} accept=".yaml,.yml,.zip" many onFiles={intents.importFiles} />
        <FileButton label={say('start.chooseFolder')} many folder onFiles={intents.importFiles} />
      </p>
    </section>
  );
}
