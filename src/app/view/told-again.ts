import { at } from '../../kit/never.ts';
import { signersOf } from '../../rules/offers.ts';
import type { TrackShift } from '../../rules/deed.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Cue } from '../../session/cue.ts';
import { firstNew, newIn, refusedBefore, refusedElsewhere, signedBefore } from './before-at-table.ts';
import type { Change, Wire } from './cables.ts';
import { headlineOf } from './headline.ts';
import type { Lexicon } from './lexicon.ts';
import type { Newsroom, Told } from './press.ts';
import { shakes } from './shakes.ts';
import { signedElsewhere } from './signed-elsewhere.ts';
import { signingText } from './signing-text.ts';

type Answer = Cue & { readonly kind: 'answer' };
type Shift = Cue & { readonly kind: 'shift' };
type Signed = Cue & { readonly kind: 'signed' };

/** How a newspaper tells what was so before, and what happened elsewhere. It is fetched: until then all is told as if for the first time. */
export interface ToldAgain {
  /** The headline of what was done before, by how often; the scenario's own of a summit; and of leaving while one sits, that it was there. */
  readonly headline: (lexicon: Lexicon, cues: readonly Cue[], cue: Cue) => string | undefined;
  /** When it was so last. */
  readonly since: (lexicon: Lexicon, cues: readonly Cue[], cue: Cue) => string | undefined;
  /** What has come to where it was before, by how that is told. */
  readonly moved: (lexicon: Lexicon, cues: readonly Cue[], shift: Shift, told: string) => string;
  /** A refusal, by what is other than when the same side was refused before. `over`: the issue that decided it, where that can be told. */
  readonly refusal: (lexicon: Lexicon, cues: readonly Cue[], answer: Answer, over?: number) => string | undefined;
  /** A signature, by what of it moves most; one that follows another at its table, by what is new in it. */
  readonly signature: (lexicon: Lexicon, cues: readonly Cue[], signed: Signed) => string | undefined;
  /** A bill that is due: the reader's own, or by what that had heard otherwise. */
  readonly bill: (lexicon: Lexicon, cues: readonly Cue[], bill: Cue, changes: readonly Change[]) => string;
  /** Whether it moves a track out of where somebody has put it by leaving. */
  readonly takesBack: (rulebook: Rulebook, shift: Shift) => boolean;
  /** Whether it moves a track out of where the main summit wants it, or back. */
  readonly shakes: (rulebook: Rulebook, shift: Shift) => boolean;
  /** What was signed where the reader does not sit; undefined of any other story. */
  readonly elsewhere: (room: Newsroom, head: Wire) => Told | undefined;
  /** Whether its track is one that goes to and fro, so that where it stands now is no news by itself. */
  readonly goesBack: (rulebook: Rulebook, shift: Shift) => boolean;
  /** Whether what is refused was refused before: with nothing new in it, or otherwise. */
  readonly isOld: (cues: readonly Cue[], answer: Answer) => 'same' | 'other' | undefined;
}

export const toldAgain: ToldAgain = {
  headline(lexicon, cues, cue) {
    if (cue.kind === 'summit') {
      const { id } = at(lexicon.rulebook.summits, cue.summit);
      return lexicon.text(`summits.${id}.news.${cue.status}`) || undefined;
    }
    if (cue.kind === 'deed' && isInTheRoom(lexicon, cues, cue))
      return lexicon.words.say('cable.repeated.leavesRoom', { party: lexicon.party(cue.party).name });
    const times = turnsBefore(lexicon, cues, cue).length;
    if (times === 0 || !('deed' in cue)) return undefined;
    const { path } = at(lexicon.rulebook.deeds, cue.deed);
    // The last there is stays.
    const all = Array.from({ length: times }, (_, index) => lexicon.text(`${path}.again.${times - 1 - index}`));
    return all.find((headline) => headline !== '');
  },
  since(lexicon, cues, cue) {
    const turn = turnsBefore(lexicon, cues, cue).at(-1);
    return turn === undefined
      ? undefined
      : lexicon.words.say('cable.repeated.since', { ago: since(lexicon, turn, cue.turn) });
  },
  moved({ words }, cues, { copy, to, turn }, told) {
    const isBefore = (cue: Cue): boolean =>
      cue.kind === 'shift' && cue.copy === copy && cue.to === to && cue.turn < turn;
    return cues.some(isBefore) ? words.say('cable.repeated.moved', { told }) : told;
  },
  refusal(lexicon, cues, answer, over) {
    const before = refusedBefore(cues, answer);
    if (before === undefined && !refusedElsewhere(cues, answer)) return undefined;
    const { say } = lexicon.words;
    const { party, by, package: offered } = answer;
    const who = { party: lexicon.party(party).name, by: lexicon.party(by).name };
    if (firstNew(offered, before?.package ?? [])) {
      const clause = offered.find(({ issue }) => issue === over);
      if (clause) return say('cable.repeated.turnsDownOver', { ...who, clause: lexicon.clause(clause) });
      return say('cable.repeated.turnsDownOther', who);
    }
    if (before === undefined) return undefined;
    const gone = firstNew(before.package, offered);
    if (gone) {
      const { gives } = at(lexicon.rulebook.issues, gone.issue);
      const [own, theirs] = [gives.includes(by), gives.includes(party)];
      const key = own === theirs ? 'turnsDownLess' : own ? 'turnsDownGiving' : 'turnsDownAsking';
      return say(`cable.repeated.${key}`, { ...who, issue: lexicon.issue(gone.issue) });
    }
    if (before.turn === answer.turn) return say('cable.repeated.turnsDownHere', who);
    return say('cable.repeated.turnsDown', { ...who, ago: since(lexicon, before.turn, answer.turn) });
  },
  signature(lexicon, cues, signed) {
    const { package: all, inForce, table } = signed;
    const before = signedBefore(cues, signed);
    return signingText(lexicon, {
      all,
      ...(before && { fresh: newIn(all, before.package) }),
      signers: signersOf(lexicon.rulebook, table, all),
      inForce,
    });
  },
  bill(lexicon, cues, { turn }, changes) {
    const { issue, level, words } = lexicon;
    const { say } = words;
    const name = (party: number): string => lexicon.party(party).name;
    const debt = cues.findLast((one) => one.kind === 'debt' && one.turn === turn && one.fate === 'called');
    if (debt?.kind === 'debt' && debt.told && debt.told.sender >= 0) {
      const { sender, said, heard } = debt.told;
      const levels = { said: level(debt.issue, said), heard: level(debt.issue, heard) };
      const who = { sender: name(sender), hearer: name(debt.hearer) };
      return say('cable.repeated.called', { issue: issue(debt.issue), ...levels, ...who });
    }
    const heard = changes.map(({ index }) => cues[index]).find((one) => one?.kind === 'heard');
    if (heard?.kind === 'heard' && heard.told) {
      const levels = { said: level(heard.issue, heard.level), heard: level(heard.issue, heard.told.level) };
      return say('cable.repeated.calledAbout', {
        issue: issue(heard.issue),
        ...levels,
        sender: name(heard.told.sender),
      });
    }
    return say('cable.repeated.calledUnknown');
  },
  takesBack({ copies, deeds }, { copy, from }) {
    const { slot } = at(copies, copy);
    return deeds.some(
      ({ kind, actions }) =>
        kind === 'leave' &&
        actions.some((one) => one.kind === 'shift' && one.shift.slot === slot && one.shift.to === from),
    );
  },
  shakes,
  elsewhere: signedElsewhere,
  goesBack({ copies, deeds }, { copy }) {
    const { slot } = at(copies, copy);
    return deeds.some(({ actions }) =>
      actions.some((one) => one.kind === 'shift' && one.shift.slot === slot && isBack(one.shift)),
    );
  },
  isOld(cues, answer) {
    const before = refusedBefore(cues, answer);
    return before && (firstNew(answer.package, before.package) === undefined ? 'same' : 'other');
  },
};

/** Whether somebody leaves a summit that sits: nobody sends a letter across the table. */
function isInTheRoom({ rulebook }: Lexicon, cues: readonly Cue[], cue: Cue & { kind: 'deed' }): boolean {
  if (at(rulebook.deeds, cue.deed).kind !== 'leave') return false;
  const summit = cues.slice(0, cues.indexOf(cue)).findLast((one) => one.kind === 'summit');
  return summit?.kind === 'summit' && summit.status === 'sits' && summit.turn === cue.turn;
}

/** The time from one turn to another: a newspaper counts no turns. */
function since({ scenario, words }: Lexicon, from: number, to: number): string {
  const { unit, count } = scenario.calendar.turn;
  return words.say(`common.unit.${unit}`, { count: (to - from) * count });
}

const isBack = ({ from, to }: TrackShift): boolean => from >> (to + 1) !== 0;

/** The turns before this one in which the same party did what has the same headline, or in which such a secret of it leaked. */
function turnsBefore(lexicon: Lexicon, cues: readonly Cue[], cue: Cue): readonly number[] {
  if (cue.kind !== 'deed' && cue.kind !== 'asking' && cue.kind !== 'leak') return [];
  const { deeds } = lexicon.rulebook;
  const { path } = at(deeds, cue.deed);
  const { text } = headlineOf(lexicon, cue.deed, cue.veiled);
  const kind = cue.kind === 'asking' ? 'deed' : cue.kind;
  const turns = cues.flatMap((one) => {
    if (one.kind !== kind || one.turn >= cue.turn || one.party !== cue.party) return [];
    const isSame = at(deeds, one.deed).path === path && headlineOf(lexicon, one.deed, one.veiled).text === text;
    return isSame ? [one.turn] : [];
  });
  return [...new Set(turns)];
}
