import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Framed, GalleryView } from '../port/gallery.ts';
import { useWords } from '../voice.ts';
import { Vignette } from './vignette.tsx';

/** The endings found so far, scenario by scenario. `latest`: the id of the one just found. */
export function Gallery(properties: {
  readonly bring: () => Promise<readonly GalleryView[]>;
  readonly latest?: string;
}): JSX.Element {
  const { bring, latest } = properties;
  const words = useWords();
  const [walls, setWalls] = useState<readonly GalleryView[]>();
  // In another language the frames are lettered anew.
  useEffect(() => {
    let gone = false;
    const hang = (brought: readonly GalleryView[]): void => {
      if (!gone) setWalls(brought);
    };
    bring().then(hang, () => hang([]));
    return () => {
      gone = true;
    };
  }, [bring, words]);
  if (!walls)
    return (
      <p class="note" aria-busy="true">
        {words.say('start.loading')}
      </p>
    );
  return (
    <>
      {walls
        .toSorted((one, other) => foundOn(other) - foundOn(one))
        .map((wall) => (
          <Wall key={wall.scenario} wall={wall} latest={latest} />
        ))}
    </>
  );
}

/** What hangs on a wall: where most does stands first. */
const foundOn = ({ endings }: GalleryView): number => endings.filter(({ kind }) => kind === 'found').length;

function Wall({ wall, latest }: { readonly wall: GalleryView; readonly latest: string | undefined }): JSX.Element {
  const { say } = useWords();
  return (
    <section class="wall">
      <h4>
        {wall.title} <span class="note">{say('gallery.count', { found: foundOn(wall), of: wall.endings.length })}</span>
      </h4>
      <ul>
        {wall.endings.map((ending) => (
          <li key={ending.id} class={`framed ${ending.kind}`}>
            <Frame ending={ending} fresh={ending.id === latest} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Frame({ ending, fresh }: { readonly ending: Framed; readonly fresh: boolean }): JSX.Element {
  const { say } = useWords();
  if (ending.kind === 'blank')
    return (
      <>
        <Vignette of="blank" />
        <p class="framed-name">{say('gallery.blank')}</p>
        <p class="note">{ending.hint}</p>
      </>
    );
  return (
    <>
      <Vignette of={ending.picture} />
      <p class="framed-name">{ending.text}</p>
      <p class="note">{[ending.chairs, ending.when, ...(ending.rare ? [say('ending.rare')] : [])].join('\u00a0· ')}</p>
      {fresh && <p class="framed-fresh">{say('gallery.fresh')}</p>}
    </>
  );
}
