import type { Texts } from './texts.ts';

/**
 * Names nobody: puts general words where a text names one of the scenario's people. `people`: by id, as the scenario's own language
 * names them, in which some titles stay. Longer names are looked for first; where a sentence begins, the general words begin with a capital. A title that says just them beside the name goes with it.
 */
export function unnaming(
  texts: Texts,
  people: Readonly<Record<string, { readonly name: string }>>,
): (text: string) => string {
  const instead = new Map<string, string>();
  for (const [id, { name }] of Object.entries(people)) {
    const general = texts.get(`people.${id}.general`) ?? '';
    instead.set(name, general);
    instead.set(texts.get(`people.${id}.name`) ?? '', general);
  }
  instead.delete('');
  if (instead.size === 0) return (text) => text;
  const names = [...instead.keys()].toSorted((one, other) => other.length - one.length);
  // Particles of Korean follow a name without a space; letters of other scripts after it make another name of it.
  const titled = names.map((name) => titleOf(instead.get(name) ?? '', name));
  const named = new RegExp(`(?<!\\p{L})(?:${titled.join('|')})(?!\\p{Script=Latin})`, 'gu');
  return (text) =>
    text.replace(named, (found: string, at: number) => {
      const words = instead.get(names.find((name) => found.includes(name)) ?? '') ?? found;
      return /(?:^|[.!?]\s)$/.test(text.slice(0, at)) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    });
}

/** A name, with its general words beside it where a text has them there as a title: before it, or after it as in Korean. */
function titleOf(general: string, name: string): string {
  const [, first = '', rest = ''] = /^(?:(?:the|an?) )?(.)(.*)$/su.exec(general) ?? [];
  const title = `[${literally(first)}${literally(first.toUpperCase())}]${literally(rest)}`;
  return `(?:(?:[Tt]he |[Aa]n? )?${title} )?${literally(name)}(?: ${title})?`;
}

const literally = (name: string): string => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
