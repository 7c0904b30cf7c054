import type { Texts } from './texts.ts';

/**
 * Names nobody: puts general words where a text names one of the scenario's people. `people`: their ids. Longer names are looked
 * for first; where a sentence begins, the general words begin with a capital.
 */
export function unnaming(texts: Texts, people: readonly string[]): (text: string) => string {
  const instead = new Map<string, string>();
  for (const id of people) instead.set(texts.get(`people.${id}.name`) ?? '', texts.get(`people.${id}.general`) ?? '');
  instead.delete('');
  if (instead.size === 0) return (text) => text;
  const names = [...instead.keys()].toSorted((one, other) => other.length - one.length);
  // Particles of Korean follow a name without a space; letters of other scripts after it make another name of it.
  const named = new RegExp(`(?<!\\p{L})(?:${names.map(literally).join('|')})(?!\\p{Script=Latin})`, 'gu');
  return (text) =>
    text.replace(named, (name: string, at: number) => {
      const words = instead.get(name) ?? name;
      return /(?:^|[.!?]\s)$/.test(text.slice(0, at)) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    });
}

const literally = (name: string): string => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
