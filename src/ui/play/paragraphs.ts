/** The paragraphs of a text: parted by empty lines or, where it has none, by the ends of its lines. */
export function paragraphsOf(text: string): readonly string[] {
  const end = /\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/;
  return text
    .split(end)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Words of a brief that are read before the first decision. */
const OPENING = 66;
const SENTENCE = /(?<=[.?!…]["”’']?)\s+/u;

/**
 * A text as it is opened: of its first paragraph the sentences that have room beside what stands there as well, at least one; `rest` is what
 * is left, by paragraphs.
 */
export function openingOf(text: string, beside = ''): { readonly first: string; readonly rest: readonly string[] } {
  const [head = '', ...others] = paragraphsOf(text);
  const sentences = head.split(SENTENCE);
  let words = beside === '' ? 0 : beside.split(/\s+/u).length;
  const over = sentences.findIndex((sentence, index) => {
    words += sentence.split(/\s+/u).length;
    return index > 0 && words > OPENING;
  });
  const cut = over < 0 ? sentences.length : over;
  const left = sentences.slice(cut).join(' ');
  return { first: sentences.slice(0, cut).join(' '), rest: left === '' ? others : [left, ...others] };
}
