import type { JSX } from 'preact';
import { PartyName } from '../atoms/party-mark.tsx';
import type { PlayIntents, Task } from '../port/play.ts';
import type { ExchangeView } from '../port/table.ts';
import { useWords } from '../voice.ts';

/** What was put and answered last, and what was signed, before how it ended is told. */
export function Finale(properties: {
  readonly task: Task & { kind: 'finale' };
  readonly intents: Pick<PlayIntents, 'seeEnd'>;
}): JSX.Element {
  const { task, intents } = properties;
  const { say } = useWords();
  return (
    <div class="finale">
      {task.where !== '' && (
        <p class="table-head">
          <strong>{task.where}</strong>
        </p>
      )}
      <ol class="exchanges">
        {task.exchanges.map((exchange, index) => (
          <Exchange key={index} exchange={exchange} />
        ))}
      </ol>
      <div class="desk-buttons">
        <button type="button" class="button seal" onClick={intents.seeEnd}>
          {say('play.now.ended')}
        </button>
      </div>
    </div>
  );
}

function Exchange({ exchange }: { readonly exchange: ExchangeView }): JSX.Element {
  const { by, own, clauses, answers, signed } = exchange;
  const { say } = useWords();
  return (
    <li class="sheet exchange">
      {by && (
        <p>
          <PartyName party={by} /> {say(own ? 'ending.finale.youPut' : 'ending.finale.put')}
        </p>
      )}
      <ul class="offer-clauses">
        {clauses.map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ul>
      {answers.map((answer) => (
        <p key={answer.by.id} class={answer.accepts ? 'passes' : 'fails'}>
          {answer.own
            ? say(answer.accepts ? 'table.youYes' : 'table.youNo')
            : say(answer.accepts ? 'table.lastYes' : 'table.lastNo', { party: answer.by.name })}
        </p>
      ))}
      {signed && <p class="exchange-signed">{say('ending.finale.signed')}</p>}
    </li>
  );
}
