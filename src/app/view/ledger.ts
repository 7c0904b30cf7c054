import { at } from '../../kit/never.ts';
import { kindOf } from '../../rules/entries.ts';
import type { LedgerEntry, ReadingEntry } from '../../rules/ledger.ts';
import { pointsAt } from '../../rules/points.ts';
import type { Position } from '../../rules/position.ts';
import type { Ledger, LedgerLine, ReadingView } from '../../ui/port/dossier.ts';
import type { Lexicon } from './lexicon.ts';
import { promiseViews } from './promise-views.ts';
import { readingLines } from './reading-line.ts';

const entry = ({ text, points }: LedgerLine): LedgerLine => ({ text, ...(points !== undefined && { points }) });

/** What a seat gave and got, promised, and how messages were read, as far as it may know. `kept`: its ledger. */
export function ledgerOf(lexicon: Lexicon, position: Position, seat: number, kept: readonly LedgerEntry[]): Ledger {
  const { rulebook, state } = position;
  const { layout, issues } = rulebook;
  const kind = kindOf(rulebook, state, seat);
  const lines = issues.flatMap((rules, issue) => {
    const level = at(state, layout.levels + issue);
    if (level === 0) return [];
    const points = pointsAt(position, seat, kind, issue, level);
    const text = lexicon.words.say('table.clause', { issue: lexicon.issue(issue), level: lexicon.level(issue, level) });
    return [{ given: rules.gives.includes(seat) || (rules.gives.length === 0 && points < 0), text, points }];
  });
  const gifts = at(state, layout.gifts + seat);
  const paid = at(state, layout.paid + seat);
  const { say } = lexicon.words;
  return {
    given: [
      ...lines.filter(({ given }) => given).map(entry),
      ...(gifts < 0 ? [{ text: say('ending.gifts'), points: gifts }] : []),
      ...(paid > 0 ? [{ text: say('ending.paid'), points: -paid }] : []),
    ],
    got: [
      ...lines.filter(({ given }) => !given).map(entry),
      ...(gifts > 0 ? [{ text: say('ending.gifts'), points: gifts }] : []),
    ],
    promised: promiseViews(lexicon, position, seat)
      .filter(({ by, status }) => by.id === lexicon.party(seat).id && status === 'live')
      // What was said to nobody outside is not told like what was said aloud.
      .map(({ text, strength }) => ({
        text: strength === 'silent' ? say('cable.choice', { text, choices: say('dossier.strength.silent') }) : text,
      })),
    read: readings(lexicon, kept, seat),
  };
}

/** Who told what to whom and when, what that counts on, what came of it, and what is owed for it yet. */
function readings(lexicon: Lexicon, ledger: readonly LedgerEntry[], seat: number): readonly ReadingView[] {
  const told = new Map<ReadingView, string>();
  for (const { entry: reading, text, came } of readingLines(lexicon, ledger)) {
    const { fate, carrier, hearer, points } = reading;
    const owes = fate === 'stands' && carrier === seat && hearer !== seat && points > 0;
    const issue = lexicon.issue(reading.issue);
    told.set(
      { issue, text, ...(came !== '' && { came }), ...(owes && { debt: points }) },
      fromWhom(lexicon, reading, text),
    );
  }
  return toldOnce([...told.keys()]).map((view) => ({ ...view, text: told.get(view) ?? view.text }));
}

/** A reading with the turn, whose word it is and who carried or worded it, as far as that is known. */
function fromWhom(lexicon: Lexicon, { turn, sender, carrier, signed }: ReadingEntry, text: string): string {
  const { say } = lexicon.words;
  const name = (party: number): string => (party < 0 ? '' : lexicon.party(party).name);
  const values = { turn: lexicon.turn(turn), sender: name(sender), carrier: name(carrier), text };
  if (signed) return carrier < 0 ? text : say('dossier.readWorded', values);
  if (sender < 0) return text;
  return say(carrier < 0 || carrier === sender ? 'dossier.readFrom' : 'dossier.readThrough', values);
}

/** What reads alike word for word, debts aside, stands once, where it was last. */
export function toldOnce(views: readonly ReadingView[]): readonly ReadingView[] {
  return views.filter(
    (view, index) => view.debt !== undefined || !views.slice(index + 1).some((later) => alike(view, later)),
  );
}

const alike = (one: ReadingView, other: ReadingView): boolean =>
  one.issue === other.issue && one.text === other.text && one.came === other.came && one.debt === other.debt;
