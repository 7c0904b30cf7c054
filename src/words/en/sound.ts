/** What is heard, in writing. */
export const sound = {
  alarm: 'an alarm, far off',
  chair: 'a chair is pushed back',
  pen: 'a pen signs',
  seal: 'a seal is pressed',
  telegram: 'a telegram comes in',
  bell: 'a bell',
  paper: 'paper is turned',
} as const;
