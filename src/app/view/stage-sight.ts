import type { Cue } from '../../session/cue.ts';
import type { Scenery } from '../../stage/map/scenery.ts';
import type { AgendaCard, Delegation, StageSight, TableSight } from '../../stage/sight.ts';
import type { Draft, PartyView, PlayView } from '../../ui/port/play.ts';
import type { IssueView, LevelView, TableView } from '../../ui/port/table.ts';
import { WORDINGS, type Wording } from '../../ui/port/wording.ts';
import type { Backstage } from './backstage.ts';
import { frontSightOf } from './front-sight.ts';
import type { Lexicon } from './lexicon.ts';
import { sceneryOf } from './scenery.ts';

/** What the stage shows of a game to a seat: the map always, the table while it sits at one, the front page while there is news. */
export function stageSightOf(backstage: Backstage, view: PlayView, draft: Draft): Omit<StageSight, 'scene'> {
  const { task } = view;
  const front = frontSightOf(backstage, view);
  return {
    map: sceneryFor(backstage),
    ...((task.kind === 'offer' || task.kind === 'answer') && {
      table: tableSight(backstage, view, task, draft),
    }),
    ...(front && { front }),
  };
}

/** What lies in a draft changes nothing on the map. */
const sceneries = new WeakMap<Backstage, Scenery>();

function sceneryFor(backstage: Backstage): Scenery {
  const known = sceneries.get(backstage) ?? sceneryOf(backstage);
  sceneries.set(backstage, known);
  return known;
}

type Sitting = Extract<PlayView['task'], { kind: 'offer' | 'answer' }>;

function tableSight(backstage: Backstage, { seat }: PlayView, task: Sitting, draft: Draft): TableSight {
  const { table } = task;
  const lays = task.kind === 'offer';
  const at = tableOf(backstage);
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
    cards: onTable.map((issue) => cardOf(backstage.lexicon, issue, clauses, sides, lays)),
    lays,
    most: table.atMost,
    homes: circles.map(({ name, content, veto }) => ({ name, content, veto })),
    ...(at !== undefined && historyOf(backstage, at, sides)),
    ...lastOf(table),
    summit: table.summit !== undefined,
  };
}

function cardOf(
  lexicon: Lexicon,
  view: IssueView,
  clauses: Draft['clauses'],
  sides: readonly PartyView[],
  lays: boolean,
): AgendaCard {
  const laid = clauses.find(({ issue }) => issue === view.issue);
  const level = view.levels.find((one) => one.level === laid?.level);
  const fixed = view.state === 'prepared' ? view.agreed : undefined;
  const closed = view.state === 'closed';
  const open = view.levels.filter((one) =>
    fixed ? one.level === fixed.level : one.level !== view.today && (closed || one.words.length > 0),
  );
  // Where there is no more and no less, words change nothing.
  const wordsOf = ({ words }: LevelView): readonly Wording[] => (view.ordered || fixed ? words : words.slice(0, 1));
  return {
    issue: view.issue,
    name: view.name,
    givers: view.givers.flatMap(({ id }) => {
      const side = sides.findIndex((one) => one.id === id);
      return side < 0 ? [] : [side];
    }),
    levels: open.map((one) => ({ level: one.level, name: one.name, points: one.points, words: wordsOf(one) })),
    today: view.today,
    words:
      !lays || closed
        ? []
        : level
          ? wordsOf(level)
          : WORDINGS.filter((word) => open.some((one) => wordsOf(one).includes(word))),
    ...agreedOn(lexicon, view),
    ...(laid && level && { laid: { level: laid.level, name: level.name, words: laid.wording } }),
  };
}

/** That an issue is agreed, or settled and in force, as the desk says it. */
function agreedOn(
  { words }: Lexicon,
  { agreed, levels, state, today }: IssueView,
): Pick<AgendaCard, 'agreed' | 'stands'> {
  if (!agreed) return today > 0 ? { stands: words.say('table.staysOff', { level: levels[today]?.name ?? '' }) } : {};
  const text = words.say('table.agreed', { level: agreed.name });
  return { agreed: { level: agreed.level, words: agreed.wording, text, stays: state === 'open' } };
}

/** At which table this seat is asked. */
export const tableOf = ({ question }: Pick<Backstage, 'question'>): number | undefined =>
  question?.kind === 'offer' || question?.kind === 'answer' ? question.table : undefined;

/** How often something was put and decided at a table, and by whom it was put last. */
function historyOf(
  { lexicon, cues }: Backstage,
  table: number,
  sides: readonly PartyView[],
): Pick<TableSight, 'puts' | 'putBy' | 'answers'> {
  const offers = cues.flatMap((cue) => (cue.kind === 'offer' && cue.table === table ? [cue.party] : []));
  const last = offers.at(-1);
  const side = last === undefined ? -1 : sides.findIndex(({ id }) => id === lexicon.party(last).id);
  const answers = cues.filter((cue) => isAnswer(cue, table)).length;
  return { puts: offers.length, answers, ...(side >= 0 && { putBy: side }) };
}

/** An offer is decided when all have signed it, or one refuses. */
const isAnswer = (cue: Cue, table: number): boolean =>
  (cue.kind === 'signed' && cue.table === table) || (cue.kind === 'answer' && cue.table === table && !cue.accepts);

/** A table that closed, as those who rise from it see it last: with what came of the offer that lies there. Nothing where none was decided. */
export function closingOf(backstage: Backstage, before: TableSight, table: number): TableSight | undefined {
  const history = historyOf(backstage, table, before.sides);
  if ((history.answers ?? 0) <= (before.answers ?? 0)) return undefined;
  const answer = backstage.cues.findLast((cue) => isAnswer(cue, table));
  return { ...before, ...history, last: answer?.kind === 'signed' ? 'signed' : 'refused' };
}

/** What came of the last offer here, if it was made this turn. */
function lastOf({ last }: TableView): Pick<TableSight, 'last'> {
  if (!last || last.stale) return {};
  return { last: last.accepts ? 'signed' : 'refused' };
}
