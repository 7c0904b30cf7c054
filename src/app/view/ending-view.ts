import { at } from '../../kit/never.ts';
import type { Position } from '../../rules/position.ts';
import { scoreOf } from '../../rules/score.ts';
import type { EndingView } from '../../ui/port/ending.ts';
import type { Cable, Term } from '../../ui/port/play.ts';
import type { Lexicon } from './lexicon.ts';
import { standingOf } from './standing.ts';

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
    ...(tookBack > 0 && { tookBack }),
    terms: scoreTerms(lexicon, position, seat),
    chairs: rulebook.parties.flatMap((rules, party) => (rules.seat === 'playable' ? [lexicon.party(party)] : [])),
    story,
    turningPoints: log.filter(({ kind }) => TELLING.has(kind)).slice(-MOST_POINTS),
  };
}

function mandateOf({ rulebook, text }: Lexicon, { state }: Position, seat: number): Pick<EndingView, 'mandate'> {
  const { id, mandates } = at(rulebook.parties, seat);
  const chosen = mandates[at(state, rulebook.layout.mandates + seat) - 1];
  return chosen ? { mandate: text(`parties.${id}.mandates.any.${chosen.id}.text`) } : {};
}

function scoreTerms(lexicon: Lexicon, position: Position, seat: number): readonly Term[] {
  const { say } = lexicon.words;
  const score = scoreOf(position, seat);
  const issues = score.issues
    .filter(({ counted }) => Math.abs(counted) > 0.05)
    .map(({ issue, counted }) => ({ name: lexicon.issue(issue), points: counted }));
  const others = [
    { name: say('ending.meeting'), points: score.meeting },
    { name: say('ending.gifts'), points: score.gifts },
    { name: say('ending.outside'), points: score.outside },
    { name: say('ending.fooled'), points: -score.fooled },
    { name: say('ending.paid'), points: -score.paid },
  ].filter(({ points }) => Math.abs(points) > 0.05);
  return [...issues, ...others];
}
