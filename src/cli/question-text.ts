import { at, never } from '../kit/never.ts';
import { offerOnTable, openIssues, preparedIssues } from '../rules/offers.ts';
import { flatEvaluator } from '../kernel/flat.ts';
import type { Question, SeatView } from '../rules/game.ts';
import { OFFER_FORM } from './typed-offer.ts';
import type { Lexicon } from './lexicon.ts';

/** What a seat is asked, and how it may answer. */
export function questionLines(lexicon: Lexicon, view: SeatView, question: Question): string[] {
  const { rulebook, text, deed, party } = lexicon;
  const leave = question.kind !== 'orders' && question.options.length > 0 && !isFree(question) ? ', or leave' : '';
  switch (question.kind) {
    case 'orders':
      return ['Your orders: type a number or a name, then “done”. “help” says what else there is.'];
    case 'ask':
      return [`You are heard first: ${deed(question.deed)}`, 'Answer with one of these, or pass.'];
    case 'moment':
      return [`${text(`summits.${at(rulebook.summits, question.summit).id}.name`)}: do one of these, or pass.`];
    case 'offer':
      return [
        `${placeOf(lexicon, question)}: it is yours to offer, or pass${leave}.`,
        ...tableLines(lexicon, view, question),
        `  ${OFFER_FORM}`,
      ];
    case 'answer': {
      const by = at(view.state, rulebook.layout.offerBy) - 1;
      const inForce = (issue: number): number => at(view.state, rulebook.layout.levels + issue);
      const offered = lexicon.package(offerOnTable(rulebook, view.state), inForce);
      return [`${placeOf(lexicon, question)}: ${party(by)} offers ${offered}`, `accept or refuse${leave}.`];
    }
    default:
      return never(question);
  }
}

const isFree = ({ kind }: Question): boolean => kind === 'ask' || kind === 'moment';

function placeOf({ rulebook, text }: Lexicon, { table, summit }: Question & { kind: 'offer' | 'answer' }): string {
  const place = summit < 0 ? `tables.${at(rulebook.tables, table).id}` : `summits.${at(rulebook.summits, summit).id}`;
  return text(`${place}.name`);
}

function tableLines({ rulebook }: Lexicon, view: SeatView, question: Question & { kind: 'offer' }): string[] {
  const name = (issue: number): string => at(rulebook.issues, issue).id;
  const open = openIssues(rulebook, view.state, question.table).map(name);
  const lines = [`  on the agenda: ${open.join(', ')}; at most ${at(rulebook.tables, question.table).atMost}`];
  if (question.summit < 0) return lines;
  const position = { ...view, evaluator: flatEvaluator(rulebook) };
  const prepared = preparedIssues(position, question.summit).map(name);
  return [...lines, `  prepared, as agreed: ${prepared.join(', ') || 'nothing'}; all else must be vague`];
}
