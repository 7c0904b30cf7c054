import { at } from '../kit/never.ts';
import type { Deed } from '../rules/deed.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Clause, Package } from '../rules/step.ts';
import { nameOfId } from '../scenario/id.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { textsOf } from '../scenario/texts.ts';
import { dateOfTurn } from '../words/calendar.ts';

/** What the things of a rulebook are called, by index, in the scenario's own language. */
export interface Lexicon {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  /** The text at a path, or the last part of the path as words. */
  readonly text: (path: string) => string;
  readonly party: (party: number) => string;
  readonly deed: (deed: number) => string;
  readonly issue: (issue: number) => string;
  readonly level: (issue: number, level: number) => string;
  readonly clause: (clause: Clause) => string;
  readonly package: (offered: Package) => string;
  readonly copy: (copy: number) => string;
  readonly state: (copy: number, state: number) => string;
  /** Week 3, 19 March 2018. */
  readonly turn: (turn: number) => string;
}

export function lexiconOf(scenario: Scenario, rulebook: Rulebook): Lexicon {
  const texts = textsOf(scenario);
  const { parties, issues, copies, tracks, deeds } = rulebook;
  const text = (path: string): string => texts.get(path) ?? nameOfId(path.split('.').at(-1) ?? path);
  const issue = (index: number): string => text(`issues.${at(issues, index).id}.name`);
  const level = (of: number, index: number): string => {
    const rules = at(issues, of);
    return text(`issues.${rules.id}.levels.${at(rules.levels, index).id}.name`);
  };
  const clause = ({ issue: of, level: index, wording }: Clause): string =>
    `${issue(of)}: ${level(of, index)}${wording === 'plain' ? '' : `, worded ${wording === 'warm' ? 'warmly' : 'vaguely'}`}`;
  return {
    scenario,
    rulebook,
    text,
    party: (party) => (party < 0 ? '' : text(`parties.${at(parties, party).id}.name`)),
    deed: (index) => deedText(text, at(deeds, index)),
    issue,
    level,
    clause,
    package: (offered) => offered.map(clause).join('; '),
    copy: (index) => {
      const [track = '', one] = at(copies, index).id.split('.');
      return one === undefined ? text(`tracks.${track}.name`) : text(`tracks.${track}.each.${one}`);
    },
    state: (copy, index) => {
      const track = at(tracks, at(copies, copy).track);
      return text(`tracks.${track.id}.state_names.${at(track.states, index)}`);
    },
    turn: (turn) => `${scenario.calendar.word} ${turn}, ${dateOfTurn(scenario.calendar, turn)}`,
  };
}

/** What a deed is called, its choices behind it. */
function deedText(text: (path: string) => string, deed: Deed): string {
  const words = text(`${deed.path}.text`);
  const choices = Object.entries(deed.choices).map(([choice, value]) => text(`${deed.path}.names.${choice}.${value}`));
  const chosen = choices.length === 0 ? '' : ` (${choices.join(', ')})`;
  switch (deed.kind) {
    case 'mandate':
      return `Declare: ${words}`;
    case 'waive':
      return `Do not insist: ${words}`;
    case 'agenda':
      return `${deed.id.endsWith('.on') ? 'Put on' : 'Take off'} the agenda: ${nameOfId(deed.id.split('.').at(-2) ?? '')}`;
    case 'answered':
      return `Answered: ${words}`;
    case 'unanswered':
      return `Not answered: ${words}`;
    case 'called':
      return 'Readings meet: what was said is held against what was heard';
    case 'drift':
      return 'That was not the strategy declared';
    case 'revised':
      return 'A strategy is declared anew';
    case 'surprised':
      return 'Somebody was surprised by what was signed';
    default:
      return `${words}${chosen}`;
  }
}
