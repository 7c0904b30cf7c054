import { at } from '../../kit/never.ts';
import type { Deed } from '../../rules/deed.ts';
import type { Lexicon } from './lexicon.ts';

/** What a deed is called, its choices named behind it. */
export function deedText(lexicon: Lexicon, index: number): string {
  const deed = at(lexicon.rulebook.deeds, index);
  const { say } = lexicon.words;
  const text = bareText(lexicon, deed);
  const choices = Object.entries(deed.choices).map(([choice, value]) => lexicon.choice(deed.path, choice, value));
  return choices.length === 0 ? text : say('cable.choice', { text, choices: choices.join(', ') });
}

/** What a deed is called by itself. */
export function bareText(lexicon: Lexicon, deed: Deed): string {
  const { text, words } = lexicon;
  const { say } = words;
  switch (deed.kind) {
    case 'waive':
      return say('orders.waive', { text: text(`${deed.path}.text`) });
    case 'agenda':
      return agendaText(lexicon, deed);
    case 'surprised':
      return say('cable.surprised', { ...whoAndIssue(lexicon, deed) });
    case 'drift':
      return say('cable.drift', { party: ownerName(lexicon, deed) });
    case 'revised':
      return say('cable.revised', { party: ownerName(lexicon, deed) });
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

function agendaText(lexicon: Lexicon, deed: Deed): string {
  const { issue, on } = agendaOf(deed);
  return lexicon.words.say(on ? 'cable.agendaOn' : 'cable.agendaOff', {
    party: lexicon.party(deed.party).name,
    issue: lexicon.issue(issue),
  });
}

/** `surprised.issue.party`, `drift.party`, `revised.party`: the party stands last. */
function ownerName(lexicon: Lexicon, { id }: Deed): string {
  const party = lexicon.rulebook.parties.findIndex((rules) => rules.id === id.split('.').at(-1));
  return party < 0 ? '' : lexicon.party(party).name;
}

function whoAndIssue(lexicon: Lexicon, deed: Deed): { party: string; issue: string } {
  const issue = lexicon.rulebook.issues.findIndex((rules) => rules.id === deed.id.split('.')[1]);
  return { party: ownerName(lexicon, deed), issue: issue < 0 ? '' : lexicon.issue(issue) };
}
