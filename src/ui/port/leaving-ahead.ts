/** What comes of the order to leave, in sentences. */
export interface LeavingAhead {
  /** Who is heard first, and what they could do, each with what that may bring. */
  readonly heard: readonly { readonly text: string; readonly options: readonly string[] }[];
  /** What follows once it is carried out; empty where there is nothing to tell. */
  readonly after: string;
}
