/** One edition of the page: everything a build wrote that a player may need. */
export interface Edition {
  /** Digest of the files; two builds of the same sources have the same. */
  readonly name: string;
  /** Addresses below the page's folder. Empty is the page itself. */
  readonly files: readonly string[];
}
