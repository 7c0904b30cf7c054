import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import type { Cable } from '../../ui/port/play.ts';
import { changeText } from './change-text.ts';
import { bareText, deedText } from './deed-text.ts';
import type { Lexicon } from './lexicon.ts';
import { refusalText } from './refusal-text.ts';
import { itemAt, standingOf } from './standing.ts';

/** A cable, and the index of the first cue it tells. */
export interface Wire {
  readonly cable: Cable;
  readonly from: number;
}

type Act = Omit<Cable, 'id' | 'turn'>;

interface Draft extends Wire {
  readonly details: string[];
}

/**
 * Everything a seat knows to have happened, told in cables: first the act, below it what came of it. `origins`: the step
 * each cue came of, so that nothing is laid at the door of who did not do it.
 */
export function cablesOf(
  lexicon: Lexicon,
  cues: readonly Cue[],
  origins: readonly number[],
  seat: number,
): readonly Wire[] {
  const wires: Draft[] = [];
  /** The act that changes now belong to, and its step. */
  let act: { readonly wire: Draft; readonly origin: number } | undefined;
  for (const [index, cue] of cues.entries()) {
    const origin = origins[index] ?? -1;
    const told = actOf(lexicon, cue);
    if (told) {
      const cable = { ...told, id: String(index), turn: cue.turn };
      const wire = announced(lexicon, cue, wires, cues) ?? { cable, from: index, details: [] };
      if (wire.from === index) wires.push(wire);
      act = { wire, origin };
      continue;
    }
    const change = changeText(lexicon, cue, seat);
    if (change === undefined) continue;
    if (act?.origin === origin) act.wire.details.push(change);
    // What moves unseen, or by itself at the end of a turn, is weather, and stands on the board.
    else if (cue.kind !== 'gauge') {
      const cable: Cable = { id: String(index), turn: cue.turn, kind: 'trace', text: change };
      wires.push({ cable, from: index, details: [] });
    }
  }
  return wires.map(({ cable, from, details }) => {
    const detail = [cable.detail ?? '', details.join(' · ')].filter((line) => line !== '').join('\n');
    return { from, cable: detail === '' ? cable : { ...cable, detail } };
  });
}

/** An event that was told when it asked somebody is not told again when it happens. */
function announced({ rulebook }: Lexicon, cue: Cue, wires: readonly Draft[], cues: readonly Cue[]): Draft | undefined {
  if (cue.kind !== 'deed' || at(rulebook.deeds, cue.deed).kind !== 'event') return undefined;
  return wires.findLast(({ from }) => {
    const asking = cues[from];
    return asking?.kind === 'asking' && asking.deed === cue.deed && asking.turn === cue.turn;
  });
}

function actOf(lexicon: Lexicon, cue: Cue): Act | undefined {
  const { say } = lexicon.words;
  const by = 'party' in cue && cue.party >= 0 ? { by: lexicon.party(cue.party) } : {};
  const clauses = 'package' in cue ? { detail: cue.package.map((clause) => lexicon.clause(clause)).join('\n') } : {};
  switch (cue.kind) {
    case 'deed':
      return deedAct(lexicon, cue);
    case 'asking':
      return askingAct(lexicon, cue);
    case 'silence':
      return { kind: 'act', ...by, text: say('cable.passed', { party: lexicon.party(cue.party).name }) };
    case 'dropped':
    case 'lapsed': {
      const why = cue.kind === 'lapsed' ? { detail: refusalText(lexicon.words, cue.refusal) } : {};
      return { kind: 'act', ...by, text: say('cable.dropped', { text: deedText(lexicon, cue.deed) }), ...why };
    }
    case 'leak':
      return { kind: 'leak', ...by, text: say('cable.leaked', { text: deedText(lexicon, cue.deed) }) };
    case 'offer': {
      const key = cue.public ? 'cable.offeredPublic' : 'cable.offered';
      return { kind: 'talk', ...by, text: say(key, { by: lexicon.party(cue.party).name }), ...clauses };
    }
    case 'answer': {
      const key = cue.accepts ? 'cable.accepted' : 'cable.refused';
      return { kind: 'talk', ...by, text: say(key, { party: lexicon.party(cue.party).name }) };
    }
    case 'signed':
      return { kind: 'summit', text: say(cue.inForce ? 'cable.signed' : 'cable.agreed'), ...clauses };
    case 'summit': {
      const key = { sits: 'cable.summitOpens', held: 'cable.summitCloses', missed: 'cable.summitMissed' } as const;
      return { kind: 'summit', text: say(key[cue.status], { summit: lexicon.summit(cue.summit) }) };
    }
    case 'clause': {
      const key = cue.kept ? 'cable.kept' : 'cable.broken';
      const giver = lexicon.party(cue.giver);
      return { kind: 'word', by: giver, text: say(key, { party: giver.name, text: lexicon.issue(cue.issue) }) };
    }
    case 'promise':
      return promiseAct(lexicon, cue);
    default:
      return undefined;
  }
}

function promiseAct(lexicon: Lexicon, cue: Cue & { kind: 'promise' }): Act | undefined {
  const key = { made: 'cable.promised', kept: 'cable.kept', broken: 'cable.broken', lapsed: 'cable.lapsed' } as const;
  const by = lexicon.party(cue.party);
  const text = lexicon.words.say(key[cue.status], { party: by.name, text: lexicon.promise(cue.promise) });
  return { kind: 'word', by, text };
}

function deedAct(lexicon: Lexicon, cue: Cue & { kind: 'deed' }): Act | undefined {
  const deed = at(lexicon.rulebook.deeds, cue.deed);
  const { say } = lexicon.words;
  const item = itemAt(lexicon, deed.path);
  const standing = item ? { standing: standingOf(lexicon, item, cue.turn) } : {};
  const by = cue.party < 0 ? {} : { by: lexicon.party(cue.party) };
  const party = cue.party < 0 ? '' : lexicon.party(cue.party).name;
  const text = deedText(lexicon, cue.deed);
  switch (deed.kind) {
    case 'move': {
      const said = cue.asked >= 0 ? say('cable.answered', { party, text }) : text;
      return { kind: 'act', ...by, text: said, ...standing, ...(cue.secret && { secret: true }) };
    }
    case 'leave':
      return { kind: 'price', ...by, text: say('cable.left', { party, text }), ...standing };
    case 'mandate':
      return { kind: 'act', ...by, text: say('cable.mandate', { party, text }), ...standing };
    case 'waive':
      return { kind: 'act', ...by, text: say('cable.waived', { party, text: lexicon.text(`${deed.path}.text`) }) };
    case 'event':
      return eventAct(lexicon, cue);
    case 'agenda':
    case 'called':
    case 'surprised':
    case 'drift':
    case 'revised':
    case 'unanswered':
    case 'answered':
      return { kind: 'act', ...by, text: bareText(lexicon, deed) };
    case 'leak':
    case 'later':
    case 'signed':
    case 'held':
    default:
      return undefined;
  }
}

function askingAct(lexicon: Lexicon, cue: Cue & { kind: 'asking' }): Act {
  if (cue.party < 0) return eventAct(lexicon, cue);
  const by = lexicon.party(cue.party);
  const { asks } = at(lexicon.rulebook.deeds, cue.deed);
  const of = lexicon.words.list(asks.map((ask) => lexicon.party(ask.party).name));
  const text = deedText(lexicon, cue.deed);
  return { kind: 'act', by, text: lexicon.words.say('cable.asked', { by: by.name, of, text }) };
}

function eventAct(lexicon: Lexicon, { deed, turn }: { readonly deed: number; readonly turn: number }): Act {
  const { path } = at(lexicon.rulebook.deeds, deed);
  const about = lexicon.text(`${path}.about`);
  const item = itemAt(lexicon, path);
  return {
    kind: 'event',
    text: deedText(lexicon, deed),
    ...(about !== '' && { detail: about }),
    ...(item && { standing: standingOf(lexicon, item, turn) }),
  };
}
