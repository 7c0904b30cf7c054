import type { JSX } from 'preact';
import { useWords } from '../voice.ts';

/** Goes to a cable in the record of the game. */
export type Look = (cable: string) => void;

/** A turn, in words, that leads to the cable which tells of it. */
export function LookBack(properties: {
  readonly when: string;
  readonly cable: string;
  readonly onLook: Look;
}): JSX.Element {
  const { when, cable, onLook } = properties;
  const { say } = useWords();
  return (
    <button
      type="button"
      class="story-when"
      aria-label={say('ending.story.look', { when })}
      onClick={() => onLook(cable)}
    >
      {when}
    </button>
  );
}
