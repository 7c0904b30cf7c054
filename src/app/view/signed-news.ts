import { at } from '../../kit/never.ts';
import type { Clause, Package } from '../../rules/step.ts';
import type { Standing } from '../../ui/port/play.ts';
import type { Lexicon } from './lexicon.ts';
import { standingOf } from './standing.ts';

/** How the scenario tells a text: its headline, and the sentences below it. */
export interface SignedNews {
  readonly text: string;
  readonly below: readonly string[];
}

/**
 * The scenario's own headline for a text that is signed, or agreed for the leaders to sign: that of the first issue of the file whose level
 * has one; below it, once it is in force, what it says of that, and the other headlines. `fresh`: the clauses that are news. Undefined where none has a headline.
 */
export function signedNews(lexicon: Lexicon, fresh: Package, inForce: boolean): SignedNews | undefined {
  const told = fresh
    .toSorted((one, other) => one.issue - other.issue)
    .flatMap((clause) => {
      const path = levelPath(lexicon, clause);
      const headline = lexicon.text(`${path}.news`);
      return headline === '' ? [] : [{ headline, about: lexicon.text(`${path}.about`) }];
    });
  const [first, ...others] = told;
  if (!first) return undefined;
  const { say } = lexicon.words;
  const text = inForce ? first.headline : say('cable.repeated.agreesNews', { news: first.headline });
  const rest = others.map(({ headline }) => say('cable.repeated.newsToo', { news: headline }));
  // What is only agreed has not happened, and is told by its clauses.
  return { text, below: inForce ? [first.about, ...rest].filter((line) => line !== '') : [] };
}

/**
 * What a text is by the record: something like it was reported where a level of it cites what is known by a turn, and as reported it shows
 * where all of its levels do so as facts. Undefined where none cites anything.
 */
export function signedStanding(lexicon: Lexicon, clauses: Package, turn: number): Standing | undefined {
  const standings = clauses.flatMap(({ issue, level }) => {
    const rules = at(lexicon.rulebook.issues, issue);
    const item = lexicon.scenario.issues[rules.id]?.levels[at(rules.levels, level).id];
    return item ? [standingOf(lexicon, item, turn)] : [];
  });
  const cites = new Map(standings.flatMap((one) => one.cites).map((cite) => [cite.id, cite]));
  if (cites.size === 0) return undefined;
  const isFact = standings.every(({ mark, cites: own }) => mark === 'fact' && own.length > 0);
  return { mark: isFact ? 'fact' : 'interpretation', cites: [...cites.values()] };
}

const levelPath = ({ rulebook }: Lexicon, { issue, level }: Clause): string => {
  const rules = at(rulebook.issues, issue);
  return `issues.${rules.id}.levels.${at(rules.levels, level).id}`;
};
