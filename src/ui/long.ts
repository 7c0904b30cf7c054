/** Letters a name may have and still stand in one line beside others, and in a folded list. */
const SHORT = 28;

/** Whether a name wants a line of its own. */
export function isLong(name: string): boolean {
  return name.length > SHORT;
}
