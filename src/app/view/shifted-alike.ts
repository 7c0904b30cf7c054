import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import { movedAlike } from '../../session/moved-alike.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * How a copy of a track moved, and with it every other copy that one step moved alike: told at the first of them;
 * undefined at the others. `how`: by both states, or as a headline by the new one, in the words that the scenario has for it. Beside a price nobody is named whom the scenario also calls by general words.
 */
export function shiftedAlike(
  lexicon: Lexicon,
  cues: readonly Cue[],
  origins: readonly number[],
  index: number,
  how: 'moved' | 'press.stands' = 'moved',
): string | undefined {
  const cue = cues[index];
  const moved = movedAlike(lexicon.rulebook, cues, origins, index);
  if (cue?.kind !== 'shift' || moved === undefined) return undefined;
  const ways = { from: lexicon.state(cue.copy, cue.from), to: lexicon.state(cue.copy, cue.to) };
  const { say, list } = lexicon.words;
  const said = (change: string): string => (moved.faded ? say('cable.fades', { change }) : change);
  const track = at(lexicon.rulebook.tracks, moved.track);
  const name = lexicon.text(`tracks.${track.id}.name`);
  const called = moved.priced ? lexicon.anyCopy : lexicon.copy;
  const names = moved.all ? name : list(moved.copies.map(called));
  const news = how === 'moved' ? '' : newsOf(lexicon, cue.copy, cue.to);
  if (news !== '') return said(news.replaceAll('{{name}}', names));
  if (track.copies.length === 1) return said(say(`cable.${how}`, { name, ...ways }));
  if (moved.all) return said(say(`cable.${how}All`, { name, count: moved.copies.length, ...ways }));
  return said(say(`cable.${how}`, { name: names, ...ways }));
}

/** The scenario's own words for a track that has come to a state, with `{{name}}` in them; empty where it has none. */
export function newsOf({ rulebook, text }: Pick<Lexicon, 'rulebook' | 'text'>, copy: number, state: number): string {
  const { id, states } = at(rulebook.tracks, at(rulebook.copies, copy).track);
  return text(`tracks.${id}.news.${at(states, state)}`);
}
