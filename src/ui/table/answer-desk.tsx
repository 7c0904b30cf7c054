import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PartyName } from '../atoms/party-mark.tsx';
import { Points } from '../atoms/points.tsx';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import type { PlayIntents, Task } from '../port/play.ts';
import type { IssueView } from '../port/table.ts';
import { areTold, clauseKey } from '../port/wording.ts';
import type { Clause } from '../../rules/step.ts';
import { useWords } from '../voice.ts';
import { LeaveTable } from './leave-table.tsx';
import { TableHead } from './table-head.tsx';
import { WeighingPanel } from './weighing-panel.tsx';

/** An offer to this seat: what it says, what it would mean, yes or no. */
export function AnswerDesk(properties: {
  readonly task: Task & { kind: 'answer' };
  readonly intents: Pick<PlayIntents, 'decide'>;
}): JSX.Element {
  const { task, intents } = properties;
  const { table, offer } = task;
  const { say, series } = useWords();
  const [refusal, setRefusal] = useState<string>();
  const weighing = table.weigh(offer.clauses);
  const [folded, setFolded] = useState(task.again !== undefined);
  const answer = async (accepts: boolean): Promise<void> => {
    setRefusal(await intents.decide({ kind: 'answer', accepts }));
  };
  if (folded) {
    return (
      <div class="answer-desk">
        <TableHead table={table} />
        <p class="offer-again">
          <PartyName party={offer.by} /> {say('table.again', { turn: task.again ?? '' })}{' '}
          <span class="clause-level">
            {series(
              offer.clauses.map((clause) => {
                const issue = table.issues.find((one) => one.issue === clause.issue);
                const level = issue?.levels.find((one) => one.level === clause.level);
                return say(clauseKey(clause.wording, clause.level, issue?.ordered), {
                  issue: issue?.name ?? '',
                  level: level?.name ?? '',
                  wording: say(`table.wordings.${clause.wording}`),
                });
              }),
            )}
          </span>
        </p>
        <p>
          {say('table.worth')} <Points value={weighing.sum.total} />
        </p>
        <div class="desk-buttons" data-look="table">
          <button type="button" class="button seal" onClick={() => void answer(false)}>
            {say('table.refuse')}
          </button>
          <button type="button" class="button" onClick={() => setFolded(false)}>
            {say('table.lookAgain')}
          </button>
        </div>
        {refusal !== undefined && <p class="refused">{refusal}</p>}
      </div>
    );
  }
  return (
    <div class="answer-desk">
      <TableHead table={table} />
      <div class="desk-columns">
        <article class="sheet offer-paper">
          <p class="offer-from">
            <PartyName party={offer.by} />{' '}
            <span class="visually-hidden">{say('table.offerFrom', { party: offer.by.name })}</span>
            {offer.public && <em class="tag">{say('table.publicOffer')}</em>}
          </p>
          <ol class="offer-clauses">
            {offer.clauses.map((clause) => (
              <ClauseLine
                key={clause.issue}
                clause={clause}
                issue={table.issues.find((i) => i.issue === clause.issue)}
                points={weighing.sum.clauses.find((one) => one.issue === clause.issue)?.points}
                note={weighing.notes?.find((one) => one.issue === clause.issue)?.text}
              />
            ))}
          </ol>
        </article>
        <div class="desk-weighing">
          <h3>{say('table.weighing')}</h3>
          <WeighingPanel weighing={weighing} />
          {task.leave && <LeaveTable leave={task.leave} intents={intents} />}
        </div>
      </div>
      {/* Yes and no keep to the lower edge: both are in reach while the offer is read. */}
      <div class="desk-bar">
        <div class="desk-buttons" data-look="table">
          <ReasonedButton look="seal" reason={weighing.refusal} onPress={async () => answer(true)}>
            {say('table.accept')}
          </ReasonedButton>
          <ReasonedButton onPress={async () => answer(false)}>{say('table.refuse')}</ReasonedButton>
        </div>
        {refusal !== undefined && <p class="refused">{refusal}</p>}
      </div>
    </div>
  );
}

function ClauseLine({
  clause,
  issue,
  points,
  note,
}: {
  readonly clause: Clause;
  readonly issue: IssueView | undefined;
  /** What it counts, as it is worded. */
  readonly points: number | undefined;
  /** What of it should not be signed unseen. */
  readonly note: string | undefined;
}): JSX.Element {
  const { say } = useWords();
  const level = issue?.levels.find((one) => one.level === clause.level);
  const agreed = issue?.agreed;
  return (
    <li>
      <span class="clause-issue">{issue?.name}</span>
      <span class="clause-level">
        {level?.name}
        {areTold(clause.wording, issue?.ordered) && (
          <em
            class="tag"
            title={say(issue?.ordered === true ? `table.wordingAbout.${clause.wording}` : 'table.vagueSame')}
          >
            {say(`table.wordings.${clause.wording}`)}
          </em>
        )}
        {agreed && (
          <em class="tag">
            {agreed.level === clause.level && agreed.wording === clause.wording
              ? say('table.agreedAlready')
              : say('table.agreed', { level: agreed.name })}
          </em>
        )}
      </span>
      {points !== undefined && <Points value={points} />}
      {note !== undefined && <span class="note clause-note">{note}</span>}
    </li>
  );
}
