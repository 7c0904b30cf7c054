/** Ends an exhaustive `switch`: throws, with the value, if a case was added and not handled. */
export function never(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}

/** Reads a list where the index is known to be in range; throws, with the index, if it is not. */
export function at<Item>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError(`No item ${index} in a list of ${list.length}`);
  return item;
}
