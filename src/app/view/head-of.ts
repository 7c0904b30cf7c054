import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import { cableAct, type Act } from './cable-act.ts';
import type { Wire } from './cables.ts';
import { changeText } from './change-text.ts';
import { headlineOf, inALine, type Headline } from './headline.ts';
import type { Lexicon } from './lexicon.ts';
import type { Newsroom } from './press.ts';
import { shiftedAlike } from './shifted-alike.ts';

/** Changes that are somebody's. */
const OF_A_SEAT: ReadonlySet<Cue['kind']> = new Set(['heard', 'debt', 'paid', 'gift']);

/** How a newspaper heads what a cable tells: what was done before, by its other headline; what changed, by how it stands now. */
export function headOf({ lexicon, cues, origins, seat, again }: Newsroom, { from, cable, changes }: Wire): Headline {
  const cue = cues[from];
  const other = cue && again?.headline(lexicon, cues, cue);
  if (cue?.kind === 'deed' || cue?.kind === 'asking') {
    const { kind } = at(lexicon.rulebook.deeds, cue.deed);
    if (kind === 'move' || kind === 'leave' || kind === 'event')
      return other === undefined ? headlineOf(lexicon, cue.deed, cue.veiled) : { text: other };
    if (kind === 'called' && again) return { text: again.bill(lexicon, cues, cue, changes) };
    if (kind === 'answered' || kind === 'unanswered') {
      const text = inALine(headlineOf(lexicon, at(lexicon.rulebook.deeds, cue.deed).of));
      const key = kind === 'answered' ? 'stepAnswered' : 'unanswered';
      return { text: lexicon.words.say(again ? `cable.repeated.${kind}` : `cable.${key}`, { text }) };
    }
  }
  if (cue?.kind === 'leak') {
    const text = other ?? inALine(headlineOf(lexicon, cue.deed, cue.veiled));
    return { text: lexicon.words.say('cable.leaked', { party: lexicon.party(cue.party).name, text }) };
  }
  if (cue?.kind === 'shift') {
    const text = shiftedAlike(lexicon, cues, origins, from, 'press.stands') ?? cable.text;
    return { text: again?.moved(lexicon, cues, cue, text) ?? text };
  }
  if (cue?.kind === 'level') {
    const [name, to] = [lexicon.issue(cue.issue), lexicon.level(cue.issue, cue.to)];
    return { text: lexicon.words.say('cable.press.stands', { name, to }) };
  }
  if (cue && OF_A_SEAT.has(cue.kind)) return { text: changeText(lexicon, cue, seat, true) ?? cable.text };
  if (cue?.kind === 'summit' && other !== undefined) return { text: other };
  const { text: whole, who } = named(lexicon, cue) ?? cable;
  const text = cue?.kind === 'summit' ? whole.replace(/\.$/u, '') : whole;
  return { text, ...(who !== undefined && { who }) };
}

/** As it is told to nobody who took part. */
export const named = (lexicon: Lexicon, cue: Cue | undefined): Act | undefined =>
  cue && cue.kind !== 'lapsed' ? cableAct(lexicon, cue, { seat: -1, now: cue.turn }) : undefined;
