import type { StageSight, TableSight } from '../../stage/sight.ts';
import type { Draft, PlayView } from '../../ui/port/play.ts';
import type { Backstage } from './backstage.ts';
import type { Moment } from './scene-of.ts';
import { closingOf, stageSightOf, tableOf } from './stage-sight.ts';

/** What is on at a moment. */
export interface Act {
  readonly parts: Omit<StageSight, 'scene'>;
  readonly moment: Moment;
  /** At which table. */
  readonly table: number | undefined;
  /** The table of the act before, if this one began with its end. */
  readonly closing?: TableSight;
}

/** A front page that was not there in the act before has just come; what a game is opened with has not. */
export function freshly(before: Act['parts'] | undefined, parts: Act['parts']): Act['parts'] {
  const { front } = parts;
  if (!before || !front) return parts;
  const fresh = before.front?.key === front.key ? before.front.fresh : true;
  return fresh ? { ...parts, front: { ...front, fresh } } : parts;
}

/** What comes after an act. While others think, that one goes on. */
export function actAfter(before: Act | undefined, backstage: Backstage, view: PlayView, draft: Draft): Act {
  const { task, clock, decisions } = view;
  if (before && task.kind === 'waiting') return before;
  const parts = freshly(before?.parts, stageSightOf(backstage, view, draft));
  const table = tableOf(backstage);
  // Within a turn one may sit at several tables: each time anew the table comes first.
  const id = `${clock.turn} ${task.kind} ${parts.table ? decisions : ''}`;
  const same = before?.moment.id === id;
  const movedOn = draft.orders.length > 0 || (same && before.moment.movedOn);
  const rises = before?.parts.table !== undefined && before.table !== undefined && before.table !== table;
  const closing = rises ? closingOf(backstage, before.parts.table, before.table) : same ? before.closing : undefined;
  return { parts, table, moment: { id, ended: task.kind === 'ended', movedOn }, ...(closing && { closing }) };
}
