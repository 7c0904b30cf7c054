import type { Debrief } from '../../debrief/debrief.ts';
import type { PaymentTold } from '../../debrief/payments.ts';
import type { Moved, PartTold } from '../../debrief/why-ended.ts';
import { at } from '../../kit/never.ts';
import type { ReadingEntry } from '../../rules/ledger.ts';
import { signersOf } from '../../rules/offers.ts';
import type { StoryLine, StoryView } from '../../ui/port/ending.ts';
import { answerLine, closestAnswers } from './answer-line.ts';
import { sumLines } from './answer-sum.ts';
import { broughtLine, leftOutLine } from './brought.ts';
import { deedText } from './deed-text.ts';
import { pictureOf } from './ending-matter.ts';
import { headlineOf, inALine } from './headline.ts';
import type { Lexicon } from './lexicon.ts';
import { partText, wantingText, type Breakers } from './part-text.ts';
import { playedFrom } from './played-from.ts';
import type { Telling } from './telling.ts';
import { breachLines, wordLine } from './signed-word.ts';
import { lineAt } from './story-line.ts';
import { asksAbout, decides, notHeldLine, standsAsked, wantingLine } from './wanting.ts';
import { readingLines } from './reading-line.ts';
import { inTenths } from './tenths.ts';

/** Points below which a price is not worth a line. */
const WORTH_TELLING = 0.05;

const NO_CAUSE = { turn: 0, scene: -1 };

/** Why a game ended as it did, in sentences, each with the cable that tells of it where this seat has one. */
export function storyOf(telling: Telling, told: Debrief): StoryView {
  const { lexicon, seat, spokenTo = seat } = telling;
  const { why, clauses } = told;
  const breakers: Breakers = (issue) => clauses.flatMap((one) => (one.issue === issue && !one.kept ? [one.giver] : []));
  const wanting = wantingLine(telling, told);
  const unheld = notHeldLine(telling);
  const leftOut = leftOutLine(telling, why.leftOut);
  const rests = why.parts.map((part) => {
    const word = wordLine(telling, told, part);
    if (word !== undefined) return { part, line: word };
    const text = partText(lexicon, part, breakers);
    const line = text === undefined ? undefined : lineAt(telling, part, text);
    return { part, line: line && part.about?.kind === 'broken' && part.value !== 0 ? afterwards(lexicon, line) : line };
  });
  const ending = (index: number): string => lexicon.text(`endings.${at(lexicon.rulebook.endings, index).id}.text`);
  const { say } = lexicon.words;
  return {
    picture: pictureOf(lexicon.scenario.endings[lexicon.rulebook.endings[told.ending]?.id ?? '']?.when),
    rests: rests.flatMap(({ line }) => line ?? []),
    brought: rests.flatMap(({ part, line }) => (line?.word === undefined ? broughtLine(telling, part, line) : [])),
    ...(leftOut && { leftOut }),
    ...(unheld && { unheld }),
    ...(wanting && { wanting }),
    ...(why.otherwise >= 0 && { otherwise: say('ending.story.otherwise', { ending: ending(why.otherwise) }) }),
    missed: why.missed.flatMap(({ ending: index, parts }) => {
      const texts = wantingTexts(lexicon, parts);
      if (texts === undefined) return [];
      const [last = NO_CAUSE] = parts.toSorted((one, other) => other.scene - one.scene);
      const settled = last.scene < 0 ? (why.unsigned ?? last) : last;
      return [lineAt(telling, settled, say('ending.story.missed', { ending: ending(index), parts: texts }))];
    }),
    unmet: why.unmet.map(({ precondition, ...cause }) => {
      const { of } = at(lexicon.rulebook.preconditions, precondition);
      const values = { party: lexicon.party(of).name, text: lexicon.precondition(precondition) };
      return lineAt(telling, cause, say('ending.story.unmetLine', values));
    }),
    moved: why.parts.flatMap(({ about, moved = [] }) =>
      about?.kind === 'gauge' ? moved.map((one) => movedLine(telling, about.gauge, one)) : [],
    ),
    signed: signed(telling, told),
    broken: broken(telling, told),
    ...keptOf(lexicon, told),
    left: left(telling, told),
    paid: told.payments
      .filter(({ party, points }) => party === seat && Math.abs(points) > WORTH_TELLING)
      .map((one) => ({ ...lineAt(telling, one, paidText(lexicon, one)), points: -one.points })),
    ...paidBefore(lexicon, seat, told),
    ...tookOver(lexicon, seat, told),
    readings: readingLines(lexicon, told.ledger).map(({ entry, text, came }) => {
      const issue = lexicon.issue(entry.issue);
      const more = [carriedBy(lexicon, entry), came].filter((one) => one !== '');
      return lineAt(telling, { turn: entry.turn, scene: -1 }, say('ending.story.reading', { issue, text }), more);
    }),
    truth: truth(telling, told),
    answers: closestAnswers(told.exchanges, seat).map((one) => {
      const { text, more } = answerLine(lexicon, spokenTo, one);
      const sum = sumLines(lexicon, one).map(({ cause = NO_CAUSE, points = 0, ...part }) => ({
        ...lineAt(telling, cause, part.text, part.more),
        points,
      }));
      const decisive = decides(lexicon, why, one);
      return { ...lineAt(telling, one, text, more), ...(decisive && { decisive }), sum };
    }),
  };
}

function movedLine(telling: Telling, gauge: number, { deed, from, to, ...cause }: Moved): StoryLine {
  const { lexicon } = telling;
  const values = { from: Math.round(from), to: Math.round(to), name: lexicon.gauge(gauge) };
  const text = lexicon.words.say('ending.story.moved', { ...values, text: inALine(headlineOf(lexicon, deed)) });
  return lineAt(telling, cause, text);
}

/** Whose words parted from what was heard: none where both are alike, or nobody carried them. */
function carriedBy({ words, party }: Lexicon, { said, heard, carrier, signed: inText }: ReadingEntry): string {
  if (carrier < 0 || said === heard) return '';
  return words.say(`ending.story.${inText ? 'wordedBy' : 'carriedBy'}`, { party: party(carrier).name });
}

/** What a price was for; what was paid before somebody sat down there is said to be so. */
function paidText(lexicon: Lexicon, { turn, reason, promise, deed }: PaymentTold): string {
  const { say } = lexicon.words;
  const act = deed === undefined ? '' : deedText(lexicon, deed);
  const what = promise === undefined ? act : lexicon.promise(promise);
  const key = reason === 'drift' && what === '' ? 'driftSigning' : reason === 'deed' && what === '' ? 'other' : reason;
  const text = say(`ending.story.paidFor.${key}`, { what });
  return turn < playedFrom(lexicon) ? say('ending.story.before', { text }) : text;
}

/** How much of the prices was paid before somebody sat down there. */
function paidBefore(lexicon: Lexicon, seat: number, { payments }: Debrief): { readonly before?: number } {
  const points = payments
    .filter(({ party, turn }) => party === seat && turn < playedFrom(lexicon))
    .reduce((sum, one) => sum + one.points, 0);
  return Math.abs(points) > WORTH_TELLING ? { before: -points } : {};
}

/** The own score as it stood when somebody sat down there, and what has come since, so that both add up to what it came to. */
function tookOver(lexicon: Lexicon, seat: number, { standings, parties }: Debrief): Pick<StoryView, 'tookOver'> {
  const from = playedFrom(lexicon);
  const door = from > 1 ? standings.find(({ turn }) => turn >= from) : undefined;
  const stood = door?.totals[seat];
  const total = parties.find(({ party }) => party === seat)?.score.total;
  if (stood === undefined || total === undefined) return {};
  const [then = 0, since = 0] = inTenths([stood, total - stood]);
  return { tookOver: { stood: then, since } };
}

/** What became of a clause shows only when nobody is asked any more. */
const afterwards = ({ words }: Lexicon, line: StoryLine): StoryLine => ({
  ...line,
  when: words.say('ending.story.afterwards'),
});

function wantingTexts(lexicon: Lexicon, parts: readonly PartTold[]): string | undefined {
  const texts = parts.map((part) => wantingText(lexicon, part));
  const said = texts.filter((text) => text !== undefined);
  return said.length < texts.length ? undefined : lexicon.words.series(said);
}

/** Everything signed, where and by whom, in the order of its signing; and of a summit that signed nothing, that. The clauses stand below. */
function signed(telling: Telling, { signatures, timeline, why }: Debrief): readonly StoryLine[] {
  const { lexicon } = telling;
  const { say, list } = lexicon.words;
  const lines = signatures.map((one) => {
    const where = one.summit >= 0 ? lexicon.summit(one.summit) : lexicon.table(one.table);
    const signers = signersOf(lexicon.rulebook, one.table, one.package).map((party) => lexicon.party(party).name);
    const by = lexicon.party(one.by).name;
    const text = say('ending.story.signedAt', { where, parties: list(signers), party: by });
    const clauses = one.package.map((clause) => lexicon.clause(clause));
    const decisive = asksAbout(why, one.package) || standsAsked(why, one.summit);
    return { turn: one.turn, line: { ...lineAt(telling, one, text, clauses), ...(decisive && { decisive }) } };
  });
  const idle = timeline.flatMap(({ turn, step }) => {
    if (step.kind !== 'open_summit' || signatures.some(({ summit }) => summit === step.summit)) return [];
    const text = say('ending.story.signedNoneAt', { where: lexicon.summit(step.summit) });
    return [{ turn, line: lineAt(telling, { turn, scene: -1 }, text) }];
  });
  return [...lines, ...idle].toSorted((one, other) => one.turn - other.turn).map(({ line }) => line);
}

/** Who broke what was signed, and one line for each broken promise, with its day. */
function broken(telling: Telling, told: Debrief): readonly StoryLine[] {
  const { lexicon } = telling;
  const { say } = lexicon.words;
  const ofPromises = told.promises
    .filter(({ status }) => status === 'broken')
    .map(({ party, promise, settled, scene }) => {
      const values = { party: lexicon.party(party).name, what: lexicon.promise(promise) };
      return lineAt(telling, { turn: settled, scene }, say('ending.story.brokePromise', values));
    });
  return [...breachLines(telling, told), ...ofPromises];
}

function keptOf(lexicon: Lexicon, { clauses }: Debrief): { readonly kept?: string } {
  const kept = new Set(clauses.filter((one) => one.kept).map(({ issue }) => issue));
  for (const one of clauses) if (!one.kept) kept.delete(one.issue);
  if (kept.size === 0) return {};
  const what = lexicon.words.list([...kept].map((issue) => lexicon.issue(issue)));
  return { kept: lexicon.words.say('ending.story.kept', { what }) };
}

function left(telling: Telling, { departures, why: { parts } }: Debrief): readonly StoryLine[] {
  const { lexicon } = telling;
  const { say, amount, signed: points } = lexicon.words;
  return departures.map((one) => {
    const { id } = at(lexicon.rulebook.parties, one.party);
    const price = one.terms.reduce((sum, term) => sum + term.points, 0);
    const terms = one.terms
      .filter((term) => Math.abs(term.points) > WORTH_TELLING)
      .map((term) =>
        say('ending.story.walkedTerm', {
          name: lexicon.text(`walk_away.${id}.names.${term.id}`),
          points: points(-term.points),
        }),
      );
    const worth = { outside: points(one.outside), net: points(one.outside - price) };
    const why = one.goingOn === undefined ? 'walkedWorth' : 'walkedWhy';
    const going = one.goingOn === undefined ? {} : { going: points(one.goingOn) };
    const more = [
      say(`ending.story.${why}`, { ...worth, ...going }),
      ...(one.atSummit ? [say('ending.story.walkedLast')] : []),
      [say('ending.story.walkedPrice', { points: amount(price) }), ...terms].join(' · '),
      ...(one.revived > 0 ? [say('ending.story.takenBack', { when: lexicon.turn(one.revived) })] : []),
    ];
    const line = lineAt(telling, one, say('ending.story.walked', { party: lexicon.party(one.party).name }), more);
    // One that was taken back decides nothing where nobody asks for it.
    const asked = parts.some(({ about }) => about?.kind === 'walked' && about.party === one.party);
    return asked || one.revived === 0 ? { ...line, decisive: true } : line;
  });
}

/** What the others hid, where there was something to hide, with what last moved this seat's odds on it. */
function truth(telling: Telling, { parties }: Debrief): readonly StoryLine[] {
  const { lexicon, seat, spokenTo = seat, persons = [] } = telling;
  const { say } = lexicon.words;
  return parties.flatMap(({ party, kind, seen }) => {
    if (party === spokenTo || at(lexicon.rulebook.parties, party).kinds.length < 2) return [];
    const { name } = lexicon.party(party);
    const played = { party: name, kind: lexicon.kind(party, kind) };
    if (persons.includes(party)) return [lineAt(telling, NO_CAUSE, say('ending.story.truthPlayed', played))];
    const cause = seen[seat] ?? NO_CAUSE;
    const more = cause.turn > 0 ? [say('ending.story.seenLast')] : [];
    const text = say('ending.story.truthLine', played);
    return [lineAt(telling, cause, text, more)];
  });
}
