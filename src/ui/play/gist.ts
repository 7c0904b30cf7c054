import type { Advice, MoveView } from '../port/move.ts';
import type { Words } from '../../words/words.ts';

/** The first sentence of a text: what it is, before why. */
export function gistOf(text: string): string {
  return /^.*?[.!?…](?=\s|$)/su.exec(text)?.[0] ?? text;
}

/** What advisers expect of a deed taken together, in points, from the most careful to the most hopeful. */
export function rangeOf(advice: readonly Advice[]): { readonly low: number; readonly high: number } | undefined {
  if (advice.length === 0) return undefined;
  return { low: Math.min(...advice.map(({ low }) => low)), high: Math.max(...advice.map(({ high }) => high)) };
}

const STANCES = ['for', 'against', 'later', 'neither'] as const;

/** How many are for a deed, how many against; a count stays on one line with its word. */
export function stancesOn(advice: readonly Advice[], say: Words['say']): string {
  const stances = STANCES.flatMap((stance) => {
    const count = advice.filter((one) => one.stance === stance).length;
    return count === 0 ? [] : [say(`orders.stance.${stance}`, { count }).replaceAll(' ', '\u00a0')];
  });
  return stances.join('\u00a0· ');
}

/** The names of the choices made, in their order. */
export function pickedNames(move: Pick<MoveView, 'choices'>, picks: Readonly<Record<string, string>>): string[] {
  return move.choices.flatMap(({ id, options }) => options.find((option) => option.id === picks[id])?.name ?? []);
}

/** Whether any form of a move can be ordered now. */
export const isOpen = ({ forms }: Pick<MoveView, 'forms'>): boolean =>
  forms.some(({ refusal }) => refusal === undefined);
