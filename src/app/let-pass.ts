import type { Words } from '../words/words.ts';
import type { PlayView } from '../ui/port/play.ts';
import type { Desk } from './desk.ts';
import { passing } from './passing.ts';

/**
 * Lets turn after turn pass for the person who is asked, until something wants them (`passing`), the screen changes hands, the game is over,
 * or `left` says that they are gone. `changed` settles when it is worth another look. Returns why not, as a sentence.
 */
export async function letPass(
  desk: Pick<Desk, 'sight' | 'decide' | 'shown'>,
  words: Words,
  left: () => boolean,
  changed: () => Promise<void>,
): Promise<string | undefined> {
  let since: PlayView | undefined;
  for (;;) {
    const view = await asked(desk, words, left, changed);
    if (!view) return undefined;
    since ??= view;
    const decision = passing(view, since);
    // Only a course that is due wants somebody at once.
    if (!decision) return view === since ? words.say('orders.mandateDue') : undefined;
    const refusal = desk.decide(words, decision);
    if (refusal !== undefined) return refusal;
    await desk.shown();
  }
}

/** How things stand once the person is asked again; undefined where nobody will be. */
async function asked(
  desk: Pick<Desk, 'sight'>,
  words: Words,
  left: () => boolean,
  changed: () => Promise<void>,
): Promise<PlayView | undefined> {
  for (;;) {
    const sight = left() ? undefined : desk.sight(words);
    if (sight?.kind === 'nobody' ? sight.stopped : sight?.kind !== 'play') return undefined;
    if (sight?.kind === 'play') {
      const { task } = sight.view;
      if (task.kind !== 'waiting') return sight.view;
      if (task.stopped) return undefined;
    }
    await changed();
  }
}
