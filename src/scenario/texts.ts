import type { Scenario } from './scenario.ts';

/** A text a player may read, and where it stands: `moves.praise.text`. */
export type Texts = ReadonlyMap<string, string>;

/** Every text of a scenario in its own language, by the path under which a translation repeats it. */
export function textsOf(scenario: Scenario): Texts {
  const texts = new Map<string, string>();
  const add = (path: string, text: string | undefined): void => {
    if (text !== undefined && text !== '') texts.set(path, text);
  };
  const addAll = (path: string, all: Readonly<Record<string, string>> | undefined): void => {
    for (const [id, text] of Object.entries(all ?? {})) add(`${path}.${id}`, text);
  };
  const addThings = <Thing>(
    path: string,
    things: Readonly<Record<string, Thing>>,
    parts: (thing: Thing, where: string) => void,
  ): void => {
    for (const [id, thing] of Object.entries(things)) parts(thing, `${path}.${id}`);
  };
  const name = (thing: { readonly name: string }, where: string): void => add(`${where}.name`, thing.name);
  const told = (thing: { readonly text: string; readonly about?: string }, where: string): void => {
    add(`${where}.text`, thing.text);
    add(`${where}.about`, thing.about);
  };

  add('title', scenario.title);
  add('blurb', scenario.blurb);
  add('calendar.word', scenario.calendar.word);
  addThings('places', scenario.places, name);
  addThings('facts', scenario.facts, told);
  addThings('parties', scenario.parties, (party, where) => {
    name(party, where);
    addThings(`${where}.constituencies`, party.constituencies, name);
    addThings(`${where}.advisers`, party.advisers, name);
    addThings(`${where}.mandates.any`, party.mandates?.any ?? {}, told);
    addThings(`${where}.kinds`, party.kinds, name);
  });
  addThings('gauges', scenario.gauges, (gauge, where) => {
    name(gauge, where);
    for (const band of gauge.bands) add(`${where}.bands.${band.from}`, band.name);
  });
  addThings('tracks', scenario.tracks, (track, where) => {
    name(track, where);
    addAll(`${where}.each`, track.each);
    add(`${where}.general`, track.general);
    addAll(`${where}.state_names`, track.stateNames);
  });
  addThings('issues', scenario.issues, (issue, where) => {
    name(issue, where);
    addThings(`${where}.levels`, issue.levels, name);
  });
  addThings('channels', scenario.channels, name);
  addThings('tables', scenario.tables, name);
  addThings('promises', scenario.promises, told);
  addThings('moves', scenario.moves, (move, where) => {
    told(move, where);
    addThings(`${where}.names`, move.choiceNames, (names, choice) => addAll(choice, names));
  });
  addThings('events', scenario.events, (event, where) => {
    if (event.kind === 'single') told(event, where);
  });
  addThings('summits', scenario.summits, (summit, where) => {
    name(summit, where);
    add(`${where}.epilogue.word`, summit.epilogue?.word);
  });
  addThings('preconditions', scenario.preconditions, (precondition, where) => {
    told(precondition, where);
    addAll(`${where}.names`, precondition.barNames);
  });
  addThings('walk_away', scenario.walkAways, (walkAway, where) => {
    told(walkAway, where);
    addAll(`${where}.names`, walkAway.termNames);
  });
  addThings('assumptions', scenario.assumptions, (assumption, where) => {
    name(assumption, where);
    told(assumption, where);
  });
  addThings('endings', scenario.endings, told);
  addThings('lesson.brief', scenario.lesson?.brief ?? {}, ({ full, basic }, where) => {
    add(`${where}.full`, full);
    add(`${where}.basic`, basic);
  });
  addAll('lesson.glossary', scenario.lesson?.glossary);
  for (const [index, question] of (scenario.lesson?.discuss ?? []).entries()) told(question, `lesson.discuss.${index}`);
  for (const [index, then] of (scenario.lesson?.hindsight ?? []).entries()) told(then, `lesson.hindsight.${index}`);
  addThings('claims', scenario.claims, told);
  return texts;
}
