import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useKept, useAfterPicture, useLatest } from '../kept.ts';
import type { Said } from '../port/forecast.ts';
import type { Draft, PlayIntents, Task } from '../port/play.ts';
import type { TableView } from '../port/table.ts';
import { useWords } from '../voice.ts';
import { IssueCard } from './issue-card.tsx';
import { OfferSide } from './offer-side.tsx';
import type { Laid } from './stops.ts';
import { TableHead } from './table-head.tsx';

/** A package is laid out issue by issue, weighed as soon as it can be seen, and put to the other side. */
export function OfferDesk(properties: {
  readonly task: Task & { kind: 'offer' };
  readonly draft: Draft;
  readonly intents: Pick<PlayIntents, 'decide' | 'keepDraft'>;
}): JSX.Element {
  const { task, draft, intents } = properties;
  const { table } = task;
  const { say } = useWords();
  const keep = useKept();
  const clauses = useMemo(() => clausesOn(table, draft.clauses), [table, draft.clauses]);
  // To weigh takes longer than to lay: what is laid is seen first.
  const weighed = useAfterPicture(clauses);
  const weighing = useMemo(() => table.weigh(weighed), [table, weighed]);

  const lay = useLatest((issue: number, clause: Laid | undefined): void => {
    const rest = clauses.filter((other) => other.issue !== issue);
    const laid = clause ? [...rest, clause].toSorted((one, other) => one.issue - other.issue) : rest;
    intents.keepDraft({ ...draft, clauses: laid });
  });
  const publish = useLatest((open: boolean): void => intents.keepDraft({ ...draft, clauses, public: open }));
  const put = useLatest(async (said: Said): Promise<string | undefined> => {
    const { yes } = clauses === weighed ? weighing : table.weigh(clauses);
    return intents.decide(
      { kind: 'offer', package: clauses, public: draft.public },
      { ...said, ...(yes && { analysts: (yes.low + yes.high) / 2 }) },
    );
  });
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
            {named.map((issue) => {
              const laid = clauses.find((clause) => clause.issue === issue.issue);
              return keep(issue.issue, [issue, laid, table], () => (
                <IssueCard
                  key={issue.issue}
                  issue={issue}
                  others={table.others}
                  laid={laid}
                  onLay={(clause) => lay(issue.issue, clause)}
                />
              ));
            })}
          </ul>
          {closed.length > 0 && keep('closed', [table], () => <NotOnTable key="closed" table={table} />)}
        </div>
        <div class="desk-weighing" aria-busy={weighed !== clauses}>
          {keep('side', [task, weighed, weighing, draft.public, intents], () => (
            <OfferSide
              key="side"
              task={task}
              clauses={weighed}
              weighing={weighing}
              open={draft.public}
              intents={intents}
              onPublish={publish}
              onPut={put}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** What of a draft lies on this table. */
function clausesOn({ issues }: TableView, clauses: Draft['clauses']): Draft['clauses'] {
  const open = new Set(issues.filter(({ state }) => state !== 'closed').map(({ issue }) => issue));
  return clauses.filter(({ issue }) => open.has(issue));
}

/** Issues that cannot be laid here, folded away; they are drawn when they are first looked at. */
function NotOnTable({ table }: { readonly table: TableView }): JSX.Element {
  const { say } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details class="drawer" onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>{say('table.notOn')}</summary>
      {opened && (
        <ul class="issues">
          {table.issues
            .filter(({ state }) => state === 'closed')
            .map((issue) => (
              <IssueCard
                key={issue.issue}
                issue={issue}
                others={table.others}
                laid={undefined}
                onLay={() => undefined}
              />
            ))}
        </ul>
      )}
    </details>
  );
}
