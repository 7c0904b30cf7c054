import type { JSX } from 'preact';
import { StandingMark } from '../atoms/standing-mark.tsx';
import type { AfterwardsView } from '../port/afterwards.ts';
import { useWords } from '../voice.ts';
import { LookBack, type Look } from './look-back.tsx';
import { NoteNumbers, type Notes } from './print-notes.tsx';

/** What really happened, turn by turn. */
export function Hindsight(properties: {
  readonly told: AfterwardsView['hindsight'];
  readonly notes: Notes;
}): JSX.Element {
  const { told, notes } = properties;
  const { say } = useWords();
  return (
    <div class="sheet hindsight">
      <p class="note">{say('ending.hindsight.about')}</p>
      <dl>
        {told.map((turn) => (
          <div key={turn.when}>
            <dt>{turn.when}</dt>
            <dd>
              {turn.told.map(({ text, standing }) => (
                <div key={text} class="hindsight-item">
                  <p>
                    {text}
                    <NoteNumbers notes={notes} standing={standing} />
                  </p>
                  <StandingMark standing={standing} />
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Questions to talk over, each with where to look in this game. */
export function Discuss(properties: {
  readonly questions: AfterwardsView['discuss'];
  readonly onLook: Look;
}): JSX.Element {
  const { questions, onLook } = properties;
  const { say } = useWords();
  return (
    <div class="sheet discuss">
      <ol>
        {questions.map(({ text, looks }) => (
          <li key={text}>
            <p>{text}</p>
            {looks.length > 0 && (
              <div class="discuss-looks">
                <span>{say('ending.discuss.here')}</span>
                <ul>
                  {looks.map(({ when, cable, text: happened }) => (
                    <li key={cable}>
                      <LookBack when={when} cable={cable} onLook={onLook} /> {happened}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <Ruled />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Room to write an answer in, on paper only. */
function Ruled(): JSX.Element {
  return (
    <div class="ruled" aria-hidden="true">
      <i />
      <i />
    </div>
  );
}
