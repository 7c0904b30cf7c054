import { read } from '../../rules/entries.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { subjectOfSlot } from '../../rules/slot-subject.ts';
import type { Cue } from '../../session/cue.ts';
import type { Swing } from '../../ui/port/swings.ts';
import { saidAlready, wireAt, type Wire } from './cables.ts';
import type { Lexicon } from './lexicon.ts';

interface Knowing {
  readonly lexicon: Lexicon;
  readonly position: { readonly state: Float64Array };
  readonly seat: number;
  readonly cues: readonly Cue[];
  readonly wires: readonly Wire[];
}

/**
 * What changed in a slot of the state since a turn, in words, with the cable that tells of the largest step of it; undefined where this
 * seat has no words for it.
 */
export function causeText(knowing: Knowing, slot: number, since: number): Swing['cause'] {
  const { lexicon, position, seat, cues, wires } = knowing;
  const { rulebook } = lexicon;
  const { say } = lexicon.words;
  if (slot === rulebook.layout.turn) return { text: say('play.numbers.goesBy') };
  const about = tellsOf(rulebook, slot, seat);
  if (about === undefined) return undefined;
  const steps = [...cues.entries()].filter(([, cue]) => cue.turn >= since && about.tells(cue));
  const [index, cue] = steps.toSorted(([, one], [, other]) => sizeOf(other) - sizeOf(one))[0] ?? [];
  const text = about.text(lexicon, steps, read(position.state, slot));
  if (text === undefined || text === '') return undefined;
  const wire = index === undefined ? undefined : (wireAt(wires, index) ?? wireAt(wires, signedAt(cues, index)));
  if (wire === undefined || cue === undefined) return { text: say('play.numbers.unseen', { what: text }) };
  return { text, cable: wire.cable.id, turn: cue.turn };
}

/** The signature whose cable tells of a level that it put into force; −1 none. */
const signedAt = (cues: readonly Cue[], index: number): number =>
  cues.findLastIndex((act, place) => {
    const change = cues[index];
    return change !== undefined && place < index && act.turn === change.turn && saidAlready(act, change);
  });

type Steps = readonly (readonly [number, Cue])[];

/** Which cues tell of a slot, and what it is called with how it moved; `now`: what stands in the slot. */
interface About {
  readonly tells: (cue: Cue) => boolean;
  readonly text: (lexicon: Lexicon, steps: Steps, now: number) => string | undefined;
}

function tellsOf(rulebook: Rulebook, slot: number, seat: number): About | undefined {
  const subject = subjectOfSlot(rulebook, slot);
  switch (subject?.kind) {
    case 'gauge':
      return {
        tells: (cue) => cue.kind === 'gauge' && cue.gauge === subject.gauge,
        text: (lexicon, steps, now) => {
          const [, first] = steps[0] ?? [];
          const from = first?.kind === 'gauge' ? Math.round(first.from) : undefined;
          return from === undefined
            ? undefined
            : stepText(lexicon, lexicon.gauge(subject.gauge), from, Math.round(now));
        },
      };
    case 'position':
      return {
        tells: (cue) => cue.kind === 'shift' && cue.copy === subject.copy,
        text: (lexicon, steps, now) => {
          const [, first] = steps[0] ?? [];
          const state = (index: number): string => lexicon.state(subject.copy, index);
          if (first?.kind !== 'shift') return undefined;
          return stepText(lexicon, lexicon.copy(subject.copy), state(first.from), state(now));
        },
      };
    case 'level':
      return {
        tells: (cue) => cue.kind === 'level' && cue.issue === subject.issue,
        text: (lexicon, steps, now) => {
          const [, first] = steps[0] ?? [];
          const level = (index: number): string => lexicon.level(subject.issue, index);
          if (first?.kind !== 'level') return undefined;
          return stepText(lexicon, lexicon.issue(subject.issue), level(first.from), level(now));
        },
      };
    default:
      return promiseTold(rulebook, slot) ?? beliefTold(rulebook, slot, seat);
  }
}

const stepText = ({ words }: Lexicon, name: string, from: number | string, to: number | string): string =>
  words.say('play.numbers.step', { name, from, to });

function promiseTold({ layout, promises, parties }: Rulebook, slot: number): About | undefined {
  for (const row of [layout.promiseStatus, layout.promiseStrength]) {
    const place = slot - row;
    if (place < 0 || place >= parties.length * promises.length) continue;
    const [party, promise] = [Math.floor(place / promises.length), place % promises.length];
    return {
      tells: (cue) => cue.kind === 'promise' && cue.party === party && cue.promise === promise,
      text: (lexicon) => lexicon.words.say('play.numbers.word', { text: lexicon.promise(promise) }),
    };
  }
  return undefined;
}

/** How a party is read: the odds on its kinds, or which of them is likeliest. */
function beliefTold({ layout, parties, mostKinds }: Rulebook, slot: number, seat: number): About | undefined {
  const kind = slot - layout.kinds;
  const believed = Math.floor((slot - layout.beliefs - seat * parties.length * mostKinds) / mostKinds);
  const party = kind >= 0 && kind < parties.length ? kind : believed;
  if (party < 0 || party >= parties.length || party === seat) return undefined;
  return {
    tells: (cue) => cue.kind === 'belief' && cue.about === party,
    text: (lexicon) => lexicon.words.say('play.numbers.odds', { party: lexicon.party(party).name }),
  };
}

const sizeOf = (cue: Cue): number => (cue.kind === 'gauge' ? Math.abs(cue.to - cue.from) : 0);
