import type { JSX } from 'preact';
import { useKept } from '../kept.ts';
import type { TableView } from '../port/table.ts';
import { IssueCard } from './issue-card.tsx';
import type { Offer } from './use-offer.ts';

/** The issues that may be laid here, each as a card. */
export function Agenda({ table, offer }: { readonly table: TableView; readonly offer: Offer }): JSX.Element {
  const keep = useKept();
  const { clauses, lay } = offer;
  return (
    <ul class="issues">
      {table.issues
        .filter((issue) => issue.state !== 'closed')
        .map((issue) => {
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
  );
}
