/** Words in a sentence that lead somewhere on the page: to the card of a move, by its path, or to a cable in the record. */
export type Signpost = { readonly words: string } & ({ readonly move: string } | { readonly cable: string });
