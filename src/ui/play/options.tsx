import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PartyName } from '../atoms/party-mark.tsx';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import { StandingMark } from '../atoms/standing-mark.tsx';
import type { OptionView } from '../port/move.ts';
import type { PlayIntents, Task } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { AdviceOn } from './advice.tsx';

/** A question put to this seat, or a moment at a summit: one of a few deeds, or nothing. */
export function Options(properties: {
  readonly task: Task & { kind: 'ask' | 'moment' };
  readonly intents: PlayIntents;
}): JSX.Element {
  const { task, intents } = properties;
  const { say } = useWords();
  const [refusal, setRefusal] = useState<string>();
  const decide = async (option: OptionView | undefined): Promise<void> => {
    setRefusal(await intents.decide(option ? { kind: 'deed', deed: option.deed } : { kind: 'pass' }));
  };
  return (
    <div class="options">
      {task.kind === 'ask' ? (
        <article class="sheet asked">
          {task.by && (
            <p>
              <PartyName party={task.by} />
            </p>
          )}
          <p class="asked-text">{task.by ? say('cable.askedYou', { by: task.by.name, text: task.text }) : task.text}</p>
          {task.about !== undefined && <p>{task.about}</p>}
          <StandingMark standing={task.standing} />
        </article>
      ) : (
        <p class="table-head">
          <strong>{task.summit}</strong> · {say('table.round', { round: task.round, rounds: task.rounds })}
        </p>
      )}
      <h3>{say('table.options')}</h3>
      <ul class="option-list">
        {task.options.map((option) => (
          <li key={option.deed}>
            <ReasonedButton reason={option.refusal} onPress={async () => decide(option)}>
              {option.text}
            </ReasonedButton>
            {option.about !== undefined && <p class="note">{option.about}</p>}
            {option.advice && <AdviceOn advice={option.advice} />}
          </li>
        ))}
        <li>
          <ReasonedButton look="quiet" onPress={async () => decide(undefined)}>
            {say(task.kind === 'ask' ? 'table.sayNothing' : 'table.doNothing')}
          </ReasonedButton>
          {task.kind === 'ask' && <p class="note">{say('table.sayNothingAbout')}</p>}
        </li>
      </ul>
      {refusal !== undefined && <p class="refused">{refusal}</p>}
    </div>
  );
}
