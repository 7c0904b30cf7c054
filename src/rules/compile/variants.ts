/** All combinations of one value of each choice, the last choice changing fastest. */
export function variantsOf(choose: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>>[] {
  let variants: Record<string, string>[] = [{}];
  for (const [choice, values] of Object.entries(choose)) {
    variants = variants.flatMap((variant) => values.map((value) => ({ ...variant, [choice]: value })));
  }
  return variants;
}

/** How many combinations there are, without making them. */
export function countVariants(choose: Readonly<Record<string, readonly string[]>>): number {
  return Object.values(choose).reduce((count, values) => count * values.length, 1);
}
