import { at } from '../../kit/never.ts';
import type { Question } from '../../rules/game.ts';
import { WORDINGS, type Wording } from '../../rules/layout.ts';
import { agreedClause, openIssues, preparedIssues, whyNotOffer } from '../../rules/offers.ts';
import type { Position } from '../../rules/position.ts';
import type { Clause } from '../../rules/step.ts';
import type { IssueView } from '../../ui/port/table.ts';
import { areTold } from '../../ui/port/wording.ts';
import type { Lexicon } from './lexicon.ts';
import { itemAt, standingOf } from './standing.ts';
import { draftLaid } from './table-draft.ts';
import { countedClause } from './table-sum.ts';

/** The issues that may lie on a table, in its order, each with the levels and words it may be laid at here. */
export function issueViews(
  lexicon: Lexicon,
  position: Position,
  question: Question & { kind: 'offer' | 'answer' },
): IssueView[] {
  const { rulebook, state } = position;
  const { seat, table, summit } = question;
  const open = openIssues(rulebook, state, table);
  const prepared = summit < 0 ? [] : preparedIssues(position, summit);
  const listed = [...new Set([...at(rulebook.tables, table).issues, ...prepared])];
  const turn = at(state, rulebook.layout.turn);
  return listed.map((issue): IssueView => {
    const rules = at(rulebook.issues, issue);
    const today = at(state, rulebook.layout.levels + issue);
    const agreed = agreedClause(rulebook, state, issue);
    const item = itemAt(lexicon, `issues.${rules.id}`);
    const here = prepared.includes(issue)
      ? 'prepared'
      : !open.includes(issue)
        ? 'closed'
        : summit >= 0
          ? 'vague_only'
          : 'open';
    const signers = [...new Set(rules.levels.flatMap((level) => [...level.signs]))];
    const fixed = here === 'prepared' ? agreed : undefined;
    const counts = (level: number, usual: Wording): number => {
      const wording = level === fixed?.level ? fixed.wording : usual;
      return countedClause(position, seat, draftLaid(position, question, [{ issue, level, wording }]), issue);
    };
    return {
      id: rules.id,
      issue,
      name: lexicon.issue(issue),
      givers: rules.gives.map((party) => lexicon.party(party)),
      signers: signers.map((party) => lexicon.party(party)),
      ordered: rules.ordered,
      today,
      ...(agreed && { agreed: { level: agreed.level, wording: agreed.wording, name: levelWorded(lexicon, agreed) } }),
      levels: rules.levels.map((level, index) => ({
        level: index,
        name: lexicon.level(issue, index),
        points: counts(index, 'plain'),
        vague: counts(index, 'vague'),
        watched: level.watched,
        words: WORDINGS.filter(
          (wording) => whyNotOffer(position, table, summit, [{ issue, level: index, wording }]) === undefined,
        ),
      })),
      state: here,
      ...(here === 'closed' && { refusal: lexicon.words.say('refusal.not_on_agenda') }),
      ...(item && { standing: standingOf(lexicon, item, turn) }),
    };
  });
}

/** The level of a clause, and its words where they change what it comes to. */
function levelWorded({ level: nameOf, rulebook, words }: Lexicon, { issue, level, wording }: Clause): string {
  const text = nameOf(issue, level);
  if (!areTold(wording, at(rulebook.issues, issue).ordered)) return text;
  return words.say('cable.choice', { text, choices: words.say(`table.wordings.${wording}`) });
}
