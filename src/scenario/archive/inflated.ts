/** Unpacks deflated bytes piece by piece; throws at what does not unpack. Passed in by who has a library for it. */
export type Inflater = (onData: (piece: Uint8Array) => void) => {
  push(packed: Uint8Array, final: boolean): void;
};

/** A byte unpacks to 1032 at most: so many at once are soon looked at. */
const STEP = 4096;

/** Deflated bytes unpacked; `too_large` as soon as there are more than `most` of them, `damaged` where they do not unpack. */
export function inflated(packed: Uint8Array, most: number, inflater: Inflater): Uint8Array | 'too_large' | 'damaged' {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const flow = inflater((piece) => {
    length += piece.length;
    // Ends the loop below, through the library.
    if (length > most) throw new RangeError(`More than ${most} bytes`);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      flow.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return length > most ? 'too_large' : 'damaged';
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
