import { flatEvaluator } from '../kernel/flat.ts';
import { at } from '../kit/never.ts';
import type { GameState } from '../rules/game.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Refusal } from '../rules/step.ts';
import { unmetOf } from '../session/unmet.ts';
import { refusal as sentences } from '../words/en/refusal.ts';
import type { Lexicon } from './lexicon.ts';
import { unmetText } from './unmet-text.ts';

/**
 * Why not, in a sentence: with the condition as the scenario writes it where that is the reason, after what of it can be said in words;
 * with what stands elsewhere, and where, if the state is told; of what belongs to a summit, with which. `deed`: the one refused, where it is known.
 */
export function refusalText(lexicon: Lexicon, { code, path }: Refusal, state?: GameState, deed?: number): string {
  const { rulebook, text } = lexicon;
  const sentence = sentences[code];
  if (code === 'not_now') {
    const refused = deed ?? rulebook.deeds.findIndex((one) => one.path === path);
    const summit = rulebook.deeds[refused]?.during ?? -1;
    return summit < 0 ? sentence : `Only at “${lexicon.summit(summit)}”.`;
  }
  if (path === undefined) return sentence;
  if (code === 'condition') {
    // Conditions that read alike are one formula, which knows the path of the first alone.
    const refused = deed ?? rulebook.deeds.findIndex((one) => one.when >= 0 && `${one.path}.when` === path);
    const source = rulebook.formulas[rulebook.deeds[refused]?.when ?? -1]?.source;
    if (source === undefined) return sentence;
    const parts = state === undefined || deed === undefined ? [] : partsInWords(lexicon, rulebook, state, deed);
    return `${parts.length === 0 ? sentence : parts.join(' ')} (${source})`;
  }
  if (code === 'wrong_state' && state !== undefined && deed !== undefined) {
    return partsInWords(lexicon, rulebook, state, deed).join(' ');
  }
  if (code === 'wrong_state' && state !== undefined) return `${sentence} (${standing(lexicon, path, state)})`;
  const name = text(`${path}.name`);
  return code === 'wrong_state' || code === 'channel_closed' ? `${sentence} (${name})` : sentence;
}

function partsInWords(lexicon: Lexicon, rulebook: Rulebook, state: GameState, deed: number): readonly string[] {
  const unmet = unmetOf({ rulebook, state, evaluator: flatEvaluator(rulebook) }, deed);
  return unmet.flatMap((part) => unmetText(lexicon, part) ?? []);
}

/** A track with the state it is in; of one with copies, each of them. */
function standing({ rulebook, copy, state: nameOf }: Lexicon, path: string, state: GameState): string {
  const { copies, tracks } = rulebook;
  const own = copies.flatMap(({ track, slot }, index) =>
    path === `tracks.${at(tracks, track).id}` ? [`${copy(index)}: ${nameOf(index, at(state, slot))}`] : [],
  );
  return own.join('; ');
}
