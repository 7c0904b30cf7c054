import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Clause, Package } from '../rules/step.ts';
import { nameOfId } from '../scenario/id.ts';
import { unnaming } from '../scenario/people.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { textsOf } from '../scenario/texts.ts';
import { copyName } from '../session/copy-name.ts';
import { dateOfTurn } from '../kit/calendar.ts';
import { deedText } from './deed-text.ts';

/** The level each issue stands at, by issue. */
export type Levels = (issue: number) => number;

/** What the things of a rulebook are called, by index, in the scenario's own language. */
export interface Lexicon {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  /** The text at a path, or the last part of the path as words. */
  readonly text: (path: string) => string;
  /** The text at a path; empty where there is none. */
  readonly written: (path: string) => string;
  readonly party: (party: number) => string;
  /** `veiled`: without how it was worded. */
  readonly deed: (deed: number, veiled?: boolean) => string;
  readonly issue: (issue: number) => string;
  readonly level: (issue: number, level: number) => string;
  /** A clause in words; one that changes nothing says so, where it is told what stands. */
  readonly clause: (clause: Clause, inForce?: Levels) => string;
  readonly package: (offered: Package, inForce?: Levels) => string;
  readonly gauge: (gauge: number) => string;
  readonly summit: (summit: number) => string;
  readonly copy: (copy: number) => string;
  /** Its general name, where its track has one. */
  readonly anyCopy: (copy: number) => string;
  readonly state: (copy: number, state: number) => string;
  /** Week 3, 19 March 2018. */
  readonly turn: (turn: number) => string;
}

/** `general`: people and copies of tracks by general words, where the scenario has such. */
export function lexiconOf(scenario: Scenario, rulebook: Rulebook, { general = false } = {}): Lexicon {
  const texts = textsOf(scenario);
  const { parties, issues, copies, tracks, gauges, summits } = rulebook;
  const unnamed = general ? unnaming(texts, scenario.people) : (as: string): string => as;
  const written = (path: string): string => unnamed(texts.get(path) ?? '');
  const text = (path: string): string => written(path) || nameOfId(path.split('.').at(-1) ?? path);
  const issue = (index: number): string => text(`issues.${at(issues, index).id}.name`);
  const level = (of: number, index: number): string => {
    const rules = at(issues, of);
    return text(`issues.${rules.id}.levels.${at(rules.levels, index).id}.name`);
  };
  const clause = ({ issue: of, level: index, wording }: Clause, inForce?: Levels): string => {
    const stays = inForce?.(of) === index;
    const worded = wording === 'plain' ? '' : `, worded ${wording === 'warm' ? 'warmly' : 'vaguely'}`;
    return `${issue(of)}: ${stays ? 'left as it is' : level(of, index)}${worded}`;
  };
  const copy = (index: number): string => copyName(rulebook, { text: written, general }, index);
  return {
    scenario,
    rulebook,
    text,
    written,
    party: (party) => (party < 0 ? '' : text(`parties.${at(parties, party).id}.name`)),
    deed: (deed, veiled) => deedText({ rulebook, text, written, copy }, deed, veiled),
    issue,
    level,
    clause,
    package: (offered, inForce) => offered.map((one) => clause(one, inForce)).join('; '),
    gauge: (gauge) => text(`gauges.${at(gauges, gauge).id}.name`),
    summit: (summit) => text(`summits.${at(summits, summit).id}.name`),
    copy,
    anyCopy: (index) => copyName(rulebook, { text: written, general: true }, index),
    state: (index, state) => {
      const track = at(tracks, at(copies, index).track);
      return text(`tracks.${track.id}.state_names.${at(track.states, state)}`);
    },
    turn: (turn) => `${scenario.calendar.word} ${turn}, ${dateOfTurn(scenario.calendar, turn)}`,
  };
}
