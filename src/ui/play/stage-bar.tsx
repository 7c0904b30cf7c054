import type { JSX } from 'preact';
import { useWords } from '../voice.ts';

type SceneName = 'map' | 'table' | 'front';

/** Beside the stage: which scene stands in front, an end to what plays, and the stage at full size. */
export function StageBar(properties: {
  readonly scenes: readonly SceneName[];
  readonly scene: SceneName;
  readonly playing: boolean;
  /** Said beside the map until it is known. */
  readonly hint?: string | undefined;
  readonly onScene: (scene: SceneName) => void;
  readonly onSkip: () => void;
  /** Absent where it is at full size. */
  readonly onLarge: (() => void) | undefined;
}): JSX.Element {
  const { scenes, scene, playing, hint, onScene, onSkip, onLarge } = properties;
  const { say } = useWords();
  return (
    <div class="stage-bar">
      {scenes.length === 1 && <span class="stage-name">{say(`stage.scene.${scene}`)}</span>}
      {scenes.length > 1 && (
        <fieldset class="stage-scenes" data-over-stage>
          <legend class="visually-hidden">{say('stage.scenes')}</legend>
          {scenes.map((name) => (
            <button key={name} type="button" aria-pressed={name === scene} onClick={() => onScene(name)}>
              {say(`stage.scene.${name}`)}
            </button>
          ))}
        </fieldset>
      )}
      {hint !== undefined && !playing && <p class="stage-hint">{hint}</p>}
      {playing && (
        <button type="button" class="stage-skip" aria-label={say('stage.skip')} onClick={onSkip}>
          <span>{say('stage.skip')}</span>
        </button>
      )}
      {onLarge && (
        <button
          type="button"
          class="stage-open"
          data-over-stage
          aria-label={say(`stage.open.${scene}`)}
          onClick={onLarge}
        >
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d="M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5" />
          </svg>
        </button>
      )}
    </div>
  );
}
