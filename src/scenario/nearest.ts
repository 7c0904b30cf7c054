/** Letters a typist may have got wrong before two words count as different: one in three, at least one, at most three. */
function tolerance(word: string): number {
  if (word.length < 2) return 0;
  return Math.min(3, Math.max(1, Math.floor(word.length / 3)));
}

const LONGEST = 80;

/**
 * The candidate a mistyped word most likely meant, or none where all are too far. Distance after Damerau and
 * Levenshtein (letters put in, left out, changed, or two neighbours swapped); the first of equally near ones.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase().slice(0, LONGEST);
  let best: string | undefined;
  let least = tolerance(typed) + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase().slice(0, LONGEST);
    if (Math.abs(known.length - typed.length) >= least) continue;
    const distance = editDistance(typed, known, least);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Edits between two words, counted by restricted Damerau–Levenshtein distance; `most` or more where it is at least that. */
export function editDistance(one: string, other: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      let edits = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    // The least of a row only grows: two words of different things are given up after a few letters.
    if (Math.min(...row) >= most) return most;
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
