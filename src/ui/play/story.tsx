import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Points } from '../atoms/points.tsx';
import type { StoryLine, StoryView } from '../port/ending.ts';
import { useWords } from '../voice.ts';
import { LookBack, type Look } from './look-back.tsx';

/** Why it ended so: what the ending rests on, who signed, broke and left, and at what price. */
export function WhyItEnded({ story, onLook }: { readonly story: StoryView; readonly onLook: Look }): JSX.Element {
  const { say } = useWords();
  return (
    <div class="sheet story">
      <h4>{say('ending.story.rests')}</h4>
      {story.rests.length === 0 && <p>{say('ending.story.restsNothing')}</p>}
      <Lines lines={story.rests} onLook={onLook} />
      {story.otherwise !== undefined && <p class="story-note">{story.otherwise}</p>}
      <Lines
        lines={[story.unheld, story.wanting, story.leftOut, ...story.missed].filter((line) => line !== undefined)}
        onLook={onLook}
      />
      {story.unmet.length > 0 && (
        <>
          <h4>{say('ending.story.unmet')}</h4>
          <Lines lines={story.unmet} onLook={onLook} />
        </>
      )}
      <h4>{say('ending.story.signed')}</h4>
      {story.signed.length === 0 && <p>{say('ending.story.signedNone')}</p>}
      <Lines lines={story.signed} onLook={onLook} />
      {story.signed.length > 0 && (
        <>
          <h4>{say('ending.story.broken')}</h4>
          {story.broken.length === 0 && <p>{say('ending.story.brokenNone')}</p>}
          <Lines lines={story.broken} onLook={onLook} />
          {story.kept !== undefined && <p class="story-note">{story.kept}</p>}
        </>
      )}
      <h4>{say('ending.story.left')}</h4>
      {story.left.length === 0 && <p>{say('ending.story.leftNone')}</p>}
      <Lines lines={story.left} onLook={onLook} />
      {story.readings.length > 0 && (
        <>
          <h4>{say('ending.story.readings')}</h4>
          <Lines lines={story.readings} onLook={onLook} />
        </>
      )}
      {story.truth.length > 0 && (
        <>
          <h4>{say('ending.story.truth')}</h4>
          <Lines lines={story.truth} onLook={onLook} />
        </>
      )}
    </div>
  );
}

/** The prices a seat paid, one by one. `party`: whose, where that is not the reader's. */
export function Prices(properties: {
  readonly story: StoryView;
  readonly party?: string;
  readonly onLook: Look;
}): JSX.Element | null {
  const { story, party, onLook } = properties;
  const { say } = useWords();
  if (story.paid.length === 0) return null;
  return (
    <>
      <h4>{party === undefined ? say('ending.story.paid') : say('ending.story.paidOf', { party })}</h4>
      <Lines lines={story.paid} onLook={onLook} />
    </>
  );
}

/** The answers that were closest, and what would have turned them. */
export function ClosestAnswers(properties: { readonly story: StoryView; readonly onLook: Look }): JSX.Element | null {
  const { story, onLook } = properties;
  const { say } = useWords();
  if (story.answers.length === 0) return null;
  return (
    <div class="sheet story">
      <p>{say('ending.story.answersAbout')}</p>
      <Lines lines={story.answers} onLook={onLook} />
    </div>
  );
}

function Lines({ lines, onLook }: { readonly lines: readonly StoryLine[]; readonly onLook: Look }): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <ol class="story-lines">
      {lines.map((line, index) => (
        <li key={`${index} ${line.text}`}>
          <div>
            <p>
              {line.text}
              {line.points !== undefined && (
                <>
                  {' '}
                  <Points value={line.points} />
                </>
              )}
            </p>
            {line.more.map((text) => (
              <p key={text} class="story-more">
                {text}
              </p>
            ))}
            {line.sum !== undefined && line.sum.length > 0 && <Reckoned sum={line.sum} onLook={onLook} />}
          </div>
          <When line={line} onLook={onLook} />
        </li>
      ))}
    </ol>
  );
}

/** What an answer was reckoned from, drawn when it is first wanted. */
function Reckoned({ sum, onLook }: { readonly sum: readonly StoryLine[]; readonly onLook: Look }): JSX.Element {
  const { say } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details class="earlier" onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>{say('ending.story.sum.title')}</summary>
      {opened && <Lines lines={sum} onLook={onLook} />}
    </details>
  );
}

function When({ line, onLook }: { readonly line: StoryLine; readonly onLook: Look }): JSX.Element | null {
  const { when, cable } = line;
  if (when === undefined) return null;
  if (cable === undefined) return <span class="story-when">{when}</span>;
  return <LookBack when={when} cable={cable} onLook={onLook} />;
}
