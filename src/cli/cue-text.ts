import { at } from '../kit/never.ts';
import { STRENGTHS } from '../rules/layout.ts';
import type { Cue } from '../session/cue.ts';
import { refusalText } from './refusal-text.ts';
import type { Levels, Lexicon } from './lexicon.ts';

const points = (value: number): string => String(Math.round(value * 10) / 10);
const byWhom = ({ party }: Lexicon, of: number, what: string): string => (of < 0 ? what : `${party(of)}: ${what}`);

/** A cue as the line of an act, below which stands what came of it; undefined for what is none. `inForce`: before it. */
export function actText(lexicon: Lexicon, cue: Cue, inForce: Levels): string | undefined {
  const { rulebook, text, party, deed } = lexicon;
  const by = (of: number, what: string): string => byWhom(lexicon, of, what);
  switch (cue.kind) {
    case 'deed': {
      const { kind } = at(rulebook.deeds, cue.deed);
      // What only follows heads its changes, and is nothing without any.
      if (kind === 'signed' || kind === 'held' || kind === 'later') return undefined;
      return by(cue.party, `${deed(cue.deed, cue.veiled)}${cue.secret ? ' [in secret]' : ''}`);
    }
    case 'asking':
      return by(cue.party, `${deed(cue.deed, cue.veiled)} …`);
    case 'silence':
      return by(cue.party, 'no answer');
    case 'dropped':
      return by(cue.party, `${deed(cue.deed, cue.veiled)} – no longer`);
    case 'lapsed':
      return by(cue.party, `${deed(cue.deed, cue.veiled)} – could not be done. ${refusalText(lexicon, cue.refusal)}`);
    case 'leak':
      return by(cue.party, `it leaks: ${deed(cue.deed, cue.veiled)}`);
    case 'offer':
      return by(
        cue.party,
        `${cue.bridge ? 'a draft of its own' : 'an offer'}: ${lexicon.package(cue.package, inForce)}`,
      );
    case 'answer':
      return by(cue.party, cue.accepts ? 'accepts' : 'refuses');
    case 'signed':
      return `${cue.inForce ? 'Signed' : 'Agreed'}: ${lexicon.package(cue.package, inForce)}`;
    case 'summit': {
      const name = lexicon.summit(cue.summit);
      const where = placeAndDay(lexicon, cue.summit, inForce);
      return {
        sits: `Now sits: ${name}${where}`,
        held: `It is over: ${name}`,
        missed: `The day passed without: ${name}`,
      }[cue.status];
    }
    case 'clause':
      return `${party(cue.giver)} ${cue.kept ? 'keeps' : 'breaks'} ${lexicon.issue(cue.issue)}`;
    case 'ending':
      return text(`endings.${at(rulebook.endings, cue.ending).id}.text`);
    default:
      return undefined;
  }
}

/** ` (Where it is, when)`, as far as it is known: of the day only what parties agreed on, since a fixed one is that of the turn. */
function placeAndDay({ rulebook, text, level }: Lexicon, summit: number, inForce: Levels): string {
  const { placeIssue, places, turnIssue } = at(rulebook.summits, summit);
  const place = places[placeIssue < 0 ? 0 : inForce(placeIssue)];
  const known = [
    ...(place ? [text(`places.${place}.name`)] : []),
    ...(turnIssue < 0 || inForce(turnIssue) === 0 ? [] : [level(turnIssue, inForce(turnIssue))]),
  ];
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

/** An own order that had its answer before it could be given. */
export function overtakenText({ party, deed }: Lexicon, cue: Cue & { kind: 'lapsed' }, answer: number): string {
  return `${party(cue.party)}: ${deed(cue.deed)} – no longer needed. This came first: ${deed(answer)}`;
}

const amount = (value: number): string => `${points(value)} ${points(value) === '1' ? 'point' : 'points'}`;

/** What a cue changed, as a line below its act; undefined for what nobody needs to read. Shifts are told together. */
export function changeText(lexicon: Lexicon, cue: Cue): string | undefined {
  const { rulebook, text, party } = lexicon;
  switch (cue.kind) {
    case 'gauge':
      return `${lexicon.gauge(cue.gauge)} ${points(cue.from)} → ${points(cue.to)}`;
    case 'level':
      return `${lexicon.issue(cue.issue)}: ${lexicon.level(cue.issue, cue.from)} → ${lexicon.level(cue.issue, cue.to)}`;
    case 'heard':
      return `heard of ${lexicon.issue(cue.issue)}: ${lexicon.level(cue.issue, cue.level)}${cue.carrier < 0 ? '' : ` (brought by ${party(cue.carrier)})`}`;
    case 'promise': {
      const name = text(`promises.${at(rulebook.promises, cue.promise).id}.text`);
      return byWhom(lexicon, cue.party, `promise ${cue.status} (${at(STRENGTHS, cue.strength)}): ${name}`);
    }
    case 'bar': {
      const rules = at(rulebook.preconditions, cue.precondition);
      const bar =
        cue.bar === 0 ? 'none' : text(`preconditions.${rules.id}.bar_names.${at(rules.bars, cue.bar - 1).id}`);
      return `${text(`preconditions.${rules.id}.text`)}: ${cue.waived ? 'waived' : `the bar is ${bar}`}`;
    }
    case 'debt': {
      const became = {
        called: 'was called',
        settled: 'was settled by what came to stand',
        replaced: 'gave way to another message',
      };
      return `your debt to ${party(cue.hearer)} for ${lexicon.issue(cue.issue)}, ${amount(cue.points)}, ${became[cue.fate]}`;
    }
    case 'paid': {
      return byWhom(lexicon, cue.party, `${cue.points > 0 ? 'pays' : 'gets back'} ${amount(Math.abs(cue.points))}`);
    }
    default:
      return undefined;
  }
}
