import { at } from '../../kit/never.ts';
import { signersOf } from '../../rules/offers.ts';
import type { Package } from '../../rules/step.ts';
import type { Cue } from '../../session/cue.ts';
import { newIn, signedBefore } from './before-at-table.ts';
import { exchangesIn, type Exchange } from './exchanges.ts';
import { settles } from './newsworth.ts';
import type { Newsroom, Told } from './press.ts';
import { settledText } from './settled.ts';
import { signedNews, signedStanding } from './signed-news.ts';
import type { Story } from './stories.ts';

/**
 * What was offered at a table in a turn, what was said to it, and what was signed, told by its end: first that, then what came before
 * it, and what was put behind it, each with its own clauses. Undefined of any other story, and where nothing was answered.
 */
export function bargainOf(room: Newsroom, { wires }: Story): Told | undefined {
  const { cues, lexicon } = room;
  const { say } = lexicon.words;
  const exchanges = exchangesIn(wires.map(({ from }) => cues[from]));
  const last = exchanges.findLastIndex(({ signed, answers }) => signed || answers.size > 0);
  const end = exchanges[last];
  if (!end) return undefined;
  // The last answer before those that made it possible.
  const besideOf = ({ places }: Exchange): readonly string[] =>
    places.toReversed().flatMap((place) => {
      const wire = at(wires, place);
      return cues[wire.from]?.kind === 'answer' ? room.beside(wire) : [];
    });
  const others = exchanges.flatMap((one, index) => {
    if (one === end) return [];
    const text = toldInALine(room, one);
    return [say(index < last ? 'cable.press.before' : 'cable.press.then', { text }), ...besideOf(one)];
  });
  const head = at(wires, at(end.places, end.places.length - 1));
  const cue = cues[head.from];
  if (cue?.kind === 'signed') {
    const { lines, ...rest } = signedText(room, cue);
    return { head, ...rest, lines: [...lines, ...besideOf(end), ...others] };
  }
  const said = answersOf(room, end);
  const [text = ''] = said.slice(-1);
  const open = room.reasons?.(head) ?? 0;
  const again =
    cue?.kind === 'answer' && !cue.accepts ? room.again?.refusal(lexicon, cues, cue, room.over?.(head)) : undefined;
  return {
    head,
    headline: { text: again ?? text },
    ...(open > 0 && { open: open + said.length - 1 }),
    // Who had said yes before, the reader above all, is named before why another did not.
    lines: [
      ...said.slice(0, -1),
      ...besideOf(end),
      say('cable.press.onOffer', { text: lexicon.words.series(clausesOf(room, end.package)) }),
      ...(open === 0 && calledTo(room, cue) ? [say('table.calledToSign')] : []),
      ...others,
    ],
  };
}

/** Whether it refused as one that sits elsewhere and had to sign too. */
const calledTo = ({ rulebook }: Newsroom, cue: Cue | undefined): boolean =>
  cue?.kind === 'answer' && !cue.accepts && !at(rulebook.tables, cue.table).parties.includes(cue.party);

/** What was said to an offer, in the order of its saying. */
const answersOf = ({ lexicon }: Newsroom, { by, answers }: Exchange): readonly string[] =>
  [...answers].map(([party, accepts]) =>
    lexicon.words.say(accepts ? 'cable.press.takesUp' : 'cable.press.turnsDown', {
      party: lexicon.party(party).name,
      by: lexicon.party(by).name,
    }),
  );

/** Another offer of the same talks: who signed it, what was said to it or who put it, and its clauses. */
function toldInALine(room: Newsroom, exchange: Exchange): string {
  const { say, series } = room.lexicon.words;
  const { by, table, signed, answers, package: clauses } = exchange;
  const text = series(clausesOf(room, clauses));
  if (signed) return say('cable.press.withText', { told: signatories(room, table, clauses, true), text });
  const told =
    answers.size > 0
      ? series(answersOf(room, exchange))
      : say('cable.press.offers', { by: room.lexicon.party(by).name });
  return say('cable.press.withText', { told, text });
}

const clausesOf = ({ lexicon }: Newsroom, clauses: Package): readonly string[] =>
  clauses.map((clause) => lexicon.clause(clause));

/** Who signs a text: both sides of the table, and whoever else one of its clauses needs. */
function signatories({ lexicon, rulebook }: Newsroom, table: number, clauses: Package, inForce: boolean): string {
  const { say, list } = lexicon.words;
  const parties = list(signersOf(rulebook, table, clauses).map((party) => lexicon.party(party).name));
  return say(inForce ? 'cable.press.signsIt' : 'cable.press.agreesOnIt', { parties });
}

/**
 * What is signed and by whom. When and where the leaders meet is a headline by itself, with those who agreed on it below; so is what the
 * scenario has a headline of its own for, and there what it says of it comes before who signs.
 */
function signedText(
  room: Newsroom,
  signed: Cue & { kind: 'signed' },
): Pick<Told, 'headline' | 'lines' | 'clauses' | 'open' | 'standing'> {
  const { lexicon, rulebook, cues } = room;
  const { table, package: all, inForce, turn } = signed;
  const agreed = signatories(room, table, all, inForce);
  const standing = signedStanding(lexicon, all, turn);
  const settled = settledText(room, all);
  const rest = all.filter(({ issue }) => !settles(rulebook, issue)).map((clause) => lexicon.clause(clause));
  const before = signedBefore(cues, signed);
  const news = signedNews(lexicon, before ? newIn(all, before.package) : all, inForce);
  if (news && settled === undefined) {
    const text = lexicon.words.say('cable.press.withText', { told: agreed, text: lexicon.words.series(rest) });
    const open = Math.max(1, news.below.length);
    return { headline: { text: news.text }, lines: [...news.below, text], open, ...(standing && { standing }) };
  }
  const text = settled ?? room.again?.signature(lexicon, cues, signed) ?? agreed;
  const below = settled === undefined ? [] : [...(news ? [news.text, ...news.below] : []), agreed];
  return { headline: { text }, lines: [...rest, ...below], clauses: rest.length, ...(standing && { standing }) };
}
