import { at } from '../../kit/never.ts';
import type { ScenarioForm } from '../form/scenario-form.ts';
import { TURN_LENGTH } from '../form/setting-form.ts';
import { nameOfId } from '../id.ts';
import type { Finding } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import { fillScene } from '../scene.ts';
import type { Calendar } from '../setting.ts';
import { choosableIn } from './choosable.ts';
import { fillChoices } from './fill-choices.ts';
import { fillChannel, fillGauge, fillIssue, fillPromise, fillReadings, fillTable, fillTrack } from './fill-matter.ts';
import { fillEvent, fillMove, fillWalkAway } from './fill-move.ts';
import { fillDocument } from './fill-document.ts';
import { fillNews } from './fill-news.ts';
import { fillParty } from './fill-party.ts';
import { fillAssumption, fillClaim, fillLesson, fillLine, fillTest } from './fill-study.ts';
import { fillEnding, fillPrecondition, fillSummit } from './fill-summit.ts';
import { caught, listOfOne, mapById, maybe, type Ground } from './filling.ts';
import { signersOf } from './signers.ts';
import { strayNames } from './stray-names.ts';

/** Fills every default in, writes every short form out and turns every expression into a tree. */
export function fillScenario(form: ScenarioForm): {
  readonly scenario: Scenario;
  readonly findings: readonly Finding[];
} {
  const ground: Ground = { mark: form.mark ?? 'invented', parties: Object.keys(form.parties) };
  const { scene, findings: unknown } = fillScene(form.scene);
  const findings: Finding[] = [...unknown, ...strayNames(form)];
  const choosable = choosableIn(form);
  const scenario: Scenario = {
    format: 1,
    id: form.id,
    title: form.title,
    blurb: form.blurb ?? '',
    language: form.language,
    mark: ground.mark,
    calendar: calendarOf(form.calendar),
    places: mapById(form.places, 'places', (place, _, id) => ({ name: place.name ?? nameOfId(id), at: place.at })),
    scene,
    sources: form.sources ?? {},
    facts: mapById(form.facts, 'facts', (fact) => ({ ...fact, mark: fact.mark ?? ground.mark })),
    people: form.people ?? {},
    numbers: form.numbers ?? {},
    parties: mapById(form.parties, 'parties', (party, path, id) => fillParty(party, path, id, ground)),
    gauges: mapById(form.gauges, 'gauges', (gauge, _, id) => fillGauge(gauge, id, ground)),
    tracks: mapById(form.tracks, 'tracks', (track, _, id) => fillTrack(track, id, ground)),
    issues: mapById(form.issues, 'issues', (issue, path, id) =>
      fillIssue(issue, path, id, signersOf(form, id), ground),
    ),
    channels: mapById(form.channels, 'channels', (channel, path, id) => fillChannel(channel, path, id, ground)),
    readings: fillReadings(form.readings, 'readings', ground),
    tables: mapById(form.tables, 'tables', (table, path, id) => fillTable(table, path, id, ground)),
    promises: mapById(form.promises, 'promises', (promise, path) => fillPromise(promise, path, ground)),
    moves: mapById(form.moves, 'moves', (move, path, id) => {
      const choices = fillChoices(move, path, choosable);
      const maker = { by: listOfOne(move.by), ...choices };
      const { news, findings: stray } = fillNews(move.news, path, maker, ground.parties);
      findings.push(...choices.findings, ...stray);
      return fillMove(move, path, id, { ...choices, ...maybe('news', news) }, ground);
    }),
    events: mapById(form.events, 'events', (event, path) => fillEvent(event, path, ground)),
    summits: mapById(form.summits, 'summits', (summit, path, id) => fillSummit(summit, path, id, ground)),
    preconditions: mapById(form.preconditions, 'preconditions', (one, path) => fillPrecondition(one, path, ground)),
    walkAways: mapById(form.walk_away, 'walk_away', (walkAway, path) => fillWalkAway(walkAway, path, ground)),
    assumptions: mapById(form.assumptions, 'assumptions', (one, _, id) => fillAssumption(one, id, ground)),
    endings: mapById(form.endings, 'endings', (ending, path) => fillEnding(ending, path, ground)),
    documents: mapById(form.documents, 'documents', fillDocument),
    ...maybe('desk', form.desk),
    ...maybe('lesson', form.lesson && fillLesson(form.lesson, ground)),
    lines: mapById(form.lines, 'lines', fillLine),
    tests: mapById(form.tests, 'tests', fillTest),
    claims: mapById(form.claims, 'claims', (claim, path) => fillClaim(claim, path, ground)),
    allow: form.allow ?? {},
    translations: {},
  };
  return { scenario, findings };
}

function calendarOf({ start, turn, turns, word, short }: ScenarioForm['calendar']): Calendar {
  const [count = '', unit = ''] = caught(TURN_LENGTH, turn);
  const known = at(
    (['day', 'week', 'month'] as const).filter((each) => each === unit),
    0,
  );
  return {
    start,
    turn: { count: Number(count), unit: known },
    turns,
    word: word ?? nameOfId(known),
    ...maybe('short', short),
  };
}
