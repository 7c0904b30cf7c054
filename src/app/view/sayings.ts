// What the page can do without for a moment, and says once the words for it are here.
export { aheadTold } from './ahead-told.ts';
export { inheritedLines } from './inherited.ts';
export { leavingAhead } from './leaving-ahead.ts';
export { reasonsOf } from './reasons.ts';
export { sealingOf } from './sealing.ts';
export { mattersOf } from './matters.ts';
export { mendingText, stakeText } from './stake-text.ts';
export { standsThere } from './stands-there.ts';
export { stoppedText } from './stopped-text.ts';
export { analystsSay } from './table-odds.ts';
export { onwardOf } from './table-onward.ts';
export { swingsOf } from './swings.ts';
export { toldAgain } from './told-again.ts';
export { whyClosed } from './unmet-text.ts';
