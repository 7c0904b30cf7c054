import { at } from '../../kit/never.ts';
import { STRENGTHS, WORDINGS } from '../../rules/layout.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Clause } from '../../rules/step.ts';
import { nameOfId } from '../../scenario/id.ts';
import { unnaming } from '../../scenario/people.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { textsIn } from '../../scenario/texts.ts';
import { copyName } from '../../session/copy-name.ts';
import type { PartyView } from '../../ui/port/play.ts';
import type { Reading } from '../../ui/port/settings.ts';
import { clauseKey } from '../../ui/port/wording.ts';
import type { Words } from '../../words/words.ts';

/** What the things of a rulebook are called, by index, in one language. */
export interface Lexicon {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly words: Words;
  /** Whether persons are called by general words. */
  readonly general: boolean;
  /** Which of a scenario's briefs is read. */
  readonly reading: Reading;
  /** The text at a path, naming nobody where persons are called by general words; empty where the scenario has none. */
  readonly text: (path: string) => string;
  /** A turn by its name: Week 12. */
  readonly turn: (turn: number) => string;
  readonly party: (party: number) => PartyView;
  readonly kind: (party: number, kind: number) => string;
  readonly constituency: (party: number, id: string) => string;
  readonly adviser: (party: number, id: string) => string;
  readonly place: (id: string) => string;
  readonly issue: (issue: number) => string;
  readonly level: (issue: number, level: number) => string;
  /** A clause in words: issue, level and, where they change what it comes to, its wording. */
  readonly clause: (clause: Clause) => string;
  readonly table: (table: number) => string;
  readonly summit: (summit: number) => string;
  readonly channel: (channel: number) => string;
  readonly gauge: (gauge: number) => string;
  readonly copy: (copy: number) => string;
  /** By the general words its track has, where it has such. */
  readonly anyCopy: (copy: number) => string;
  readonly state: (copy: number, state: number) => string;
  readonly promise: (promise: number) => string;
  readonly precondition: (precondition: number) => string;
  /** `bar` counts from 1; 0 is none. */
  readonly bar: (precondition: number, bar: number) => string;
  /** The value of a choice, e.g. a rank, a place, a strength. */
  readonly choice: (movePath: string, choice: string, value: string) => string;
}

/** `general`: people and copies of tracks by the general words the scenario has for them, copies numbered, and not by their names. */
export function lexicon(
  scenario: Scenario,
  rulebook: Rulebook,
  words: Words,
  { general = false, reading = 'full' }: { readonly general?: boolean; readonly reading?: Reading } = {},
): Lexicon {
  const texts = textsIn(scenario, words.language);
  const unnamed = general ? unnaming(texts, scenario.people) : undefined;
  const text = (path: string): string => {
    const written = texts.get(path) ?? '';
    return unnamed?.(written) ?? written;
  };
  const { parties, issues, tables, summits, channels, gauges, copies, tracks, promises, preconditions } = rulebook;
  // Who plans comes first, as on the shelf, where nobody else is named.
  const order = parties.map((_, party) => party).toSorted((one, other) => rank(parties, one) - rank(parties, other));
  const tones = parties.map((_, party) => order.indexOf(party));
  const partyId = (party: number): string => at(parties, party).id;
  const name = (group: string, list: readonly { readonly id: string }[], index: number): string =>
    text(`${group}.${at(list, index).id}.name`);
  const level = (issue: number, index: number): string => {
    const rules = at(issues, issue);
    return text(`issues.${rules.id}.levels.${at(rules.levels, index).id}.name`);
  };
  return {
    scenario,
    rulebook,
    words,
    general,
    reading,
    text,
    turn: (turn) => words.say('common.turn', { word: text('calendar.word'), turn }),
    party: (party) => ({ id: partyId(party), name: name('parties', parties, party), tone: tones[party] ?? 0 }),
    kind: (party, kind) => text(`parties.${partyId(party)}.kinds.${at(at(parties, party).kinds, kind).id}.name`),
    constituency: (party, id) => text(`parties.${partyId(party)}.constituencies.${id}.name`),
    adviser: (party, id) => text(`parties.${partyId(party)}.advisers.${id}.name`),
    place: (id) => text(`places.${id}.name`),
    issue: (issue) => name('issues', issues, issue),
    level,
    clause: ({ issue, level: index, wording }) =>
      words.say(clauseKey(wording, index, at(issues, issue).ordered), {
        issue: name('issues', issues, issue),
        level: level(issue, index),
        wording: words.say(`table.wordings.${wording}`),
      }),
    table: (table) => name('tables', tables, table),
    summit: (summit) => name('summits', summits, summit),
    channel: (channel) => name('channels', channels, channel),
    gauge: (gauge) => name('gauges', gauges, gauge),
    copy: (copy) => copyName(rulebook, { text, general }, copy),
    anyCopy: (copy) => copyName(rulebook, { text, general: true }, copy),
    state: (copy, state) => {
      const track = at(tracks, at(copies, copy).track);
      return text(`tracks.${track.id}.state_names.${at(track.states, state)}`);
    },
    promise: (promise) => text(`promises.${at(promises, promise).id}.text`),
    precondition: (precondition) => text(`preconditions.${at(preconditions, precondition).id}.text`),
    bar: (precondition, bar) => {
      const rules = at(preconditions, precondition);
      if (bar === 0) return words.say('dossier.state.none');
      return text(`preconditions.${rules.id}.bar_names.${at(rules.bars, bar - 1).id}`);
    },
    choice: (path, choice, value) =>
      (general ? generalName(rulebook, text, value) : '') ||
      text(`${path}.names.${choice}.${value}`) ||
      nameOfValue(text, scenario, words, value),
  };
}

/** A value that stands for a copy of a track with general words, by those words; empty for any other. */
function generalName(rulebook: Rulebook, text: (path: string) => string, value: string): string {
  const copy = rulebook.copies.findIndex(({ id }) => {
    const [track = '', one] = id.split('.');
    return one === value && text(`tracks.${track}.general`) !== '';
  });
  return copy < 0 ? '' : copyName(rulebook, { text, general: true }, copy);
}

const rank = (parties: Rulebook['parties'], party: number): number => (at(parties, party).plans ? 0 : 1);

/** Where a move does not say what a value is called, it is a thing with a name of its own or a word of the game. */
function nameOfValue(text: (path: string) => string, scenario: Scenario, words: Words, value: string): string {
  const wording = WORDINGS.find((one) => one === value);
  if (wording) return words.say(`table.wordings.${wording}`);
  const strength = STRENGTHS.find((one) => one === value);
  if (strength) return words.say(strength === 'none' ? 'common.none' : `dossier.strength.${strength}`);
  const tracks = Object.keys(scenario.tracks).map((track) => `tracks.${track}.each.${value}`);
  const things = ['places', 'parties', 'issues', 'channels', 'summits', 'tables', 'gauges', 'tracks'].map(
    (group) => `${group}.${value}.name`,
  );
  const levels = Object.keys(scenario.issues).map((issue) => `issues.${issue}.levels.${value}.name`);
  const stated = ['preconditions', 'promises', 'moves'].map((group) => `${group}.${value}.text`);
  for (const path of [...things, ...tracks, ...levels, ...stated]) {
    const found = text(path);
    if (found !== '') return found;
  }
  return nameOfId(value);
}
