import { at } from '../kit/never.ts';
import type { GameState } from '../rules/game.ts';
import type { Refusal } from '../rules/step.ts';
import { refusal as sentences } from '../words/en/refusal.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Why not, in a sentence: with the condition as the scenario writes it where that is the reason; with what stands elsewhere,
 * and where, if the state is told.
 */
export function refusalText(lexicon: Lexicon, { code, path }: Refusal, state?: GameState): string {
  const { rulebook, text } = lexicon;
  const sentence = sentences[code];
  if (path === undefined) return sentence;
  if (code === 'condition') {
    // Conditions that read alike are one formula, which knows the path of the first alone.
    const deed = rulebook.deeds.find((one) => one.when >= 0 && `${one.path}.when` === path);
    const formula = deed && rulebook.formulas[deed.when];
    return formula === undefined ? sentence : `${sentence} (${formula.source})`;
  }
  if (code === 'wrong_state' && state !== undefined) return `${sentence} (${standing(lexicon, path, state)})`;
  const name = text(`${path}.name`);
  return code === 'wrong_state' || code === 'channel_closed' ? `${sentence} (${name})` : sentence;
}

/** A track with the state it is in; of one with copies, each of them. */
function standing({ rulebook, copy, state: nameOf }: Lexicon, path: string, state: GameState): string {
  const { copies, tracks } = rulebook;
  const own = copies.flatMap(({ track, slot }, index) =>
    path === `tracks.${at(tracks, track).id}` ? [`${copy(index)}: ${nameOf(index, at(state, slot))}`] : [],
  );
  return own.join('; ');
}
