/** What a headline adds when it is told again. */
export const besideAgain: readonly string[] = ['once more', 'again'];
