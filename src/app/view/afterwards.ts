import { at } from '../../kit/never.ts';
import type { Wording } from '../../rules/layout.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Cue } from '../../session/cue.ts';
import type { AfterwardsView } from '../../ui/port/afterwards.ts';
import type { Cable, Citation, Standing } from '../../ui/port/play.ts';
import { codexOf } from './codex.ts';
import type { Lexicon } from './lexicon.ts';
import { playedFrom } from './played-from.ts';
import { sourceOf, standingOf } from './standing.ts';

/** Places in the record that a question points to, at most. */
const LOOKS = 3;
/** The wording that adds nothing. */
const AS_HEARD: Wording = 'plain';
/** What a question about walking away looks at: whoever left, and when; where nobody did, what was signed instead. */
const DEPARTURES = 'walk_away';

/** What a lesson tells and asks when a game is over. `log`: what the seat knows, each cable by the index of its cue. */
export function afterwardsOf(lexicon: Lexicon, cues: readonly Cue[], log: readonly Cable[]): AfterwardsView {
  const { scenario, text } = lexicon;
  const { hindsight = [], discuss = [] } = scenario.lesson ?? {};
  const before = (what: string): string => lexicon.words.say('ending.discuss.before', { what });
  const told = hindsight.map((item, index) => ({
    turn: item.turn,
    text: text(`lesson.hindsight.${index}.text`),
    standing: withSources(lexicon, item.sources, standingOf(lexicon, item, Infinity)),
  }));
  return {
    hindsight: [...Map.groupBy(told, ({ turn }) => turn)].map(([turn, all]) => ({
      when: lexicon.turn(turn),
      told: all,
    })),
    discuss: discuss.map(({ lookAt }, index) => ({
      text: text(`lesson.discuss.${index}.text`),
      looks:
        lookAt === undefined
          ? []
          : cablesAbout(lexicon, cues, log, lookAt).map((cable) => ({
              when: lexicon.turn(cable.turn),
              cable: cable.id,
              text: cable.turn < playedFrom(lexicon) ? before(happened(cable)) : happened(cable),
            })),
    })),
    glossary: codexOf(lexicon),
    ...(lexicon.general && { unnamed: true as const }),
  };
}

/** What a cable tells, in one line: who did it, where the text does not say so, and what was signed. */
function happened({ who, text, form, detail }: Cable): string {
  const told = who === undefined ? text : `${who}: ${text}`;
  return form === 'text' && detail !== undefined ? `${told} ${detail.split('\n').join('; ')}` : told;
}

/** A mark with the sources that are named without a fact, too. */
function withSources(lexicon: Lexicon, ids: readonly string[], standing: Standing): Standing {
  const bare = ids.flatMap((id): Citation[] => {
    const source = sourceOf(lexicon, id);
    const known = standing.cites.some((one) => one.source?.title === source?.title);
    return source === undefined || known ? [] : [{ id, text: '', mark: 'fact', source }];
  });
  return { ...standing, cites: [...standing.cites, ...bare] };
}

/**
 * Cables that tell of something happening to a thing: for a gauge, where it moved most; for words that can be
 * carried in several ways, where they are not known to have been carried as they were. Those of turns that were played; where there is none
 * of these, those of before. In the order of their happening.
 */
function cablesAbout(lexicon: Lexicon, cues: readonly Cue[], log: readonly Cable[], thing: string): readonly Cable[] {
  const all = cues.flatMap((cue, index) => (concerns(lexicon, cue, thing) ? [{ cue, index }] : []));
  const stayed = thing === DEPARTURES && all.length === 0;
  const found = stayed ? signedLast(cues) : all.toSorted((one, other) => swing(other.cue) - swing(one.cue));
  const cables = found.flatMap(({ cue, index }) => {
    const cable = log.findLast(({ id, turn }) => Number(id) <= index && turn === cue.turn);
    return cable ? [cable] : [];
  });
  const turns = new Set<number>();
  // One of each turn: its others stand beside it there.
  const each = cables.filter(({ turn }) => turns.size < turns.add(turn).size);
  const played = each.filter(({ turn }) => turn >= playedFrom(lexicon));
  const first = played.length > 0 ? played : each;
  return first.slice(0, LOOKS).toSorted((one, other) => one.turn - other.turn);
}

/** What came into force by a signature, the last first; where nothing did, what was agreed. */
function signedLast(cues: readonly Cue[]): readonly { readonly cue: Cue; readonly index: number }[] {
  const all = cues.flatMap((cue, index) => (cue.kind === 'signed' ? [{ cue, index }] : [])).toReversed();
  const inForce = all.filter(({ cue }) => cue.inForce);
  return inForce.length > 0 ? inForce : all;
}

const swing = (cue: Cue): number => (cue.kind === 'gauge' ? Math.abs(cue.to - cue.from) : 0);

/** Whether words were carried as they were, as far as the seat knows. */
const isAsHeard = ({ deeds }: Rulebook, { deed, veiled }: Cue & { kind: 'deed' }): boolean =>
  veiled !== true && Object.values(at(deeds, deed).choices).includes(AS_HEARD);

function concerns({ rulebook }: Lexicon, cue: Cue, thing: string): boolean {
  const is = (list: readonly { readonly id: string }[], index: number): boolean => at(list, index).id === thing;
  switch (cue.kind) {
    case 'deed':
      if (thing === DEPARTURES) return at(rulebook.deeds, cue.deed).kind === 'leave';
      return at(rulebook.deeds, cue.deed).path.split('.')[1] === thing && !isAsHeard(rulebook, cue);
    case 'gauge':
      return is(rulebook.gauges, cue.gauge);
    case 'shift':
      return is(rulebook.tracks, at(rulebook.copies, cue.copy).track);
    case 'level':
      return cue.from !== cue.to && is(rulebook.issues, cue.issue);
    case 'promise':
      return is(rulebook.promises, cue.promise);
    case 'bar':
      return is(rulebook.preconditions, cue.precondition);
    case 'summit':
      return is(rulebook.summits, cue.summit);
    case 'offer':
    case 'signed':
      return is(rulebook.tables, cue.table);
    default:
      return false;
  }
}
