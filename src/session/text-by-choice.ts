import { at } from '../kit/never.ts';
import { WORDINGS } from '../rules/layout.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/**
 * A text at a path: as it stands there, or as it goes by what was chosen or by who did the deed; undefined where there is none.
 * `text`: what stands at a path, empty where nothing does; `veiled`: but for how it was worded.
 */
export function textByChoice(
  { deeds, parties }: Rulebook,
  text: (path: string) => string,
  index: number,
  path: string,
  veiled: boolean,
): string | undefined {
  const { choices, party } = at(deeds, index);
  const id = party < 0 ? '' : at(parties, party).id;
  const open = Object.entries(choices).filter(([, value]) => !veiled || !WORDINGS.some((one) => one === value));
  const keys = ['', ...[...open, ['by', id]].map(([choice, value]) => `.${choice}.${value}`)];
  return keys.map((key) => text(`${path}${key}`)).find((one) => one !== '');
}
