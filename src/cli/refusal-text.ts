import type { Refusal } from '../rules/step.ts';
import { refusal as sentences } from '../words/en/refusal.ts';
import type { Lexicon } from './lexicon.ts';

/** Why not, in a sentence, with the condition as the scenario writes it where that is the reason. */
export function refusalText({ rulebook, text }: Lexicon, { code, path }: Refusal): string {
  const sentence = sentences[code];
  if (path === undefined) return sentence;
  if (code === 'condition') {
    // Conditions that read alike are one formula, which knows the path of the first alone.
    const deed = rulebook.deeds.find((one) => one.when >= 0 && `${one.path}.when` === path);
    const formula = deed && rulebook.formulas[deed.when];
    return formula === undefined ? sentence : `${sentence} (${formula.source})`;
  }
  const name = text(`${path}.name`);
  return code === 'wrong_state' || code === 'channel_closed' ? `${sentence} (${name})` : sentence;
}
