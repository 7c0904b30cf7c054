/** A thing that is made when it is first asked for, and then kept: for what takes long to make and may never be needed. */
export function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
