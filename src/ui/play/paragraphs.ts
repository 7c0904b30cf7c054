/** The paragraphs of a text: parted by empty lines or, where it has none, by the ends of its lines. */
export function paragraphsOf(text: string): readonly string[] {
  const end = /\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/;
  return text
    .split(end)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
