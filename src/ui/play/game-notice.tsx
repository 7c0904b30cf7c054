import type { JSX } from 'preact';
import { useSaid } from '../atoms/announcer.tsx';
import type { PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { leadOf } from './lead.ts';

/** Above a game: what must be read about keeping it, and where one was when one comes back. */
export function GameNotice(properties: {
  readonly view: PlayView;
  readonly notice: string | undefined;
  /** The player has come back to this very question. */
  readonly back: boolean;
  readonly onFile: () => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { view, notice, back, onFile, onClose } = properties;
  const { say } = useWords();
  useSaid(notice);
  return (
    <>
      {notice !== undefined && (
        <div class="notice kept-line">
          <p>{notice}</p>
          <div class="desk-buttons">
            <button type="button" class="button" onClick={onFile}>
              {say('play.exportFile')}
            </button>
            <button type="button" class="button quiet" onClick={onClose}>
              {say('common.close')}
            </button>
          </div>
        </div>
      )}
      {back && <p class="note back-line">{backLine(view, say)}</p>}
    </>
  );
}

/** Where the player left off: the turn, the question, and what the newspaper led with. */
export function backLine(
  { clock, task, news }: Pick<PlayView, 'clock' | 'task' | 'news'>,
  say: ReturnType<typeof useWords>['say'],
): string {
  const { word, turn, turns } = clock;
  const values = { turn: say('common.turnOf', { word, turn, turns }), task: say(`play.now.${task.kind}`) };
  const last = leadOf(news);
  if (last === undefined) return say('play.back', values);
  const { who, text } = last;
  return say('play.backAfter', { ...values, last: who === undefined ? text : `${who}: ${text}` });
}
