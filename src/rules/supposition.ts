// What if: some slots of a state are written, the question is asked, and the slots are put back. It costs what is written
// and not a copy of the whole state. Brackets nest, on one state or on several.

/** Room: more slots than nested questions have ever written. No part of the model. */
const DEEPEST = 16384;
const slots = new Int32Array(DEEPEST);
const values = new Float64Array(DEEPEST);
let top = 0;

/** Opens a bracket; give what it returns to `withdraw`. Between the two nothing may throw or wait. */
export function supposeFrom(): number {
  return top;
}

/** Writes a slot until the bracket is closed. */
export function suppose(state: Float64Array, slot: number, value: number): void {
  const now = state[slot];
  if (now === value) return;
  if (now === undefined || top >= DEEPEST) throw new RangeError(`Cannot suppose slot ${slot} at depth ${top}`);
  slots[top] = slot;
  values[top] = now;
  top += 1;
  state[slot] = value;
}

/** Closes the bracket: every slot written since is as it was, to the last bit. */
export function withdraw(state: Float64Array, from: number): void {
  while (top > from) {
    top -= 1;
    state[slots[top] ?? 0] = values[top] ?? 0;
  }
}

/** The marks of every slot written since a bracket was opened, joined bit by bit. */
export function touched(from: number, marks: Int32Array): number {
  let bits = 0;
  for (let index = from; index < top; index += 1) bits |= marks[slots[index] ?? 0] ?? 0;
  return bits;
}
