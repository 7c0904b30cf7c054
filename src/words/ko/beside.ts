/** What a headline adds when it is told again. */
export const besideAgain: readonly string[] = ['다시', '거듭', '또'];
