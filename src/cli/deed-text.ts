import { at } from '../kit/never.ts';
import type { Deed } from '../rules/deed.ts';
import { WORDINGS } from '../rules/layout.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { nameOfId } from '../scenario/id.ts';
import { copyChosen } from '../session/copy-name.ts';

/** What naming a deed needs of a lexicon. */
export interface DeedWords {
  readonly rulebook: Rulebook;
  /** The text at a path, or the last part of the path as words; and the text alone, empty where there is none. */
  readonly text: (path: string) => string;
  readonly written: (path: string) => string;
  readonly copy: (copy: number) => string;
}

/** What a deed is called, its choices behind it; `veiled`: but for how it was worded. What follows from another is called after that one. */
export function deedText(words: DeedWords, index: number, veiled = false): string {
  const { rulebook, text } = words;
  const deed = at(rulebook.deeds, index);
  const own = text(`${deed.path}.text`);
  const choices = Object.entries(deed.choices)
    .filter(([, value]) => !veiled || !WORDINGS.some((wording) => wording === value))
    .map(([choice, value]) => valueText(words, deed, choice, value));
  const chosen = choices.length === 0 ? '' : ` (${choices.join(', ')})`;
  switch (deed.kind) {
    case 'mandate':
      return `Declare: ${own}`;
    case 'waive':
      return `Do not insist: ${own}`;
    case 'agenda':
      return `${deed.id.endsWith('.on') ? 'Put on' : 'Take off'} the agenda: ${issueOf(words, deed)}`;
    case 'later':
      return deed.of < 0 || deed.of === index
        ? 'What came of what was done'
        : `What came of “${deedText(words, deed.of, veiled)}”`;
    case 'answered':
      return `Answered: ${own}`;
    case 'unanswered':
      return `Not answered: ${own}`;
    case 'called':
      return 'Readings meet: what was said is held against what was heard';
    case 'drift':
      return 'That was not the strategy declared';
    case 'revised':
      return 'A strategy is declared anew';
    case 'surprised':
      return 'Taken by surprise by what was signed';
    case 'signed':
      return 'What follows from the signature';
    case 'held':
      return 'What follows from the meeting';
    default:
      return `${own}${chosen}`;
  }
}

function issueOf({ rulebook, text }: DeedWords, { actions }: Deed): string {
  const action = actions.find((one) => one.kind === 'agenda');
  return action === undefined ? '' : text(`issues.${at(rulebook.issues, action.issue).id}.name`);
}

const GROUPS = ['places', 'parties', 'issues', 'channels', 'summits', 'tables', 'gauges', 'tracks'] as const;

/** What a value of a choice is called: a copy of a track by its name, else as the move says, else as the thing it names. */
function valueText({ rulebook, written, copy }: DeedWords, deed: Deed, choice: string, value: string): string {
  const values = rulebook.deeds.flatMap(({ path, choices }) => (path === deed.path ? [choices[choice] ?? ''] : []));
  const chosen = copyChosen(rulebook, values, value);
  if (chosen >= 0) return copy(chosen);
  const paths = [
    `${deed.path}.names.${choice}.${value}`,
    ...GROUPS.map((group) => `${group}.${value}.name`),
    ...rulebook.issues.map(({ id }) => `issues.${id}.levels.${value}.name`),
    ...['preconditions', 'promises', 'moves'].map((group) => `${group}.${value}.text`),
  ];
  return paths.map(written).find((name) => name !== '') ?? nameOfId(value);
}
