import type { JSX } from 'preact';
import { useKept } from '../kept.ts';
import type { TableView } from '../port/table.ts';
import { IssueCard } from './issue-card.tsx';
import type { Laid } from './stops.ts';
import type { Offer } from './use-offer.ts';

/** The issues that may be laid here, each as a card. */
export function Agenda({ table, offer }: { readonly table: TableView; readonly offer: Offer }): JSX.Element {
  const keep = useKept();
  const { clauses, lay, weighed, weighing } = offer;
  /** What a clause counts in the sum beside it, once it has been weighed in these words. */
  const counted = (clause: Laid): number | undefined =>
    isWeighed(clause) ? weighing.sum.clauses.find((one) => one.issue === clause.issue)?.points : undefined;
  const isWeighed = ({ issue, level, wording }: Laid): boolean =>
    weighed.some((one) => one.issue === issue && one.level === level && one.wording === wording);
  return (
    <ul class="issues">
      {table.issues
        .filter((issue) => issue.state !== 'closed')
        .map((issue) => {
          const laid = clauses.find((clause) => clause.issue === issue.issue);
          const points = laid && counted(laid);
          const note =
            laid && isWeighed(laid) ? weighing.notes?.find((one) => one.issue === issue.issue)?.text : undefined;
          return keep(issue.issue, [issue, laid, points, note, table], () => (
            <IssueCard
              key={issue.issue}
              issue={issue}
              others={table.others}
              laid={laid}
              counted={points}
              note={note}
              onLay={(clause) => lay(issue.issue, clause)}
            />
          ));
        })}
    </ul>
  );
}
