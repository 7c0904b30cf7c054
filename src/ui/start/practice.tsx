import type { JSX } from 'preact';
import { practiceGame, type ShelfView, type StartIntents } from '../port/start.ts';
import { useWords } from '../voice.ts';

/** A game for beginners, on offer below the chairs and never in their way. */
export function Practice({
  shelf,
  begin,
}: { readonly shelf: readonly ShelfView[] } & Pick<StartIntents, 'begin'>): JSX.Element | null {
  const { say } = useWords();
  const scenario = shelf.find(({ practice, own }) => practice !== undefined && !own);
  if (scenario?.practice === undefined) return null;
  const game = practiceGame(scenario.id, scenario.practice);
  return (
    <p class="practice">
      <button type="button" class="button quiet" onClick={() => begin(game)}>
        {say('start.practice')}
      </button>
      <span class="note">{say('start.practiceAbout')}</span>
    </p>
  );
}
