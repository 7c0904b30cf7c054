import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useOwnId } from '../atoms/own-id.ts';
import { useAnnounce } from '../atoms/announcer.tsx';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import type { OtherDesk, Said } from '../port/forecast.ts';
import type { Draft, PlayIntents, Task } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { ForecastStops } from '../play/forecast-stops.tsx';
import { OtherDeskDialog } from '../play/other-desk.tsx';
import { LeaveTable } from './leave-table.tsx';
import { DeskSum } from './desk-sum.tsx';
import { IssueCard } from './issue-card.tsx';
import type { Laid } from './stops.ts';
import { TableHead } from './table-head.tsx';
import { WeighingPanel } from './weighing-panel.tsx';

/** A package is laid out issue by issue, weighed at once, and put to the other side. */
export function OfferDesk(properties: {
  readonly task: Task & { kind: 'offer' };
  readonly draft: Draft;
  readonly intents: Pick<PlayIntents, 'decide' | 'keepDraft'>;
}): JSX.Element {
  const { task, draft, intents } = properties;
  const { table } = task;
  const { say, list, amount } = useWords();
  const announce = useAnnounce();
  const id = useOwnId();
  const [refusal, setRefusal] = useState<string>();
  const [odds, setOdds] = useState<number>();
  const [changes, setChanges] = useState<OtherDesk>();
  const onTable = new Set(table.issues.filter((issue) => issue.state !== 'closed').map((issue) => issue.issue));
  const clauses = draft.clauses.filter((clause) => onTable.has(clause.issue));
  const weighing = table.weigh(clauses);

  const lay = (issue: number, clause: Laid | undefined): void => {
    const rest = clauses.filter((other) => other.issue !== issue);
    const laid = clause ? [...rest, clause].toSorted((one, other) => one.issue - other.issue) : rest;
    setRefusal(undefined);
    intents.keepDraft({ ...draft, clauses: laid });
  };
  const send = async (reason: Promise<string | undefined>): Promise<void> => {
    const refused = await reason;
    setRefusal(refused);
    if (refused !== undefined) announce(say('play.announce.refused', { reason: refused }));
  };
  const put = (said: Said): void => {
    setChanges(undefined);
    const guess = odds ?? said.odds;
    const { yes } = weighing;
    void send(
      intents.decide(
        { kind: 'offer', package: clauses, public: draft.public },
        {
          ...said,
          ...(guess !== undefined && { odds: guess }),
          ...(yes && { analysts: (yes.low + yes.high) / 2 }),
        },
      ),
    );
  };
  const worded = clauses.flatMap(({ issue, wording }) => {
    const { name, ordered } = table.issues.find((one) => one.issue === issue) ?? {};
    if (name === undefined || ordered !== true || wording === 'plain') return [];
    return [say('cable.choice', { text: name, choices: say(`table.wordings.${wording}`) })];
  });
  const others = list(table.others.map((party) => party.name));
  const named = table.issues.filter((issue) => issue.state !== 'closed');
  const closed = table.issues.filter((issue) => issue.state === 'closed');
  return (
    <div class="offer-desk">
      <TableHead table={table} />
      <div class="desk-columns">
        <div class="desk-issues">
          <h3>
            {say('table.agenda')} <span class="note">{say('table.atMost', { count: table.atMost })}</span>
          </h3>
          <ul class="issues">
            {named.map((issue) => (
              <IssueCard
                key={issue.issue}
                issue={issue}
                others={table.others}
                laid={clauses.find((clause) => clause.issue === issue.issue)}
                onLay={(clause) => lay(issue.issue, clause)}
              />
            ))}
          </ul>
          {closed.length > 0 && (
            <details class="drawer">
              <summary>{say('table.notOn')}</summary>
              <ul class="issues">
                {closed.map((issue) => (
                  <IssueCard
                    key={issue.issue}
                    issue={issue}
                    others={table.others}
                    laid={undefined}
                    onLay={() => undefined}
                  />
                ))}
              </ul>
            </details>
          )}
        </div>
        <div class="desk-weighing">
          <h3>{say('table.weighing')}</h3>
          {clauses.length === 0 ? (
            <p class="note">{say('table.packageNone')}</p>
          ) : (
            <WeighingPanel weighing={weighing} />
          )}
          {table.publishing !== undefined && (
            <label class="tick" for={id}>
              <input
                id={id}
                type="checkbox"
                checked={draft.public}
                onChange={(event) => intents.keepDraft({ ...draft, clauses, public: event.currentTarget.checked })}
              />
              {say('table.public')} ({say('table.publicCost', { points: amount(table.publishing) })})
            </label>
          )}
          {clauses.length > 0 && <ForecastStops odds={odds} onSay={setOdds} />}
          {task.chair && clauses.length > 0 && (
            <ReasonedButton look="quiet" reason={weighing.refusal} onPress={() => setChanges(task.chair)}>
              {say('foresight.chair.wish')}
            </ReasonedButton>
          )}
          <div class="desk-buttons" data-look="table">
            <ReasonedButton
              look="seal"
              reason={weighing.refusal}
              onPress={() => (task.otherDesk ? setChanges(task.otherDesk) : put({}))}
            >
              {say('table.offer', { names: others })} {worded.length > 0 && <small>{worded.join('; ')}</small>}
            </ReasonedButton>
            <ReasonedButton onPress={() => void send(intents.decide({ kind: 'pass' }))}>
              {say('table.pass')}
            </ReasonedButton>
          </div>
          {refusal !== undefined && <p class="refused">{refusal}</p>}
          {task.stands && <p class="note">{say('table.stands')}</p>}
          {changes && (
            <OtherDeskDialog
              desk={changes}
              wished={changes === task.chair}
              clauses={clauses}
              onSend={put}
              onClose={() => setChanges(undefined)}
            />
          )}
          {task.leave && <LeaveTable leave={task.leave} intents={intents} />}
        </div>
      </div>
      {clauses.length > 0 && <DeskSum weighing={weighing} laid={clauses.length} most={table.atMost} />}
    </div>
  );
}
