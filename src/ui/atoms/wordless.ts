/** Words with a dash between them, as in an address that repeats a headline. */
const WORDED = /[a-z]{2,}[-_][a-z]|%[\da-f]{2}/i;

/** An address that says no words of a headline, which may name persons: of one that does, its host alone, which leads nowhere. */
export function wordless(address: string): string {
  const [, host = '', rest = ''] = /^([a-z]+:\/\/[^/]*\/)(.*)$/i.exec(address) ?? [];
  return WORDED.test(rest) ? `${host}…` : address;
}
