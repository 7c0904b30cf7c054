import type { Cause } from '../../debrief/cause.ts';
import type { ExchangeTold } from '../../debrief/exchanges.ts';
import { at } from '../../kit/never.ts';
import { WORDINGS } from '../../rules/layout.ts';
import type { StoryLine } from '../../ui/port/ending.ts';
import type { Lexicon } from './lexicon.ts';
import { inTenths, NOTHING } from './tenths.ts';

/** One line of a sum: what it is, what it adds, and what caused it. */
export type SumLine = Pick<StoryLine, 'text' | 'more' | 'points'> & { readonly cause?: Cause };

/** Odds that are shown as a hundred in a hundred. */
const SURE = 0.995;

/** The sum of an answer, line by line as it adds up to what it was worth; then what was needed, and what no deal was worth. */
export function sumLines(lexicon: Lexicon, told: ExchangeTold): readonly SumLine[] {
  const { say } = lexicon.words;
  const { reasons, mood, person } = told;
  const parts = partsOf(lexicon, told);
  const shown = inTenths(parts.map(({ points }) => points));
  const counted = parts
    .map((part, index) => ({ ...part, points: at(shown, index) }))
    .filter(({ points }) => Math.abs(points) > NOTHING);
  const total = { text: say('ending.story.sum.worth'), more: [], points: reasons.value.value + mood };
  return [...counted, total, ...(person ? [] : [needLine(lexicon, told)]), ...leavingLines(lexicon, told)];
}

function partsOf(lexicon: Lexicon, told: ExchangeTold): (SumLine & { readonly points: number })[] {
  const { say } = lexicon.words;
  const { reasons, sum, mood, party } = told;
  const name = (of: number): string => lexicon.party(of).name;
  const clauses = reasons.contributions.map(({ issue, level, wording, gain, given, odds, read }) => ({
    text: lexicon.clause({ issue, level, wording: at(WORDINGS, wording) }),
    more: [
      ...(read === level ? [] : [say('ending.story.sum.read', { level: lexicon.level(issue, read) })]),
      ...(given && odds < SURE ? [say('ending.story.sum.odds', { n: lexicon.words.hundredths(odds) })] : []),
    ],
    points: gain,
  }));
  const gifts = sum.gifts.map(({ from, to, points, ...cause }) => ({
    text:
      to === party
        ? say('ending.story.sum.giftFrom', { party: name(from) })
        : say('ending.story.sum.giftTo', { party: name(to) }),
    more: [],
    points,
    cause,
  }));
  const promises = sum.promises.map(({ promise, points, ...cause }) => ({
    text: say('ending.story.sum.promise', { what: lexicon.promise(promise) }),
    more: [],
    points: -points,
    cause,
  }));
  return [
    ...clauses,
    ...gifts,
    doubtPart(lexicon, told),
    ...promises,
    { text: say('ending.story.sum.mood'), more: [], points: mood },
  ];
}

/** Linked to what moved the odds last, whoever of them was doubted. */
function doubtPart({ words, party }: Lexicon, { sum }: ExchangeTold): SumLine & { readonly points: number } {
  const last = sum.doubted.toSorted((one, other) => other.scene - one.scene)[0];
  const moved = last !== undefined && last.scene >= 0;
  return {
    text: words.say('ending.story.sum.doubt'),
    more: moved ? [words.say('ending.story.sum.doubted', { party: party(last.party).name })] : [],
    points: -sum.doubt,
    ...(moved && { cause: { scene: last.scene, turn: last.turn } }),
  };
}

function needLine({ words }: Lexicon, { reasons }: ExchangeTold): SumLine {
  const { reservation, aspiration, need } = reasons;
  const from = { reservation: words.signed(reservation), aspiration: words.signed(aspiration) };
  return {
    text: words.say('ending.story.sum.need'),
    more: aspiration - reservation > NOTHING ? [words.say('ending.story.sum.between', from)] : [],
    points: need,
  };
}

function leavingLines(lexicon: Lexicon, { sum, party }: ExchangeTold): readonly SumLine[] {
  if (sum.leaving === undefined) return [];
  const { outside, terms } = sum.leaving;
  const { id } = at(lexicon.rulebook.parties, party);
  const { say } = lexicon.words;
  return [
    { text: say('ending.story.sum.outside'), more: [], points: outside },
    ...terms
      .filter(({ points }) => Math.abs(points) > NOTHING)
      .map(({ id: term, points, ...cause }) => ({
        text: say('ending.story.sum.leaving', { name: lexicon.text(`walk_away.${id}.names.${term}`) }),
        more: [],
        points: -points,
        cause,
      })),
  ];
}
