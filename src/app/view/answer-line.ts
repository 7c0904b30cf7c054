import type { ClauseChange } from '../../debrief/clause-changes.ts';
import type { Wording } from '../../rules/layout.ts';
import type { ExchangeTold } from '../../debrief/exchanges.ts';
import type { StoryLine } from '../../ui/port/ending.ts';
import type { Lexicon } from './lexicon.ts';
import { inTenths } from './tenths.ts';

/** How it is said where the difference is less than what is shown. */
const JUST = { spare: 'justEnough', short: 'justShort' } as const;

/** Answers told at the end, the closest of them. */
const MOST = 5;

/**
 * The answers worth telling: those of minds that hung on the sum, the narrowest first, and one at a summit before one at a table;
 * what was answered alike to the same offer is told once.
 */
export function closestAnswers(exchanges: readonly ExchangeTold[], seat: number): readonly ExchangeTold[] {
  const rank = ({ reasons, flip, summit, accepts, party }: ExchangeTold): number =>
    Math.abs(reasons.margin) +
    (flip === undefined ? 20 : 0) +
    (party === seat ? 10 : 0) -
    (summit >= 0 ? 6 : 0) +
    (reasons.yes === accepts ? 0 : 30);
  const seen = new Set<string>();
  const once = exchanges.toReversed().filter(({ party, table, accepts, package: offered }) => {
    const key = JSON.stringify([party, table, accepts, offered]);
    return !seen.has(key) && seen.add(key);
  });
  return once
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, MOST)
    .toSorted((one, other) => one.scene - other.scene);
}

/** An answer with what it hung on and what would have turned it. */
export function answerLine(lexicon: Lexicon, seat: number, told: ExchangeTold): Pick<StoryLine, 'text' | 'more'> {
  const { say } = lexicon.words;
  const { party, by, accepts, package: offered } = told;
  const names = { party: lexicon.party(party).name, by: lexicon.party(by).name };
  return {
    text: say(`ending.story.${accepts ? 'saidYes' : 'saidNo'}`, names),
    more: [lexicon.words.series(offered.map((clause) => lexicon.clause(clause))), ...hungOn(lexicon, seat, told)],
  };
}

function hungOn(lexicon: Lexicon, seat: number, told: ExchangeTold): string[] {
  const { signed, amount, say } = lexicon.words;
  const { party, reasons, accepts, person } = told;
  const alone = { worth: signed(reasons.value.value), instead: signed(reasons.reservation) };
  if (party === seat) return [say('ending.story.own', alone)];
  const turned = turnedBy(lexicon, told);
  if (person) return [say('ending.story.person', alone), ...turned];
  if (reasons.yes !== accepts) return [besides(lexicon, told), ...turned];
  if (reasons.decider === 'agreed') return [say('ending.story.agreed'), ...turned];
  if (reasons.decider === 'floor') return [say('ending.story.floor'), ...turned];
  if (reasons.decider === 'home') {
    const circles = reasons.circles.filter(({ content }) => !content);
    const names = lexicon.words.list(circles.map(({ id }) => lexicon.constituency(party, id)));
    return [say('ending.story.atHome', { names }), ...turned];
  }
  // As they are shown the two differ by what is said to be missing.
  const [need = 0, margin = 0] = inTenths([reasons.need, reasons.margin]);
  const sum = { worth: signed(need + margin), need: signed(need), margin: amount(Math.abs(margin)) };
  const side = reasons.margin >= 0 ? 'spare' : 'short';
  return [say(`ending.story.${margin === 0 ? JUST[side] : side}`, sum), ...turned];
}

/** Why an answer went against its sum, as far as that is known: who looks ahead goes by what it expects of either answer. */
function besides({ words }: Lexicon, { ahead, accepts }: ExchangeTold): string {
  if (ahead === undefined) return words.say('ending.story.besides');
  const { yes, no } = ahead;
  if (yes === undefined || no === undefined) return words.say(`ending.story.${accepts ? 'aheadYes' : 'aheadNo'}`);
  return words.say('ending.story.ahead', { yes: words.signed(yes), no: words.signed(no) });
}

function turnedBy(lexicon: Lexicon, told: ExchangeTold): string[] {
  const { unbound } = told;
  if (unbound === undefined) return changed(lexicon, told);
  const { say } = lexicon.words;
  const turn = lexicon.turn(unbound.turn);
  return [...changed(lexicon, told), say('ending.story.unbound', { turn, what: lexicon.promise(unbound.promise) })];
}

function changed(lexicon: Lexicon, { flip, unturned = 'none', accepts }: ExchangeTold): string[] {
  const { say } = lexicon.words;
  const [first, second] = (flip?.changes ?? []).map((change) => changeWords(lexicon, change));
  if (first === undefined) return [say(`ending.story.unturned.${unturned}`)];
  const answer = accepts ? 'no' : 'yes';
  if (second === undefined) return [say(`ending.story.flip.${answer}${first.kind}`, first.words)];
  const changes = [first, second].map(({ kind, words }) => say(`ending.story.flip.change.${CHANGE[kind]}`, words));
  return [say(`ending.story.flip.${answer}Both`, { changes: lexicon.words.series(changes) })];
}

const CHANGE = { Without: 'without', With: 'with', Worded: 'worded', Adding: 'adding' } as const;

/** Which sentence tells a change, and its words: of a clause only in other words those, of one only at another level the level alone. */
function changeWords(lexicon: Lexicon, { from, to }: ClauseChange) {
  const clause = from ? lexicon.clause(from) : '';
  if (from && to?.level === from.level) {
    const wordings = (wording: Wording): string => lexicon.words.say(`table.wordings.${wording}`);
    const words = {
      clause: lexicon.clause({ ...from, wording: 'plain' }),
      from: wordings(from.wording),
      to: wordings(to.wording),
    };
    return { kind: 'Worded', words } as const;
  }
  if (to === undefined) return { kind: 'Without', words: { clause, to: '' } } as const;
  const level = from?.wording === to.wording ? lexicon.level(to.issue, to.level) : lexicon.clause(to);
  return { kind: from ? 'With' : 'Adding', words: { clause, to: from ? level : lexicon.clause(to) } } as const;
}
