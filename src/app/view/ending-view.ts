import { at } from '../../kit/never.ts';
import type { Position } from '../../rules/position.ts';
import { scoreOf } from '../../rules/score.ts';
import type { EndingView } from '../../ui/port/ending.ts';
import type { Term } from '../../ui/port/numbers.ts';
import type { Cable } from '../../ui/port/play.ts';
import type { Lexicon } from './lexicon.ts';
import { standingOf } from './standing.ts';
import { inTenths, NOTHING } from './tenths.ts';

/** Turning points shown where nobody can look back, the last of them. */
const MOST_POINTS = 8;
const TELLING: ReadonlySet<Cable['kind']> = new Set(['summit', 'price', 'leak']);

/** How it ended, read from the truth: the game is over. */
export function endingView(
  lexicon: Lexicon,
  position: Position,
  seat: number,
  log: readonly Cable[],
  story: EndingView['story'],
  tookBack: number,
): EndingView {
  const { rulebook, state } = position;
  const { id, rare } = at(rulebook.endings, Math.max(0, at(state, rulebook.layout.ending) - 1));
  const item = lexicon.scenario.endings[id];
  const about = lexicon.text(`endings.${id}.about`);
  const planners = rulebook.parties.flatMap(({ plans }, party) => (plans ? [party] : []));
  return {
    id,
    title: lexicon.text('title'),
    text: lexicon.text(`endings.${id}.text`),
    ...(about !== '' && { about }),
    rare,
    standing: item ? standingOf(lexicon, item, rulebook.turns) : { mark: lexicon.scenario.mark, cites: [] },
    scores: planners.map((party) => ({
      party: lexicon.party(party),
      points: scoreOf(position, party).total,
      own: party === seat,
    })),
    ...mandateOf(lexicon, position, seat),
    ...worldOf(lexicon),
    ...(tookBack > 0 && { tookBack }),
    terms: scoreTerms(lexicon, position, seat),
    chairs: rulebook.parties.flatMap((rules, party) => (rules.seat === 'playable' ? [lexicon.party(party)] : [])),
    story,
    turningPoints: log.filter(({ kind }) => TELLING.has(kind)).slice(-MOST_POINTS),
  };
}

function worldOf({ scenario, rulebook, text }: Lexicon): Pick<EndingView, 'world'> {
  const others = Object.keys(scenario.assumptions).length - 1;
  return others < 1 ? {} : { world: { name: text(`assumptions.${rulebook.assumption}.name`), others } };
}

function mandateOf({ rulebook, text }: Lexicon, { state }: Position, seat: number): Pick<EndingView, 'mandate'> {
  const { id, mandates } = at(rulebook.parties, seat);
  const chosen = mandates[at(state, rulebook.layout.mandates + seat) - 1];
  return chosen ? { mandate: text(`parties.${id}.mandates.any.${chosen.id}.text`) } : {};
}

/** A day or a place that was agreed counts by itself, and is said to where nobody met. */
function termName(lexicon: Lexicon, { rulebook, state }: Position, issue: number): string {
  const name = lexicon.issue(issue);
  const idle = rulebook.summits.some(
    ({ turnIssue, placeIssue }, summit) =>
      (turnIssue === issue || placeIssue === issue) && at(state, rulebook.layout.held + summit) === 0,
  );
  return idle ? lexicon.words.say('ending.agreedOnly', { name }) : name;
}

function scoreTerms(lexicon: Lexicon, position: Position, seat: number): readonly Term[] {
  const { say } = lexicon.words;
  const score = scoreOf(position, seat);
  const terms = [
    ...score.issues.map(({ issue, counted }) => ({ name: termName(lexicon, position, issue), points: counted })),
    { name: say('ending.meeting'), points: score.meeting },
    { name: say('ending.gifts'), points: score.gifts },
    { name: say('ending.outside'), points: score.outside },
    { name: say('ending.fooled'), points: -score.fooled },
    { name: say('ending.paid'), points: -score.paid },
  ];
  const shown = inTenths(terms.map(({ points }) => points));
  return terms
    .map(({ name }, index) => ({ name, points: at(shown, index) }))
    .filter(({ points }) => Math.abs(points) > NOTHING);
}
