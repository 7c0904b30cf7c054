/** Reported, built on reports, made up: told apart by how far the circle is filled. */
export const SIGNS = { fact: '●', interpretation: '◐', invented: '○' } as const;
