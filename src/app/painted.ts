import { pause } from './pause.ts';

/** In a hidden tab nothing is painted, and on a bad line a font may not come: no longer than this is waited. Milliseconds. */
const PATIENCE = 1000;

/** Settles once what was drawn can be seen, in the letters it is to be read in. */
export const painted = async (): Promise<void> => Promise.race([seen(), pause(PATIENCE)]);

async function seen(): Promise<void> {
  // To ask for the fonts lays the page out: what was just drawn is laid out with its first frame, not before.
  await new Promise(requestAnimationFrame);
  await pause();
  await document.fonts.ready;
  // The second frame is asked for when the first is on its way to the screen, the third when it is there.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  await pause();
}
