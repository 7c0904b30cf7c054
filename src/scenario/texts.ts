import type { Again, News } from './move.ts';
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
  const name = (thing: { readonly name: string }, where: string): void => add(`${where}.name`, thing.name);
  const told = (thing: { readonly text: string; readonly about?: string }, where: string): void => {
    add(`${where}.text`, thing.text);
    add(`${where}.about`, thing.about);
  };
  const byChoice = (path: string, news: News | undefined): void => {
    if (typeof news !== 'object') add(path, news);
    else eachOf(path, news, (words, choice) => addAll(choice, words));
  };
  const printed = ({ news, again }: { readonly news?: News; readonly again?: Again }, where: string): void => {
    byChoice(`${where}.news`, news);
    for (const [times, headline] of (again ?? []).entries()) add(`${where}.again.${times}`, headline);
  };

  add('title', scenario.title);
  add('blurb', scenario.blurb);
  add('calendar.word', scenario.calendar.word);
  eachOf('places', scenario.places, name);
  eachOf('facts', scenario.facts, told);
  eachOf('sources', scenario.sources, (source, where) => {
    add(`${where}.title`, source.title);
    add(`${where}.publisher`, source.publisher);
    add(`${where}.page`, source.page);
  });
  eachOf('people', scenario.people, (person, where) => {
    name(person, where);
    add(`${where}.general`, person.general);
  });
  eachOf('parties', scenario.parties, (party, where) => {
    name(party, where);
    eachOf(`${where}.constituencies`, party.constituencies, name);
    eachOf(`${where}.advisers`, party.advisers, name);
    eachOf(`${where}.mandates.any`, party.mandates?.any ?? {}, told);
    eachOf(`${where}.kinds`, party.kinds, name);
  });
  eachOf('gauges', scenario.gauges, (gauge, where) => {
    name(gauge, where);
    for (const band of gauge.bands) add(`${where}.bands.${band.from}`, band.name);
  });
  eachOf('tracks', scenario.tracks, (track, where) => {
    name(track, where);
    addAll(`${where}.each`, track.each);
    add(`${where}.general`, track.general);
    addAll(`${where}.state_names`, track.stateNames);
    addAll(`${where}.news`, track.news);
  });
  eachOf('issues', scenario.issues, (issue, where) => {
    name(issue, where);
    eachOf(`${where}.levels`, issue.levels, (level, path) => {
      name(level, path);
      add(`${path}.news`, level.news);
      add(`${path}.about`, level.about);
    });
  });
  eachOf('channels', scenario.channels, name);
  eachOf('tables', scenario.tables, name);
  eachOf('promises', scenario.promises, told);
  eachOf('moves', scenario.moves, (move, where) => {
    told(move, where);
    printed(move, where);
    eachOf(`${where}.names`, move.choiceNames, (names, choice) => addAll(choice, names));
  });
  eachOf('events', scenario.events, (event, where) => {
    if (event.kind !== 'single') return;
    told(event, where);
    printed(event, where);
  });
  eachOf('summits', scenario.summits, (summit, where) => {
    name(summit, where);
    addAll(`${where}.news`, summit.news);
    add(`${where}.epilogue.word`, summit.epilogue?.word);
  });
  eachOf('preconditions', scenario.preconditions, (precondition, where) => {
    told(precondition, where);
    addAll(`${where}.bar_names`, precondition.barNames);
  });
  eachOf('walk_away', scenario.walkAways, (walkAway, where) => {
    told(walkAway, where);
    printed(walkAway, where);
    addAll(`${where}.names`, walkAway.termNames);
  });
  eachOf('assumptions', scenario.assumptions, (assumption, where) => {
    name(assumption, where);
    told(assumption, where);
  });
  eachOf('endings', scenario.endings, told);
  eachOf('documents', scenario.documents, ({ head, to, text, signed }, where) => {
    add(`${where}.head`, head);
    add(`${where}.to`, to);
    byChoice(`${where}.text`, text);
    add(`${where}.signed`, signed);
  });
  eachOf('lesson.brief', scenario.lesson?.brief ?? {}, ({ full, basic, later, laterBasic }, where) => {
    add(`${where}.full`, full);
    add(`${where}.basic`, basic);
    add(`${where}.later`, later);
    add(`${where}.later_basic`, laterBasic);
  });
  addAll('lesson.glossary', scenario.lesson?.glossary);
  addAll('lesson.terms', scenario.lesson?.terms);
  for (const [index, question] of (scenario.lesson?.discuss ?? []).entries()) told(question, `lesson.discuss.${index}`);
  for (const [index, then] of (scenario.lesson?.hindsight ?? []).entries()) told(then, `lesson.hindsight.${index}`);
  for (const [index, hint] of (scenario.lesson?.coach ?? []).entries()) told(hint, `lesson.coach.${index}`);
  eachOf('claims', scenario.claims, told);
  return texts;
}

/** The texts of a scenario in a language; where one is not translated, in the scenario's own. */
export function textsIn(scenario: Scenario, language: string): Texts {
  const translated = Object.hasOwn(scenario.translations, language) ? scenario.translations[language] : undefined;
  return new Map([...textsOf(scenario), ...Object.entries(translated ?? {})]);
}

function eachOf<Thing>(
  path: string,
  things: Readonly<Record<string, Thing>>,
  visit: (thing: Thing, where: string) => void,
): void {
  for (const [id, thing] of Object.entries(things)) visit(thing, `${path}.${id}`);
}
