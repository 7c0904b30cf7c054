import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useKept } from '../kept.ts';
import type { Draft, PlayIntents, Task } from '../port/play.ts';
import type { TableView } from '../port/table.ts';
import { useWords } from '../voice.ts';
import { Agenda } from './agenda.tsx';
import { IssueCard } from './issue-card.tsx';
import { OfferSide } from './offer-side.tsx';
import { TableHead } from './table-head.tsx';
import { useOffer } from './use-offer.ts';

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
  const offer = useOffer(properties);
  const { clauses, weighed, weighing } = offer;
  const closed = table.issues.some((issue) => issue.state === 'closed');
  return (
    <div class="offer-desk">
      <TableHead table={table} />
      <div class="desk-columns">
        <div class="desk-issues">
          <h3>
            {say('table.agenda')} <span class="note">{say('table.atMost', { count: table.atMost })}</span>
          </h3>
          <Agenda table={table} offer={offer} />
          {closed && keep('closed', [table], () => <NotOnTable key="closed" table={table} />)}
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
              onPublish={offer.publish}
              onPut={offer.put}
            />
          ))}
        </div>
      </div>
    </div>
  );
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
