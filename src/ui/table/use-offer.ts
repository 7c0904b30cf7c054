import { useMemo } from 'preact/hooks';
import { useAfterPicture, useLatest } from '../kept.ts';
import type { Said } from '../port/forecast.ts';
import type { Draft, PlayIntents, Task } from '../port/play.ts';
import type { TableView, Weighing } from '../port/table.ts';
import type { Laid } from './stops.ts';

/** What is laid out at a table and what can be done with it, wherever that is shown. */
export interface Offer {
  readonly clauses: Draft['clauses'];
  /** Those that have been weighed: one picture behind what is laid. */
  readonly weighed: Draft['clauses'];
  readonly weighing: Weighing;
  /** No clause takes an issue off the table. */
  readonly lay: (issue: number, clause: Laid | undefined) => void;
  readonly publish: (open: boolean) => void;
  /** Why it cannot be put, or nothing. */
  readonly put: (said: Said) => Promise<string | undefined>;
}

export function useOffer(properties: {
  readonly task: Task & { kind: 'offer' };
  readonly draft: Draft;
  readonly intents: Pick<PlayIntents, 'decide' | 'keepDraft'>;
}): Offer {
  const { task, draft, intents } = properties;
  const { table } = task;
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
  return { clauses, weighed, weighing, lay, publish, put };
}

/** What of a draft lies on this table. */
function clausesOn({ issues }: TableView, clauses: Draft['clauses']): Draft['clauses'] {
  const open = new Set(issues.filter(({ state }) => state !== 'closed').map(({ issue }) => issue));
  return clauses.filter(({ issue }) => open.has(issue));
}
