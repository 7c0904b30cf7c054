import { at } from '../../kit/never.ts';
import { STRENGTHS } from '../../rules/layout.ts';
import type { Cue } from '../../session/cue.ts';
import type { Cable } from '../../ui/port/play.ts';
import { bareText, deedText } from './deed-text.ts';
import { headlineOf, inALine } from './headline.ts';
import type { Lexicon } from './lexicon.ts';
import { refusalText } from './refusal-text.ts';
import { itemAt, standingOf } from './standing.ts';
import { told } from './told.ts';

/** What a cable says before it is numbered. */
export type Act = Omit<Cable, 'id' | 'turn'>;

/** To whom it is told, and in which turn: a source is shown from the day it was known, also below what is older. */
export interface Reader {
  readonly seat: number;
  readonly now: number;
}

/** What a cue tells as an act; undefined for a change, which belongs to one. */
export function cableAct(lexicon: Lexicon, cue: Cue, reader: Reader): Act | undefined {
  const { seat } = reader;
  const { say } = lexicon.words;
  const by = 'party' in cue && cue.party >= 0 ? { by: lexicon.party(cue.party) } : {};
  const clauses = 'package' in cue ? { detail: cue.package.map((clause) => lexicon.clause(clause)).join('\n') } : {};
  switch (cue.kind) {
    case 'deed':
      return deedAct(lexicon, cue, reader);
    case 'asking':
      return askingAct(lexicon, cue, reader);
    case 'silence':
      return { kind: 'act', ...by, text: silenceText(lexicon, cue, seat) };
    case 'dropped':
    case 'lapsed': {
      // That what it needs is not so says less than that things have moved on.
      const known = cue.kind === 'lapsed' && cue.refusal.code !== 'condition';
      const why = known ? { detail: refusalText(lexicon.words, cue.refusal) } : {};
      return {
        kind: 'act',
        ...by,
        text: say('cable.dropped', { text: deedText(lexicon, cue.deed, cue.veiled) }),
        ...why,
      };
    }
    case 'leak': {
      const text = told(lexicon, seat, cue.party, 'leaked', {
        text: inALine(headlineOf(lexicon, cue.deed, cue.veiled)),
      });
      const item = itemAt(lexicon, at(lexicon.rulebook.deeds, cue.deed).path);
      return { kind: 'leak', ...by, text, ...(item && { standing: standingOf(lexicon, item, reader.now) }) };
    }
    case 'offer': {
      const key = cue.public ? 'offeredPublic' : 'offered';
      return { kind: 'talk', ...by, text: told(lexicon, seat, cue.party, key), ...clauses };
    }
    case 'answer': {
      const key = cue.accepts ? 'accepted' : 'refused';
      const said = told(lexicon, seat, cue.party, key);
      const called = !at(lexicon.rulebook.tables, cue.table).parties.includes(cue.party);
      const text = called && !cue.accepts && cue.party !== seat ? `${said} ${say('table.calledToSign')}` : said;
      return { kind: 'talk', ...by, text };
    }
    case 'signed':
      return { kind: 'summit', form: 'text', text: say(cue.inForce ? 'cable.signed' : 'cable.agreed'), ...clauses };
    case 'summit': {
      const key = { sits: 'cable.summitOpens', held: 'cable.summitCloses', missed: 'cable.summitMissed' } as const;
      const item = itemAt(lexicon, `summits.${at(lexicon.rulebook.summits, cue.summit).id}`);
      const standing = item ? { standing: standingOf(lexicon, item, reader.now) } : {};
      return { kind: 'summit', text: say(key[cue.status], { summit: lexicon.summit(cue.summit) }), ...standing };
    }
    case 'clause': {
      const text = told(lexicon, seat, cue.giver, cue.kept ? 'kept' : 'broken', { text: lexicon.issue(cue.issue) });
      return { kind: 'word', by: lexicon.party(cue.giver), text };
    }
    case 'promise':
      return promiseAct(lexicon, cue, seat);
    default:
      return undefined;
  }
}

/** Who kept silent; of an event also about what, since nothing else says that anybody was asked. */
function silenceText(lexicon: Lexicon, { party, deed }: Cue & { kind: 'silence' }, seat: number): string {
  if (at(lexicon.rulebook.deeds, deed).kind !== 'event') return told(lexicon, seat, party, 'passed');
  return told(lexicon, seat, party, 'passedOver', { text: deedText(lexicon, deed) });
}

/** An own order that had its answer before it could be given. */
export function overtakenAct(lexicon: Lexicon, cue: Cue, answer: number): Act | undefined {
  if (cue.kind !== 'lapsed') return undefined;
  const values = { text: deedText(lexicon, cue.deed), answer: deedText(lexicon, answer) };
  return { kind: 'act', by: lexicon.party(cue.party), text: lexicon.words.say('cable.overtaken', values) };
}

function promiseAct(lexicon: Lexicon, cue: Cue & { kind: 'promise' }, seat: number): Act | undefined {
  const key = cue.status === 'made' ? 'promised' : cue.status;
  const text = told(lexicon, seat, cue.party, key, { text: promiseText(lexicon, cue) });
  return { kind: 'word', by: lexicon.party(cue.party), text };
}

/** What was promised; when it is made, also how firmly. */
function promiseText(lexicon: Lexicon, { promise, strength, status }: Cue & { kind: 'promise' }): string {
  const text = lexicon.promise(promise);
  const how = at(STRENGTHS, strength);
  if (status !== 'made' || how === 'none') return text;
  const { say } = lexicon.words;
  return say('cable.choice', { text, choices: say(`dossier.strength.${how}`) });
}

/** Who did what is named by the deed alone. */
function whoOf({ words, party: nameOf }: Lexicon, seat: number, party: number): string {
  return party === seat ? words.say('cable.you') : nameOf(party).name;
}

function deedAct(lexicon: Lexicon, cue: Cue & { kind: 'deed' }, reader: Reader): Act | undefined {
  const { party } = cue;
  const { seat } = reader;
  const deed = at(lexicon.rulebook.deeds, cue.deed);
  const item = itemAt(lexicon, deed.path);
  const standing = item ? { standing: standingOf(lexicon, item, reader.now) } : {};
  const by = party < 0 ? {} : { by: lexicon.party(party) };
  const text = deedText(lexicon, cue.deed, cue.veiled);
  switch (deed.kind) {
    case 'move': {
      const said =
        cue.asked >= 0
          ? { text: told(lexicon, seat, party, 'answered', { text }) }
          : { text, ...(party >= 0 && { who: whoOf(lexicon, seat, party) }) };
      return { kind: 'act', ...by, ...said, ...standing, ...(cue.secret && { secret: true }) };
    }
    case 'leave':
      return {
        kind: 'price',
        form: 'telegram',
        ...by,
        text: told(lexicon, seat, party, 'left', { text }),
        ...standing,
      };
    case 'mandate':
      return { kind: 'act', ...by, text: told(lexicon, seat, party, 'mandate', { text }), ...standing };
    case 'waive':
      return {
        kind: 'act',
        ...by,
        text: told(lexicon, seat, party, 'waived', { text: lexicon.text(`${deed.path}.text`) }),
      };
    case 'event':
      return eventAct(lexicon, cue.deed, reader);
    case 'agenda':
    case 'called':
    case 'surprised':
    case 'drift':
    case 'revised':
    case 'unanswered':
    case 'answered':
      return { kind: 'act', ...by, text: bareText(lexicon, deed, seat) };
    case 'leak':
    case 'later':
    case 'signed':
    case 'held':
    default:
      return undefined;
  }
}

function askingAct(lexicon: Lexicon, cue: Cue & { kind: 'asking' }, reader: Reader): Act {
  if (cue.party < 0) return eventAct(lexicon, cue.deed, reader);
  const { seat } = reader;
  const by = lexicon.party(cue.party);
  const { asks } = at(lexicon.rulebook.deeds, cue.deed);
  const others = asks.filter((ask) => ask.party !== seat);
  const of = lexicon.words.list(others.map((ask) => lexicon.party(ask.party).name));
  const item = itemAt(lexicon, at(lexicon.rulebook.deeds, cue.deed).path);
  const standing = item ? { standing: standingOf(lexicon, item, reader.now) } : {};
  const text = deedText(lexicon, cue.deed, cue.veiled);
  if (others.length === asks.length)
    return { kind: 'act', by, text: told(lexicon, seat, cue.party, 'asked', { of, text }), ...standing };
  const key = others.length === 0 ? 'cable.askedYou' : 'cable.askedYouToo';
  return { kind: 'act', by, text: lexicon.words.say(key, { by: by.name, of, text }), ...standing };
}

function eventAct(lexicon: Lexicon, deed: number, { now }: Reader): Act {
  const { path } = at(lexicon.rulebook.deeds, deed);
  const about = lexicon.text(`${path}.about`);
  const item = itemAt(lexicon, path);
  return {
    kind: 'event',
    text: deedText(lexicon, deed),
    ...(about !== '' && { detail: about }),
    ...(item && { standing: standingOf(lexicon, item, now) }),
  };
}
