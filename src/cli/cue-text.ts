import { at, never } from '../kit/never.ts';
import { STRENGTHS } from '../rules/layout.ts';
import type { Cue } from '../session/cue.ts';
import { refusalText } from './refusal-text.ts';
import type { Lexicon } from './lexicon.ts';

/** A cue as a line of a transcript; undefined for what nobody needs to read. */
export function cueText(lexicon: Lexicon, cue: Cue): string | undefined {
  const { rulebook, text, party, deed } = lexicon;
  const by = (of: number, what: string): string => (of < 0 ? what : `${party(of)}: ${what}`);
  switch (cue.kind) {
    case 'turn':
    case 'phase':
    case 'belief':
    case 'gift':
      return undefined;
    case 'deed':
      if (at(rulebook.deeds, cue.deed).kind === 'signed' || at(rulebook.deeds, cue.deed).kind === 'held')
        return undefined;
      return by(cue.party, `${deed(cue.deed)}${cue.secret ? ' [in secret]' : ''}`);
    case 'asking':
      return by(cue.party, `${deed(cue.deed)} …`);
    case 'silence':
      return by(cue.party, 'no answer');
    case 'dropped':
      return by(cue.party, `${deed(cue.deed)} – not any more`);
    case 'lapsed':
      return by(cue.party, `${deed(cue.deed)} – could not be done. ${refusalText(lexicon, cue.refusal)}`);
    case 'leak':
      return by(cue.party, `it leaks: ${deed(cue.deed)}`);
    case 'offer':
      return by(cue.party, `${cue.bridge ? 'a draft of its own' : 'an offer'}: ${lexicon.package(cue.package)}`);
    case 'answer':
      return by(cue.party, cue.accepts ? 'accepts' : 'refuses');
    case 'signed':
      return `${cue.inForce ? 'Signed' : 'Agreed'}: ${lexicon.package(cue.package)}`;
    case 'summit': {
      const name = text(`summits.${at(rulebook.summits, cue.summit).id}.name`);
      return { sits: `${name} begins`, held: `${name} is over`, missed: `${name} did not take place` }[cue.status];
    }
    case 'gauge': {
      const name = text(`gauges.${at(rulebook.gauges, cue.gauge).id}.name`);
      return `  ${name} ${round(cue.from)} → ${round(cue.to)}`;
    }
    case 'shift':
      return `  ${lexicon.copy(cue.copy)}: ${lexicon.state(cue.copy, cue.from)} → ${lexicon.state(cue.copy, cue.to)}`;
    case 'level':
      return `  ${lexicon.issue(cue.issue)}: ${lexicon.level(cue.issue, cue.from)} → ${lexicon.level(cue.issue, cue.to)}`;
    case 'heard':
      return `  heard of ${lexicon.issue(cue.issue)}: ${lexicon.level(cue.issue, cue.level)}${cue.carrier < 0 ? '' : ` (brought by ${party(cue.carrier)})`}`;
    case 'promise': {
      const name = text(`promises.${at(rulebook.promises, cue.promise).id}.text`);
      return `  ${by(cue.party, `promise ${cue.status} (${at(STRENGTHS, cue.strength)}): ${name}`)}`;
    }
    case 'bar': {
      const rules = at(rulebook.preconditions, cue.precondition);
      const bar =
        cue.bar === 0 ? 'none' : text(`preconditions.${rules.id}.bar_names.${at(rules.bars, cue.bar - 1).id}`);
      return `  ${text(`preconditions.${rules.id}.text`)}: ${cue.waived ? 'waived' : `the bar is ${bar}`}`;
    }
    case 'mandate':
      return undefined;
    case 'paid':
      return `  ${by(cue.party, `${cue.points > 0 ? 'pays' : 'gets back'} ${round(Math.abs(cue.points))} points`)}`;
    case 'clause':
      return `${party(cue.giver)} ${cue.kept ? 'keeps' : 'breaks'} ${lexicon.issue(cue.issue)}`;
    case 'ending':
      return text(`endings.${at(rulebook.endings, cue.ending).id}.text`);
    default:
      return never(cue);
  }
}

function round(points: number): string {
  return String(Math.round(points * 10) / 10);
}
