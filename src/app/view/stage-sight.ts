import type { AgendaCard, Delegation, SceneName, StageSight, TableSight } from '../../stage/sight.ts';
import type { Draft, PartyView, PlayView } from '../../ui/port/play.ts';
import type { IssueView, TableView } from '../../ui/port/table.ts';
import { WORDINGS } from '../../ui/port/wording.ts';
import type { Backstage } from './backstage.ts';
import { frontSightOf } from './front-sight.ts';
import { sceneryOf } from './scenery.ts';

/** What the stage shows of a game to a seat: the map always, the table while it sits at one, the front page while there is news. */
export function stageSightOf(backstage: Backstage, view: PlayView, draft: Draft): Omit<StageSight, 'scene'> {
  const { task } = view;
  const front = frontSightOf(backstage, view);
  return {
    map: sceneryOf(backstage),
    ...((task.kind === 'offer' || task.kind === 'answer') && {
      table: tableSight(backstage, view, task, draft),
    }),
    ...(front && { front }),
  };
}

type Sitting = Extract<PlayView['task'], { kind: 'offer' | 'answer' }>;

/** The scene the moment asks for: the table while one sits there, the front page of a great day, else the map. */
export function sceneOfMoment({ table, front }: Omit<StageSight, 'scene'>, read: ReadonlySet<string>): SceneName {
  if (table) return 'table';
  return front && front.kind !== 'paper' && !read.has(front.key) ? 'front' : 'map';
}

/** The scene the player chose this turn, as long as there is one; else that of the moment. */
export function sceneOf(
  sight: Omit<StageSight, 'scene'>,
  chosen: { readonly scene: SceneName; readonly moment: string } | undefined,
  moment: string,
  read: ReadonlySet<string>,
): SceneName {
  const wanted = chosen?.moment === moment ? chosen.scene : undefined;
  if (wanted === 'map' || (wanted !== undefined && sight[wanted] !== undefined)) return wanted;
  return sceneOfMoment(sight, read);
}

function tableSight(backstage: Backstage, { seat }: PlayView, task: Sitting, draft: Draft): TableSight {
  const { table } = task;
  const lays = task.kind === 'offer';
  const clauses = lays ? draft.clauses : task.offer.clauses;
  const sides = [{ party: seat, own: true }, ...table.others.map((party) => ({ party, own: false }))].map(
    ({ party, own }): Delegation => ({ ...party, own }),
  );
  const onTable = table.issues.filter(
    ({ issue, state }) => state !== 'closed' || clauses.some((clause) => clause.issue === issue),
  );
  const { circles } = table.weigh(clauses.filter(({ issue }) => onTable.some((card) => card.issue === issue)));
  return {
    set: backstage.lexicon.scenario.scene.table,
    sides,
    cards: onTable.map((issue) => cardOf(issue, clauses, sides, lays)),
    lays,
    most: table.atMost,
    homes: circles.map(({ name, content, veto }) => ({ name, content, veto })),
    ...putsOf(backstage, sides),
    ...lastOf(table),
    summit: table.summit !== undefined,
  };
}

function cardOf(view: IssueView, clauses: Draft['clauses'], sides: readonly PartyView[], lays: boolean): AgendaCard {
  const laid = clauses.find(({ issue }) => issue === view.issue);
  const level = view.levels.find((one) => one.level === laid?.level);
  const fixed = view.state === 'prepared' ? view.agreed : undefined;
  const open = view.levels.filter((one) => (fixed ? one.level === fixed.level : one.level !== view.today));
  const words = fixed ? [fixed.wording] : view.state === 'vague_only' ? (['vague'] as const) : WORDINGS;
  return {
    issue: view.issue,
    name: view.name,
    givers: view.givers.flatMap(({ id }) => {
      const side = sides.findIndex((one) => one.id === id);
      return side < 0 ? [] : [side];
    }),
    levels: open.map(({ level: step, name, points }) => ({ level: step, name, points })),
    today: view.today,
    words: !lays || view.state === 'closed' ? [] : view.ordered || fixed ? words : words.slice(0, 1),
    ...(laid && level && { laid: { level: laid.level, name: level.name, words: laid.wording } }),
  };
}

/** How often something was put at the table of the question, and by whom last. */
function putsOf(
  { lexicon, question, cues }: Backstage,
  sides: readonly PartyView[],
): Pick<TableSight, 'puts' | 'putBy'> {
  if (question?.kind !== 'offer' && question?.kind !== 'answer') return {};
  const offers = cues.flatMap((cue) => (cue.kind === 'offer' && cue.table === question.table ? [cue.party] : []));
  const last = offers.at(-1);
  const side = last === undefined ? -1 : sides.findIndex(({ id }) => id === lexicon.party(last).id);
  return { puts: offers.length, ...(side >= 0 && { putBy: side }) };
}

/** What came of the last offer here, if it was made this turn. */
function lastOf({ last }: TableView): Pick<TableSight, 'last'> {
  if (!last || last.stale) return {};
  return { last: last.accepts ? 'signed' : 'refused' };
}
