import { at } from '../../kit/never.ts';
import type { Deed } from '../../rules/deed.ts';
import { WORDINGS } from '../../rules/layout.ts';
import type { Lexicon } from './lexicon.ts';
import { told } from './told.ts';

/** What a deed is called, its choices named behind it; `veiled`: but for how it was worded. */
export function deedText(lexicon: Lexicon, index: number, veiled = false): string {
  const deed = at(lexicon.rulebook.deeds, index);
  const { say } = lexicon.words;
  const text = bareText(lexicon, deed);
  const choices = Object.entries(deed.choices)
    .filter(([, value]) => !veiled || !WORDINGS.some((wording) => wording === value))
    .map(([choice, value]) => lexicon.choice(deed.path, choice, value));
  return choices.length === 0 ? text : say('cable.choice', { text, choices: choices.join(', ') });
}

/** What a deed is called by itself; to `seat`, where that did it or it happened to that, as its own. */
export function bareText(lexicon: Lexicon, deed: Deed, seat = -1): string {
  const { text, words } = lexicon;
  const { say } = words;
  switch (deed.kind) {
    case 'waive':
      return say('orders.waive', { text: text(`${deed.path}.text`) });
    case 'agenda':
      return agendaText(lexicon, deed, seat);
    case 'surprised':
      return told(lexicon, seat, ownerOf(lexicon, deed), 'surprised', { issue: issueOf(lexicon, deed) });
    case 'drift':
      return told(lexicon, seat, ownerOf(lexicon, deed), 'drift');
    case 'revised':
      return told(lexicon, seat, ownerOf(lexicon, deed), 'revised');
    case 'called':
      return say('cable.called');
    case 'answered':
      return say('cable.stepAnswered', { text: text(`${deed.path}.text`) });
    case 'unanswered':
      return say('cable.unanswered', { text: text(`${deed.path}.text`) });
    default:
      return text(`${deed.path}.text`);
  }
}

/** `us.agenda.cabin.settlements.on`: which issue, and on or off. */
export function agendaOf(deed: Deed): { readonly issue: number; readonly on: boolean } {
  const action = deed.actions.find((one) => one.kind === 'agenda');
  return action ? { issue: action.issue, on: action.on } : { issue: 0, on: false };
}

function agendaText(lexicon: Lexicon, deed: Deed, seat: number): string {
  const { issue, on } = agendaOf(deed);
  return told(lexicon, seat, deed.party, on ? 'agendaOn' : 'agendaOff', { issue: lexicon.issue(issue) });
}

/** `surprised.issue.party`, `drift.party`, `revised.party`: the party stands last. */
function ownerOf({ rulebook }: Lexicon, { id }: Deed): number {
  return rulebook.parties.findIndex((rules) => rules.id === id.split('.').at(-1));
}

function issueOf(lexicon: Lexicon, { id }: Deed): string {
  const issue = lexicon.rulebook.issues.findIndex((rules) => rules.id === id.split('.')[1]);
  return issue < 0 ? '' : lexicon.issue(issue);
}
